package org.tumen.view;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import org.tumen.viewmodel.FlightClock;

/// Times flights by JavaFX's pulses: one call for each picture that is shown.
public final class PulseClock implements FlightClock {
    private static final double NANOS_PER_MS = 1_000_000;

    @Override
    public Runnable start(DoubleConsumer frame) {
        AnimationTimer timer = new AnimationTimer() {
            private long startNanos = -1;

            @Override
            public void handle(long nowNanos) {
                startNanos = startNanos < 0 ? nowNanos : startNanos;
                frame.accept((nowNanos - startNanos) / NANOS_PER_MS);
            }
        };
        timer.start();
        return timer::stop;
    }
}
