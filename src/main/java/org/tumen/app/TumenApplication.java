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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.io.TimelineWithTours;
import org.tumen.view.FxThread;
import org.tumen.view.MainWindow;
import org.tumen.view.PulseClock;
import org.tumen.view.WindowServices;
import org.tumen.view.export.SystemPrinting;
import org.tumen.view.gtk.GtkPrintDialog;
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

/// The program with its window: makes the parts and ties them together.
public final class TumenApplication extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(TumenApplication.class);

    /// One thread, so that preferences are not written at once.
    private final ExecutorService worker = oneThread();
    /// One of its own, as a large file takes long to be checked: of two files asked for in turn, the second is read second.
    private final ExecutorService reader = oneThread();
    /// One of its own, so that nobody waits for a file to be checked before something is found in it.
    private final ExecutorService searcher = oneThread();
    private final Rehearsal rehearsal = Rehearsal.on(searcher);
    /// For what nobody waits for.
    private final ExecutorService idle = oneThread();
    private final PreferenceStore store = new PreferenceStore(UserFolders.ofThisSystem());

    private final ChildProcessStayAwake stayAwake = ChildProcessStayAwake.ofThisSystem();

    private Preferences preferences = Preferences.DEFAULTS;
    private @Nullable Workspace workspace;

    private static ExecutorService oneThread() {
        return Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    }

    /// Off JavaFX's thread, which has enough to do.
    @Override
    public void init() {
        preferences = store.load();
    }

    @Override
    public void start(Stage stage) {
        UserSettings settings = new UserSettings(preferences);
        followSystem(settings);
        BackgroundWork background = FxThread.work(worker);
        Workspace made = workspace(settings);
        workspace = made;
        made.opener().checkAfterPicture(FxThread::whenSeen);
        Rehearsal.ofLargeFiles(made.timeline(), idle);
        // Read in the background while the window is made; shown when that is done.
        open(made.opener(), preferences.lastFile());
        WindowPlacement placement = new WindowPlacement(stage);
        new MainWindow(stage, made, new WindowServices(new SystemFileDialogs(), getHostServices()::showDocument,
                new SystemPrinting(GtkPrintDialog::ofThisSystem), background, ProgramVersion.text(), stage::close,
                stayAwake));
        placement.restore(settings.preferences().window());
        stage.setOnHiding(_ -> settings.change(now -> now.withWindow(placement.current())));
        stage.show();
        settings.preferencesProperty().subscribe((_, now) -> worker.execute(() -> save(now)));
    }

    private Workspace workspace(UserSettings settings) {
        TimelineViewModel timeline = new TimelineViewModel(settings, new PulseClock());
        Explorer explorer = new Explorer(timeline);
        return new Workspace(timeline, explorer, new SearchViewModel(timeline, explorer, FxThread.work(searcher)),
                new DateJump(timeline, LocalDate::now), new DocumentOpener(timeline, FxThread.work(reader),
                        TimelineWithTours::open, rehearsal::builtIn),
                new FilterViewModel(timeline, FxThread.work(searcher)));
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

    /// Waits for what is being saved, and calls off what is being read or searched.
    @Override
    public void stop() {
        stayAwake.endAll();
        if (workspace != null) {
            workspace.opener().cancel();
            workspace.search().clear();
        }
        idle.shutdownNow();
        idle.close();
        reader.close();
        searcher.close();
        worker.close();
    }
}
