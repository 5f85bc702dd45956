package org.tumen.viewmodel.export;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.tumen.viewmodel.BackgroundWork;

/// Work that waits until it is told to be done.
final class WaitingWork implements BackgroundWork {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
        waiting.add(() -> done.accept(work.apply(reached)));
    }

    boolean hasNothing() {
        return waiting.isEmpty();
    }

    void doAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
