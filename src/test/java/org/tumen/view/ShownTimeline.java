package org.tumen.view;

import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.TimelineViewModel;

/// A timeline on a canvas of its own.
final class ShownTimeline {
    static final double RULER_Y = 12;
    final TimelineViewModel timeline;
    final TimelineCanvas canvas;
    final Mouse mouse;

    ShownTimeline(TimelineDocument document, double widthPx, double heightPx) {
        timeline = Workspaces.timeline(document);
        canvas = new TimelineCanvas(timeline);
        mouse = new Mouse(canvas);
        Nodes.show(canvas, widthPx, heightPx);
    }

    TimeSpan span() {
        return timeline.viewport().span();
    }

    double dayAt(double x) {
        return timeline.viewport().scale(canvas.axisLeftPx()).toDay(x);
    }

    double pxPerDay() {
        return timeline.viewport().pxPerDay();
    }

    String selected() {
        @Nullable
        HistoricalEvent event = timeline.selected();
        return event == null ? "" : event.id();
    }

    void show(double startDay, double endDay) {
        timeline.showSpan(new TimeSpan(startDay, endDay));
        canvas.layout();
    }

    Box bounds(String eventId) {
        @Nullable
        Box bounds = canvas.boundsOf(eventId);
        if (bounds == null) {
            throw new AssertionError(eventId + " is not in the picture");
        }
        return bounds;
    }

    Mouse clickOn(String eventId) {
        return mouse.click(bounds(eventId).centerX(), bounds(eventId).centerY());
    }

    /// A place of the canvas below all lanes.
    double emptyY() {
        return canvas.getHeight() - 3;
    }
}
