package org.tumen.viewmodel;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Work that must not hold up the user interface.
public interface BackgroundWork {
    /// Does the work elsewhere and hands its result over on the thread of the user interface. What it throws is a defect.
    ///
    /// @param work tells how far it has come, from any thread, as a share from 0 to 1
    /// @param reached is told it on the thread of the user interface, before `done`; where shares come faster than they can
    /// be shown, only the latest
    <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done);

    /// The same for work that tells nothing on the way.
    default <T> void run(Supplier<T> work, Consumer<T> done) {
        run(_ -> work.get(), _ -> {}, done);
    }
}
