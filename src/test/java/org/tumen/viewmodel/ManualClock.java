package org.tumen.viewmodel;

import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// A flight clock that tests step by hand.
final class ManualClock implements FlightClock {
    private @Nullable DoubleConsumer frame;
    private int flights;

    @Override
    public Runnable start(DoubleConsumer newFrame) {
        frame = newFrame;
        int flight = ++flights;
        return () -> {
            if (flight == flights) {
                frame = null;
            }
        };
    }

    boolean isRunning() {
        return frame != null;
    }

    /// Shows the picture of a moment, in milliseconds since the start of the flight under way.
    void show(double elapsedMs) {
        DoubleConsumer running = frame;
        if (running != null) {
            running.accept(elapsedMs);
        }
    }

    /// Lets the flight under way land.
    void land() {
        show(1e9);
    }
}
