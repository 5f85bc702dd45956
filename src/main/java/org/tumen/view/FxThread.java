package org.tumen.view;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.tumen.viewmodel.BackgroundWork;

/// The one door to JavaFX's thread from others.
public final class FxThread {
    /// One lays out, the next comes when that is on the way to the screen, and one more waits until it is there.
    private static final int PULSES_UNTIL_SEEN = 3;

    private FxThread() {}

    /// Does something on JavaFX's thread after what is being done there now: from within a layout pass, when its picture is
    /// on the way to the screen.
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /// Does something on JavaFX's thread when what has been changed now is on the screen.
    public static void whenSeen(Runnable action) {
        new AnimationTimer() {
            private int left = PULSES_UNTIL_SEEN;

            @Override
            public void handle(long now) {
                if (--left == 0) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

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
