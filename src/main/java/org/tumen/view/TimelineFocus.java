package org.tumen.view;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.layout.MarkRef;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.HistoricalEvent;
import org.tumen.viewmodel.SpokenMark;
import org.tumen.viewmodel.SpokenMarks;
import org.tumen.viewmodel.TimelineViewModel;

/// Where the keyboard is on the timeline: on the selected event, or on a mark that counts several. Keeps the timeline's
/// twin for screen readers and tells them when the keyboard moves on.
final class TimelineFocus {
    private final TimelineCanvas canvas;
    private final TimelineViewModel viewModel;
    private final MarkOpening opening;
    private final AccessibleTwin twin;
    private SpokenMarks spoken;
    private String clusterId = "";
    private boolean byKeyboard;
    private boolean isOld = true;
    /// Whether the picture is the first one of its timeline, which is to be seen before anything else is done.
    private boolean isFirst;
    private @Nullable MarkRef announced;

    TimelineFocus(TimelineCanvas canvas, TimelineViewModel viewModel, MarkOpening opening) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.opening = opening;
        spoken = new SpokenMarks(viewModel.document());
        twin = new AccessibleTwin(new AccessibleTwin.Actions(this::open, this::focus, this::isFocused));
    }

    AccessibleTwin twin() {
        return twin;
    }

    void install() {
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, event -> setByKeyboard(!event.getCode().isModifierKey()));
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            setByKeyboard(false);
            leaveCluster();
        });
        canvas.focusVisibleProperty().subscribe(visible -> setByKeyboard(visible || byKeyboard));
        canvas.focusedProperty().subscribe(_ -> canvas.requestLayout());
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        viewModel.wholeProperty().subscribe(_ -> {
            isFirst = true;
            twin.place(List.of());
        });
        viewModel.documentProperty().subscribe(document -> {
            spoken = new SpokenMarks(document);
            leaveCluster();
        });
        viewModel.selectedProperty().subscribe(_ -> {
            isOld = true;
            leaveCluster();
        });
        viewModel.movingProperty().subscribe(_ -> canvas.requestLayout());
    }

    /// The picture is another one: the twin follows when it comes to rest.
    void pictureChanged() {
        isOld = true;
    }

    /// What the ring goes around; null while the mouse is used or the keyboard is elsewhere.
    @Nullable
    MarkRef ring() {
        return byKeyboard && canvas.isFocused() ? current() : null;
    }

    /// Brings the twin up to a picture: all of it where the picture is at rest, else only the selected event, so that it
    /// is spoken at once. The first picture of a document is shown before the twin follows.
    void update(TimelineLayout layout, DisplayList picture, PictureRequest request) {
        HistoricalEvent selected = viewModel.selected();
        boolean rests = !viewModel.movingProperty().get() && !request.zoom().isGliding() && !isFirst;
        if (isFirst) {
            isFirst = false;
            FxThread.later(canvas::requestLayout);
        }
        if (isOld) {
            boolean isTold = selected == null || twin.node(selected.id(), false) != null;
            Mark mark = selected == null || (isTold && !rests) ? null : layout.markOf(selected.id(), request);
            if (rests) {
                twin.place(spoken.choose(picture, mark, SpokenMarks.MOST));
                isOld = false;
            } else if (mark != null) {
                twin.add(spoken.spoken(mark));
            }
            if (rests && !clusterId.isEmpty() && twin.node(clusterId, true) == null) {
                leaveCluster();
            }
        }
        announce();
    }

    /// While the keyboard is elsewhere, a reader is not called away from there.
    private void announce() {
        MarkRef now = current();
        boolean isNew = now != null && !now.equals(announced);
        announced = now;
        if (isNew && canvas.isFocused()) {
            canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    /// The node that a screen reader is to speak of; null where the keyboard is on no mark.
    @Nullable
    Node item() {
        MarkRef now = current();
        return now == null ? null : twin.node(now.id(), now.kind() == Mark.Kind.CLUSTER);
    }

    private @Nullable MarkRef current() {
        if (!clusterId.isEmpty()) {
            return MarkRef.cluster(clusterId);
        }
        HistoricalEvent selected = viewModel.selected();
        return selected == null ? null : MarkRef.event(selected.id());
    }

    private boolean isFocused(SpokenMark mark) {
        MarkRef now = current();
        return canvas.isFocused() && now != null && now.id().equals(mark.id())
                && mark.isCluster() == (now.kind() == Mark.Kind.CLUSTER);
    }

    private void open(SpokenMark mark) {
        canvas.requestFocus();
        if (mark.isCluster()) {
            opening.openClusterByKey(mark.id(), mark.bounds());
        } else {
            opening.openEvent(mark.id());
        }
    }

    private void focus(SpokenMark mark) {
        canvas.requestFocus();
        setByKeyboard(true);
        if (mark.isCluster()) {
            clusterId = mark.id();
            canvas.requestLayout();
            announce();
        } else {
            viewModel.select(mark.id());
        }
    }

    private void leaveCluster() {
        clusterId = "";
        canvas.requestLayout();
    }

    private void setByKeyboard(boolean now) {
        if (byKeyboard != now) {
            byKeyboard = now;
            canvas.requestLayout();
        }
    }

    /// On a mark that counts several events: Enter opens it, arrows go into it or, up and down, on from its first event.
    private void keyPressed(KeyEvent event) {
        if (clusterId.isEmpty() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        List<Integer> members = canvas.clusterMembers(clusterId);
        SpokenMark mark = twin.mark(clusterId, true);
        if (members.isEmpty() || mark == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> opening.openClusterByKey(clusterId, mark.bounds());
            case RIGHT -> select(members.getFirst());
            case LEFT -> select(members.getLast());
            case ESCAPE -> leaveCluster();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int number) {
        viewModel.select(viewModel.document().document().table().id(number));
    }
}
