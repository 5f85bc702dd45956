package org.tumen.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.io.DocumentReader;
import org.tumen.view.FxThread;
import org.tumen.view.MainWindow;
import org.tumen.view.PulseClock;
import org.tumen.view.WindowServices;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.DateJump;
import org.tumen.viewmodel.DocumentOpener;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.Workspace;

/// The program with its window: makes the parts and ties them together.
public final class TumenApplication extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(TumenApplication.class);

    /// One thread: of two files asked for in turn, the second is read second, and preferences are not written at once.
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final PreferenceStore store = new PreferenceStore(UserFolders.ofThisSystem());

    @Override
    public void start(Stage stage) {
        UserSettings settings = new UserSettings(store.load());
        followSystem(settings);
        BackgroundWork background = FxThread.work(worker);
        Workspace workspace = workspace(settings, background);
        WindowPlacement placement = new WindowPlacement(stage);
        new MainWindow(stage, workspace, new WindowServices(new SystemFileDialogs(), getHostServices()::showDocument,
                new PngSaving(), background, ProgramVersion.text(), stage::close));
        placement.restore(settings.preferences().window());
        stage.setOnHiding(_ -> settings.change(now -> now.withWindow(placement.current())));
        stage.show();
        settings.preferencesProperty().subscribe((_, now) -> worker.execute(() -> save(now)));
        open(workspace.opener(), settings.preferences().lastFile());
    }

    private static Workspace workspace(UserSettings settings, BackgroundWork background) {
        TimelineViewModel timeline = new TimelineViewModel(settings, new PulseClock());
        Explorer explorer = new Explorer(timeline);
        return new Workspace(timeline, explorer, new SearchViewModel(timeline, explorer),
                new DateJump(timeline, LocalDate::now), new DocumentOpener(timeline, background,
                        file -> new DocumentReader().read(file), TimelineSource::builtIn));
    }

    private static void followSystem(UserSettings settings) {
        Platform.Preferences system = Platform.getPreferences();
        system.colorSchemeProperty().subscribe(scheme -> settings.setSystemIsDark(scheme == ColorScheme.DARK));
        system.reducedMotionProperty().subscribe(settings::setSystemReducesMotion);
    }

    private void open(DocumentOpener opener, String lastFile) {
        Path file = LaunchRequest.of(getParameters().getRaw()).fileOr(lastFile);
        if (file == null) {
            opener.openBuiltIn();
        } else {
            opener.open(file);
        }
    }

    private void save(Preferences preferences) {
        try {
            store.save(preferences);
        } catch (IOException e) {
            LOG.warn("the preferences were not saved", e);
        }
    }

    /// Waits for what is being saved.
    @Override
    public void stop() {
        worker.close();
    }
}
