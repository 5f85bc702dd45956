package org.tumen.view;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.tumen.viewmodel.BackgroundWork;

/// The one door to JavaFX's thread from others.
public final class FxThread {
    private FxThread() {}

    /// Work on the executor's threads whose results come back on JavaFX's thread. What work throws goes to the handler of
    /// uncaught exceptions there.
    public static BackgroundWork work(Executor executor) {
        return new BackgroundWork() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> done) {
                executor.execute(() -> {
                    T result = work.get();
                    Platform.runLater(() -> done.accept(result));
                });
            }
        };
    }
}
