package org.tumen.view;

import java.util.List;
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
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
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
    private static final int LISTED_MEMBERS = 8;
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
    private final PauseTransition wheelRest = new PauseTransition(WHEEL_RESTS_AFTER);
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Press press;
    private boolean twoFingers;

    TimelineGestures(TimelineCanvas canvas, TimelineViewModel viewModel) {
        this.canvas = canvas;
        this.viewModel = viewModel;
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
        canvas.setOnMouseMoved(event -> point(canvas.markAt(event.getX(), event.getY())));
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
        Mark mark = canvas.markAt(event.getX(), event.getY());
        boolean twice = event.getClickCount() == 2;
        if (mark == null) {
            clickBeside(event, twice);
            return;
        }
        switch (mark.kind()) {
            case EVENT, LABEL -> {
                viewModel.select(mark.id());
                if (twice) {
                    viewModel.fitSelection();
                }
            }
            case CLUSTER -> openCluster(canvas.clusterMembers(mark.id()));
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

    /// Flies to where the events of a cluster fall apart; events of one day are gone through by selecting them in turn.
    private void openCluster(List<Integer> members) {
        if (members.isEmpty()) {
            return;
        }
        EventTable events = viewModel.document().document().table();
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        for (int member : members) {
            first = Math.min(first, Math.floor(events.startDay(member)));
            last = Math.max(last, Math.ceil(events.endDay(member)));
        }
        TimeSpan around = new TimeSpan(first, last).padBy(0.5);
        if (around.days() < viewModel.viewport().span().days() * 0.9) {
            viewModel.flyTo(around);
        } else {
            HistoricalEvent selected = viewModel.selected();
            int next = selected == null
                    ? 0
                    : (members.indexOf(events.numberOf(selected.id())) + 1) % members.size();
            viewModel.select(events.id(members.get(next)));
        }
    }

    private void point(@Nullable Mark mark) {
        boolean isEvent = mark != null && (mark.kind() == Mark.Kind.EVENT || mark.kind() == Mark.Kind.LABEL);
        viewModel.hoveredProperty().set(isEvent && mark != null ? mark.id() : "");
        boolean isCluster = mark != null && mark.kind() == Mark.Kind.CLUSTER;
        canvas.setCursor(isEvent || isCluster ? Cursor.HAND : Cursor.DEFAULT);
        if (mark != null && (isCluster || mark.kind() == Mark.Kind.ERA)) {
            tooltip.setText(isCluster ? memberTitles(mark) : mark.accessibleText());
            Tooltip.install(canvas, tooltip);
        } else {
            Tooltip.uninstall(canvas, tooltip);
            tooltip.hide();
        }
    }

    private String memberTitles(Mark cluster) {
        List<Integer> members = canvas.clusterMembers(cluster.id());
        StringBuilder text = new StringBuilder();
        for (int member : members.subList(0, Math.min(LISTED_MEMBERS, members.size()))) {
            text.append(viewModel.document().document().table().label(member)).append('\n');
        }
        int more = members.size() - LISTED_MEMBERS;
        return more > 0 ? text + "and " + more + " more" : text.toString().stripTrailing();
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
