package org.tumen.view.present;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.viewmodel.present.InkLine;
import org.tumen.viewmodel.present.PresentationKey;
import org.tumen.viewmodel.present.PresentationViewModel;
import org.tumen.viewmodel.present.Tool;
import org.tumen.viewmodel.present.Veil;

/// Mouse, touch pad and touch screen on the audience's picture: a click goes on, or visits the event that it hits; a drag
/// or the wheel leaves the path; a tool in the hand does what it is for.
final class AudienceGestures {
    private static final double DRAG_THRESHOLD_PX = 5;
    private static final double NOTCH_PX = 40;
    private static final double ZOOM_A_NOTCH = 1.2;
    private static final Duration WHEEL_RESTS_AFTER = Duration.millis(300);

    /// A press that may become a drag.
    private record Press(double x, double y, double lastX, boolean moved) {}

    private final AudienceView view;
    private final PresentationViewModel model;
    private final PauseTransition wheelRest = new PauseTransition(WHEEL_RESTS_AFTER);
    private @Nullable Press press;

    AudienceGestures(AudienceView view, PresentationViewModel model) {
        this.view = view;
        this.model = model;
        wheelRest.setOnFinished(_ -> model.settle());
    }

    void install() {
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
        view.setOnMouseMoved(this::point);
        view.setOnMouseExited(_ -> model.pointerProperty().set(null));
        view.setOnScroll(this::scroll);
        view.setOnScrollFinished(_ -> model.settle());
        view.setOnZoom(this::pinch);
        view.setOnZoomFinished(_ -> model.settle());
        model.stateProperty().subscribe(now -> view.setCursor(
                now.tools().tool() == Tool.NONE ? Cursor.DEFAULT : Cursor.NONE));
    }

    private Tool tool() {
        return model.state().tools().tool();
    }

    private double shareX(MouseEvent event) {
        return Math.clamp(event.getX() / Math.max(1, view.getWidth()), 0, 1);
    }

    private double shareY(MouseEvent event) {
        return Math.clamp(event.getY() / Math.max(1, view.getHeight()), 0, 1);
    }

    private void point(MouseEvent event) {
        model.pointerProperty().set(new InkLine.InkPoint(shareX(event), shareY(event)));
        if (tool() == Tool.NONE) {
            view.setCursor(view.eventAt(event.getX(), event.getY()).isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
        }
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        model.stopFlight();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        press = new Press(event.getX(), event.getY(), event.getX(), false);
        if (tool() == Tool.PEN && model.state().layers().veil() == Veil.NONE) {
            model.change(now -> now.startLine(shareX(event), shareY(event)));
        }
    }

    private void drag(MouseEvent event) {
        Press before = press;
        if (before == null) {
            return;
        }
        point(event);
        if (tool() == Tool.PEN) {
            model.change(now -> now.drawTo(shareX(event), shareY(event)));
            return;
        }
        boolean moved = before.moved || Math.abs(event.getX() - before.x) > DRAG_THRESHOLD_PX;
        press = new Press(before.x, before.y, event.getX(), moved);
        if (moved && tool() == Tool.NONE && hasTimeline()) {
            double from = before.moved ? before.lastX : before.x;
            model.panBy((from - event.getX()) / Math.max(1, view.axis().width()));
        }
    }

    private void release(MouseEvent event) {
        Press ended = press;
        press = null;
        if (ended == null || tool() == Tool.PEN) {
            return;
        }
        if (ended.moved) {
            model.settle();
            return;
        }
        String id = view.eventAt(event.getX(), event.getY());
        if (model.state().layers().veil() != Veil.NONE || id.isEmpty() || id.equals(model.slide().eventId())) {
            model.press(PresentationKey.PAGE_DOWN);
        } else {
            model.visit(id);
        }
    }

    private boolean hasTimeline() {
        return model.state().layers().veil() == Veil.NONE;
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        if (!hasTimeline()) {
            return;
        }
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY()) || event.isShiftDown();
        Box axis = view.axis();
        if (sideways) {
            model.panBy(-(event.getDeltaX() + event.getDeltaY()) / Math.max(1, axis.width()));
        } else {
            zoom(event.getX(), Math.pow(ZOOM_A_NOTCH, event.getDeltaY() / NOTCH_PX));
        }
        wheelRest.playFromStart();
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        if (event.getZoomFactor() > 0 && hasTimeline()) {
            zoom(event.getX(), event.getZoomFactor());
        }
    }

    private void zoom(double x, double factor) {
        Box axis = view.axis();
        model.zoomAt(Math.clamp((x - axis.x()) / Math.max(1, axis.width()), 0, 1), factor);
    }
}
