package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Lays panes out without a window, and finds what is in them.
public final class Nodes {
    private Nodes() {}

    /// A scene of the size that holds the pane, styled and laid out.
    public static Scene show(Parent pane, double widthPx, double heightPx) {
        Scene scene = new Scene(pane, widthPx, heightPx);
        if (pane instanceof Region region) {
            region.resize(widthPx, heightPx);
        }
        layOut(pane);
        return scene;
    }

    public static void layOut(Parent pane) {
        pane.applyCss();
        pane.layout();
    }

    /// The node itself and all below it, also those that have no skin yet.
    public static Stream<Node> all(Node node) {
        List<Node> children = switch (node) {
            case ScrollPane scroll when scroll.getSkin() == null -> List.of(scroll.getContent());
            case SplitPane split when split.getSkin() == null -> List.copyOf(split.getItems());
            case Labeled labeled when labeled.getSkin() == null && labeled.getGraphic() != null ->
                List.of(labeled.getGraphic());
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.of();
        };
        return Stream.concat(Stream.of(node), children.stream().flatMap(Nodes::all));
    }

    public static <T extends Node> List<T> all(Node node, Class<T> type) {
        return all(node).filter(type::isInstance).map(type::cast).toList();
    }

    /// Each text as it stands, in the order of the pane: labels, buttons and selectable texts.
    public static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        all(node).filter(Nodes::isSeen).forEach(each -> {
            if (each instanceof SelectableText text) {
                texts.add(text.text());
            } else if (each instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
                texts.add(labeled.getText());
            }
        });
        return texts;
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /// The button, link or check box that a screen reader calls by this name.
    public static ButtonBase button(Node node, String accessibleText) {
        return only(node, ButtonBase.class, button -> accessibleText.equals(button.getAccessibleText()));
    }

    public static <T extends Node> T only(Node node, Class<T> type, Predicate<T> wanted) {
        List<T> found = all(node, type).stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw new AssertionError("found " + found.size() + " instead of one: " + found);
        }
        return found.getFirst();
    }

    public static <T extends Node> T only(Node node, Class<T> type) {
        return only(node, type, _ -> true);
    }

    public static List<Node> styled(Node node, String styleClass) {
        return all(node).filter(each -> each.getStyleClass().contains(styleClass)).toList();
    }
}
