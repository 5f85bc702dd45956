package org.tumen.app;

import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.tumen.io.ReadResult;
import org.tumen.view.OverviewStrip;
import org.tumen.view.TimelineCanvas;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;

/// The window.
public final class TumenApplication extends Application {
    @Override
    public void start(Stage stage) {
        UserSettings settings = new UserSettings(Preferences.DEFAULTS);
        TimelineViewModel viewModel = new TimelineViewModel(settings, _ -> () -> {});
        ReadResult read = TimelineSource.builtIn();
        viewModel.open(OpenDocument.of(Objects.requireNonNull(read.document()), "built-in", null, read.problems()));
        BorderPane root = new BorderPane(new TimelineCanvas(viewModel));
        root.setBottom(new OverviewStrip(viewModel));
        stage.setScene(new Scene(root, 1100, 760));
        stage.show();
    }
}
