package org.tumen.view;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Mark;
import org.tumen.layout.MarkRef;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.TimelineViewModel;

/// Mouse, wheel, touch pad and touch screen on the timeline.
final class TimelineGestures {
    private static final double NOTCH_PX = 40;
    private static final double ZOOM_A_NOTCH = 1.2;
    private static final double DOUBLE_CLICK_ZOOM = 2;
    private static final double DRAG_THRESHOLD_PX = 4;
    private static final double LEAST_RANGE_PX = 4;
    private static final double MOST_TIP_PX = 420;
    private static final Duration TIP_DELAY = Duration.millis(500);
    private static final Duration WHEEL_RESTS_AFTER = Duration.millis(350);

    /// A press that may become a drag.
    ///
    /// @param rangeFromDay where a range on the ruler starts; null when the drag moves the timeline
    private record Press(double x, double lastX, boolean moved, @Nullable Double rangeFromDay) {
        private Press at(double newX) {
            return new Press(x, newX, moved || Math.abs(newX - x) > DRAG_THRESHOLD_PX, rangeFromDay);
        }
    }

    private final TimelineCanvas canvas;
    private final TimelineViewModel viewModel;
    private final MarkOpening opening;
    private final PauseTransition wheelRest = new PauseTransition(WHEEL_RESTS_AFTER);
    private final Tooltip tooltip = new Tooltip();
    private final MarkTips tips;
    private @Nullable Press press;
    private boolean twoFingers;

    TimelineGestures(TimelineCanvas canvas, TimelineViewModel viewModel, MarkOpening opening) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.opening = opening;
        tips = new MarkTips(viewModel, canvas::clusterMembers);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(MOST_TIP_PX);
        tooltip.setShowDelay(TIP_DELAY);
        wheelRest.setOnFinished(_ -> viewModel.settle());
    }

    void install() {
        canvas.setOnScrollStarted(_ -> twoFingers = true);
        canvas.setOnScrollFinished(_ -> {
            twoFingers = false;
            viewModel.settle();
        });
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(this::pinch);
        canvas.setOnZoomFinished(_ -> viewModel.settle());
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseMoved(event -> move(event.getX(), event.getY()));
        canvas.setOnMouseExited(_ -> point(null));
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        double distance = event.getDeltaX() + event.getDeltaY();
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        boolean byFingers = twoFingers || event.isDirect() || event.isInertia();
        boolean plainWheel = !event.isShiftDown() && !byFingers && !sideways;
        boolean zooms = event.isControlDown()
                || (plainWheel && viewModel.settings().preferences().wheelZooms());
        if (zooms) {
            viewModel.zoomAt(axisX(event.getX()), Math.pow(ZOOM_A_NOTCH, distance / NOTCH_PX));
        } else {
            viewModel.panBy(-distance);
        }
        if (!twoFingers) {
            wheelRest.playFromStart();
        }
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        if (event.getZoomFactor() > 0) {
            viewModel.zoomAt(axisX(event.getX()), event.getZoomFactor());
        }
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        viewModel.stopFlight();
        tooltip.hide();
        if (event.getButton() == MouseButton.BACK) {
            viewModel.goBack();
        } else if (event.getButton() == MouseButton.FORWARD) {
            viewModel.goForward();
        } else if (event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE) {
            Mark mark = canvas.markAt(event.getX(), event.getY());
            boolean onRuler = mark != null && mark.kind() == Mark.Kind.RULER;
            Double from = event.isShiftDown() && onRuler ? Double.valueOf(dayAt(event.getX())) : null;
            press = new Press(event.getX(), event.getX(), false, from);
        }
    }

    /// A finger on a touch screen scrolls already; the drag that comes with it must not move the timeline again.
    private void drag(MouseEvent event) {
        Press before = press;
        if (before == null) {
            return;
        }
        Press now = before.at(event.getX());
        press = now;
        Double from = now.rangeFromDay();
        if (from != null) {
            canvas.showRange(range(from, event.getX()));
        } else if (now.moved() && !event.isSynthesized()) {
            canvas.setCursor(Cursor.CLOSED_HAND);
            viewModel.panBy((before.moved() ? before.lastX() : before.x()) - event.getX());
        }
    }

    private void release(MouseEvent event) {
        Press ended = press;
        press = null;
        canvas.setCursor(Cursor.DEFAULT);
        if (ended == null) {
            return;
        }
        Double from = ended.rangeFromDay();
        if (from != null) {
            TimeSpan range = range(from, event.getX());
            canvas.showRange(null);
            if (range != null) {
                viewModel.flyTo(range);
            }
        } else if (ended.moved()) {
            viewModel.settle();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            click(event);
        }
    }

    private void click(MouseEvent event) {
        Mark hint = canvas.hintAt(event.getX(), event.getY());
        if (hint != null) {
            opening.followHint(hint.id());
            return;
        }
        Mark mark = canvas.markAt(event.getX(), event.getY());
        boolean twice = event.getClickCount() == 2;
        if (mark == null) {
            clickBeside(event, twice);
            return;
        }
        switch (mark.kind()) {
            case EVENT, LABEL, RIVAL -> {
                viewModel.select(mark.id());
                if (twice) {
                    viewModel.fitSelection();
                }
            }
            case CLUSTER -> opening.openCluster(mark.id(), mark.bounds());
            case LANE, ERA, RULER -> clickBeside(event, twice);
        }
    }

    private void clickBeside(MouseEvent event, boolean twice) {
        if (twice) {
            viewModel.flyTo(viewModel.viewport().zoomAt(axisX(event.getX()), DOUBLE_CLICK_ZOOM).span());
        } else {
            viewModel.clearSelection();
        }
    }

    private void move(double x, double y) {
        Mark hint = canvas.hintAt(x, y);
        point(hint == null ? canvas.markAt(x, y) : null);
        if (hint != null) {
            canvas.setCursor(Cursor.HAND);
            tooltip.setText(hint.accessibleText());
            Tooltip.install(canvas, tooltip);
        }
    }

    private void point(@Nullable Mark mark) {
        boolean isEvent = mark != null && switch (mark.kind()) {
            case EVENT, LABEL, RIVAL -> true;
            case CLUSTER, ERA, LANE, RULER -> false;
        };
        boolean isCluster = mark != null && mark.kind() == Mark.Kind.CLUSTER;
        viewModel.hoveredProperty().set(isEvent && mark != null ? mark.id() : "");
        if (!isEvent) {
            canvas.hover(isCluster && mark != null ? MarkRef.cluster(mark.id()) : null);
        }
        canvas.setCursor(isEvent || isCluster ? Cursor.HAND : Cursor.DEFAULT);
        String tip = mark == null ? "" : tips.of(mark);
        if (tip.isEmpty()) {
            Tooltip.uninstall(canvas, tooltip);
            tooltip.hide();
        } else {
            tooltip.setText(tip);
            Tooltip.install(canvas, tooltip);
        }
    }

    private double axisX(double x) {
        return x - canvas.axisLeftPx();
    }

    private double dayAt(double x) {
        TimeScale scale = viewModel.viewport().scale(0);
        return scale.toDay(Math.max(0, Math.min(axisX(x), viewModel.viewport().widthPx())));
    }

    private @Nullable TimeSpan range(double fromDay, double x) {
        double toDay = dayAt(x);
        double least = LEAST_RANGE_PX / viewModel.viewport().pxPerDay();
        return Math.abs(toDay - fromDay) < least
                ? null
                : new TimeSpan(Math.min(fromDay, toDay), Math.max(fromDay, toDay));
    }
}
