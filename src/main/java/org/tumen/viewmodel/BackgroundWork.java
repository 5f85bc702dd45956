package org.tumen.viewmodel;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work that must not hold up the user interface.
public interface BackgroundWork {
    /// Does the work elsewhere and hands its result over on the thread of the user interface. What it throws is a defect.
    <T> void run(Supplier<T> work, Consumer<T> done);
}
