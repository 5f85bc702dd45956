package org.tumen.viewmodel;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/// Background work that is done at once, for tests.
final class DirectWork implements BackgroundWork {
    @Override
    public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
        done.accept(work.apply(reached));
    }
}
