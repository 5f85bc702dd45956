package org.tumen.viewmodel;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tumen.time.Flight;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// Flies the view from span to span, one flight at a time.
public final class FlightDeck {
    private final FlightClock clock;
    private final Consumer<TimeSpan> show;
    private @Nullable Runnable stopClock;
    private @Nullable TimeSpan target;

    /// @param show puts a span into view
    public FlightDeck(FlightClock clock, Consumer<TimeSpan> show) {
        this.clock = clock;
        this.show = show;
    }

    /// Where the flight goes; null when none is under way.
    public @Nullable TimeSpan target() {
        return target;
    }

    /// Starts a flight; one under way ends where it is.
    public void start(Viewport from, TimeSpan to, Runnable landed) {
        stop();
        Flight flight = Flight.between(from.span(), to, from.widthPx());
        target = to;
        stopClock = clock.start(elapsedMs -> step(flight, to, elapsedMs, landed));
    }

    private void step(Flight flight, TimeSpan to, double elapsedMs, Runnable landed) {
        if (elapsedMs < flight.durationMs()) {
            show.accept(flight.at(elapsedMs / flight.durationMs()));
            return;
        }
        stop();
        show.accept(to);
        landed.run();
    }

    /// Ends the flight under way, where it is.
    public void stop() {
        Runnable running = stopClock;
        stopClock = null;
        target = null;
        if (running != null) {
            running.run();
        }
    }
}
