package org.tumen.viewmodel;

import java.util.function.DoubleConsumer;

/// Calls back with the time that has passed, once for every picture to be shown, until it is stopped.
public interface FlightClock {
    /// @param frame gets the milliseconds since the start, on the thread of the view model
    /// @return stops the calls; running it again does nothing
    Runnable start(DoubleConsumer frame);
}
