package org.tumen.view;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.tumen.viewmodel.BackgroundWork;

/// The one door to JavaFX's thread from others.
public final class FxThread {
    private FxThread() {}

    /// Work on the executor's threads whose results come back on JavaFX's thread. What work throws goes to the handler of
    /// uncaught exceptions there.
    public static BackgroundWork work(Executor executor) {
        return new BackgroundWork() {
            @Override
            public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
                executor.execute(() -> {
                    T result = work.apply(new LatestShare(reached));
                    Platform.runLater(() -> done.accept(result));
                });
            }
        };
    }

    /// Hands over shares one at a time: while one waits for JavaFX's thread, the next takes its place.
    private static final class LatestShare implements DoubleConsumer {
        private final DoubleConsumer target;
        private final AtomicReference<@Nullable Double> waiting = new AtomicReference<>();

        LatestShare(DoubleConsumer target) {
            this.target = target;
        }

        @Override
        public void accept(double share) {
            if (waiting.getAndSet(share) == null) {
                Platform.runLater(this::handOver);
            }
        }

        private void handOver() {
            Double share = waiting.getAndSet(null);
            if (share != null) {
                target.accept(share);
            }
        }
    }
}
