package org.tumen.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.viewmodel.SpokenMark;

/// What a screen reader finds where the eye sees a picture: a transparent node over each mark, which a mouse does not
/// notice. A mark that stays keeps its node, so that a reader stays with it; nodes of marks that are gone are used again.
final class AccessibleTwin extends Pane {
    /// What a screen reader can do with a mark.
    ///
    /// @param open does what a click does
    /// @param focus takes the keyboard to it
    /// @param isFocused whether the keyboard is there
    record Actions(Consumer<SpokenMark> open, Consumer<SpokenMark> focus, Predicate<SpokenMark> isFocused) {}

    private record Key(String id, boolean isCluster) {
        private static Key of(SpokenMark mark) {
            return new Key(mark.id(), mark.isCluster());
        }
    }

    private final Actions actions;
    private final Deque<MarkNode> spare = new ArrayDeque<>();
    private Map<Key, MarkNode> shown = new HashMap<>();

    AccessibleTwin(Actions actions) {
        this.actions = actions;
        setId("accessible-twin");
        setManaged(false);
        setMouseTransparent(true);
        setPickOnBounds(false);
    }

    /// Shows these marks and no others, in their order.
    void place(List<SpokenMark> marks) {
        Map<Key, MarkNode> before = shown;
        shown = HashMap.newHashMap(marks.size());
        List<SpokenMark> fresh = new ArrayList<>();
        for (SpokenMark mark : marks) {
            MarkNode kept = before.remove(Key.of(mark));
            if (kept == null) {
                fresh.add(mark);
            } else {
                kept.show(mark);
                shown.put(Key.of(mark), kept);
            }
        }
        spare.addAll(before.values());
        fresh.forEach(this::take);
        List<MarkNode> nodes = marks.stream().map(Key::of).distinct().map(shown::get).toList();
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    /// Shows one more mark, or one again where it is now.
    void add(SpokenMark mark) {
        MarkNode node = shown.get(Key.of(mark));
        if (node == null) {
            getChildren().add(take(mark));
        } else {
            node.show(mark);
        }
    }

    private MarkNode take(SpokenMark mark) {
        MarkNode free = spare.poll();
        MarkNode node = free == null ? new MarkNode(mark) : free;
        node.show(mark);
        shown.put(Key.of(mark), node);
        return node;
    }

    /// The node over a mark; null where that has none.
    @Nullable
    Node node(String id, boolean isCluster) {
        return shown.get(new Key(id, isCluster));
    }

    /// The mark with an id; null where it is not told of.
    @Nullable
    SpokenMark mark(String id, boolean isCluster) {
        MarkNode node = shown.get(new Key(id, isCluster));
        return node == null ? null : node.mark;
    }

    private final class MarkNode extends Region {
        private SpokenMark mark;
        /// What was said when somebody asked; null before. Marks that nobody asks about are not put into words.
        private @Nullable String told;

        MarkNode(SpokenMark mark) {
            this.mark = mark;
            setManaged(false);
            setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.BUTTON);
        }

        private void show(SpokenMark newMark) {
            mark = newMark;
            if (told != null && !told.equals(newMark.text())) {
                told = null;
                notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            }
            Box bounds = newMark.bounds();
            resizeRelocate(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case FOCUSED -> actions.isFocused.test(mark);
                case TEXT -> tell();
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        private String tell() {
            String text = mark.text();
            told = text;
            return text;
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case FIRE -> actions.open.accept(mark);
                case REQUEST_FOCUS -> actions.focus.accept(mark);
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
