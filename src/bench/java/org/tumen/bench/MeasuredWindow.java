package org.tumen.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tumen.app.Rehearsal;
import org.tumen.io.DocumentReader;
import org.tumen.view.FxThread;
import org.tumen.view.MainWindow;
import org.tumen.view.NoFileDialogs;
import org.tumen.view.PulseClock;
import org.tumen.view.WindowServices;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.DateJump;
import org.tumen.viewmodel.DocumentOpener;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.FilterViewModel;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.Workspace;

/// The program's window in the size that is measured, without its preferences and dialogs. Belongs to JavaFX's thread.
final class MeasuredWindow {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Stage stage;
    private final TimelineViewModel timeline;
    private final DocumentOpener opener;

    private MeasuredWindow(Stage stage) {
        this.stage = stage;
        BackgroundWork background = FxThread.work(worker);
        timeline = new TimelineViewModel(new UserSettings(Preferences.DEFAULTS), new PulseClock());
        Explorer explorer = new Explorer(timeline);
        opener = new DocumentOpener(timeline, background, new DocumentReader()::open, Rehearsal.on(worker)::builtIn);
        opener.checkAfterPicture(FxThread::whenSeen);
        Rehearsal.ofLargeFiles(timeline, worker);
        Workspace workspace = new Workspace(timeline, explorer, new SearchViewModel(timeline, explorer, background),
                new DateJump(timeline, LocalDate::now), opener, new FilterViewModel(timeline, background));
        new MainWindow(stage, workspace, new WindowServices(new NoFileDialogs(), _ -> {
        }, (_, _, _, _) -> {
        }, background, "", stage::close));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Double.parseDouble(System.getProperty("bench.width", "1280")));
        stage.setHeight(Double.parseDouble(System.getProperty("bench.height", "800")));
    }

    /// Shows the window, still empty. What is thrown from here on ends the process.
    static MeasuredWindow show(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> {
            e.printStackTrace();
            System.exit(1);
        });
        MeasuredWindow window = new MeasuredWindow(stage);
        stage.show();
        return window;
    }

    Scene scene() {
        return stage.getScene();
    }

    TimelineViewModel timeline() {
        return timeline;
    }

    /// As a user's command does.
    ///
    /// @param events of a generated timeline; 0 for the built-in one
    void open(int events) {
        Path file = events == 0 ? null : BenchFiles.of(events);
        if (file == null) {
            opener.openBuiltIn();
        } else {
            opener.open(file);
        }
    }

    /// A large file is checked for problems after it is shown; runs an action when that is over.
    void whenChecked(Runnable action) {
        if (opener.activityProperty().get().isEmpty()) {
            afterFrames(5, action);
        } else {
            afterFrames(5, () -> whenChecked(action));
        }
    }

    void close() {
        opener.cancel();
        worker.shutdownNow();
    }

    static void afterFrames(int frames, Runnable action) {
        new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                if (left-- <= 0) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
