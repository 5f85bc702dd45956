package org.tumen.viewmodel;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Background work that is done at once, for tests.
final class DirectWork implements BackgroundWork {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done) {
        done.accept(work.get());
    }
}
