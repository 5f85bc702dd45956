package org.tumen.view;

import org.jspecify.annotations.Nullable;
import org.tumen.layout.Zoom;
import org.tumen.viewmodel.FlightClock;

/// Which zoom level the picture shows, and the short way of its marks from the rows of one level to those of the next.
final class RowGlide {
    private static final double DURATION_MS = 180;

    private final FlightClock clock;
    private final Runnable repaint;
    private @Nullable Runnable stopClock;
    private Zoom zoom = Zoom.BY_SCALE;

    /// @param repaint asks for the next picture while marks are on their way
    RowGlide(FlightClock clock, Runnable repaint) {
        this.clock = clock;
        this.repaint = repaint;
    }

    Zoom zoom() {
        return zoom;
    }

    /// The level to start from when something else than the zoom has changed: none.
    void forget() {
        stop();
        zoom = Zoom.BY_SCALE;
    }

    /// Marks glide between levels that follow each other. Over more of them they could not be followed by eye, and the
    /// rows of a level meant for days would have to be worked out for decades.
    ///
    /// @param atOnce where motion is reduced
    void show(int level, boolean atOnce) {
        int shown = zoom.level();
        if (level == shown) {
            return;
        }
        stop();
        if (shown < 0 || Math.abs(level - shown) > 1 || atOnce) {
            zoom = Zoom.at(level);
            return;
        }
        zoom = new Zoom(level, shown, 0);
        stopClock = clock.start(elapsedMs -> step(level, shown, elapsedMs));
    }

    private void step(int level, int from, double elapsedMs) {
        if (elapsedMs >= DURATION_MS) {
            stop();
            zoom = Zoom.at(level);
        } else {
            zoom = new Zoom(level, from, Math.max(0, elapsedMs) / DURATION_MS);
        }
        repaint.run();
    }

    private void stop() {
        Runnable running = stopClock;
        stopClock = null;
        if (running != null) {
            running.run();
        }
    }
}
