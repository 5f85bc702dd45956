package org.tumen.view.present;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.view.Keys;
import org.tumen.view.Nodes;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.present.PresentationPath;
import org.tumen.viewmodel.present.PresentationViewModel;

/// A presentation of a small tour on screens that come and go as a test wishes; all within the one there is.
final class PresentationStage implements ScreenSource {
    static final Box LEFT = new Box(0, 0, 480, 360);
    static final Box RIGHT = new Box(480, 0, 480, 360);
    private static final BackgroundWork AT_ONCE = new BackgroundWork() {
        @Override
        public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
            done.accept(work.apply(reached));
        }
    };
    private static final String JSON = """
            {"title": "Allies", "categories": [{"id": "d", "name": "Diplomacy"}],
             "sources": [{"id": "text", "type": "treaty", "title": "Text"}],
             "events": [
               {"id": "war", "date": "1950-06-25/1953-07-27", "title": "Korean War", "category": "d"},
               {"id": "treaty", "date": "1961-07-06", "title": "Treaty", "category": "d",
                "claims": [{"text": "Signed.", "sources": [{"id": "text"}]}]},
               {"id": "rumour", "date": "1976~", "title": "A rumour", "category": "d"},
               {"id": "summit", "date": "2000-07-19", "title": "Summit", "category": "d"}],
             "tours": [{"id": "t", "title": "The way", "stops": [
               {"event": "war", "caption": "Fighting", "notes": "Mind the armistice"},
               {"event": "treaty", "span": "1959/1963", "caption": "A promise", "question": "Why?"},
               {"event": "summit", "caption": "A visit"}]}]}
            """;

    final List<String> done = new ArrayList<>();
    final Stage owner = new Stage();
    final PresentationViewModel model;
    final PresentationWindows windows;
    List<DisplayList> painted = new ArrayList<>();
    List<DisplayList> prepared = new ArrayList<>();
    long nowMs;
    private final List<Runnable> watchers = new ArrayList<>();
    private List<Box> screens;

    PresentationStage(Box... screens) {
        this.screens = List.of(screens);
        owner.setX(0);
        owner.setY(0);
        owner.setWidth(200);
        owner.setHeight(200);
        TimelineDocument document = Objects.requireNonNull(new DocumentReader()
                .read("test.json", new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8))).document());
        OpenDocument open = OpenDocument.of(document, "test.json", null, List.of());
        model = new PresentationViewModel(open, PresentationPath.of(document.tours().getFirst(), open), 0,
                new SimpleBooleanProperty(true), _ -> () -> {}, () -> nowMs, new java.util.SplittableRandom(3));
        TimelineViewModel unseen = new TimelineViewModel(new UserSettings(Preferences.DEFAULTS), _ -> () -> {});
        unseen.open(open);
        windows = new PresentationWindows(model, this::surface, new OpenSans(),
                new SearchViewModel(unseen, new Explorer(unseen), AT_ONCE), this, owner, List::of,
                () -> done.add("ended"));
        windows.show();
        nowMs = 60_000;
        layOut();
    }

    private PictureSurface surface() {
        Pane node = new Pane();
        return new PictureSurface() {
            @Override
            public Region node() {
                return node;
            }

            @Override
            public void show(DisplayList list) {
                painted.add(list);
            }

            @Override
            public void prepare(DisplayList list) {
                prepared.add(list);
            }
        };
    }

    @Override
    public List<Box> screens() {
        return screens;
    }

    @Override
    public Runnable onChange(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    @Override
    public boolean fillsScreens() {
        return false;
    }

    /// Plugs in or pulls out.
    void setScreens(Box... now) {
        screens = List.of(now);
        List.copyOf(watchers).forEach(Runnable::run);
        layOut();
    }

    int watchers() {
        return watchers.size();
    }

    void layOut() {
        stages().forEach(stage -> Nodes.layOut(stage.getScene().getRoot()));
    }

    /// Those that can be seen.
    List<Stage> stages() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage.getTitle() != null && stage.getTitle().startsWith("Present")).toList();
    }

    Stage audience() {
        return stage("Presentation");
    }

    Stage presenter() {
        return stage("Presenter’s window");
    }

    private Stage stage(String title) {
        return stages().stream().filter(stage -> title.equals(stage.getTitle())).findFirst().orElseThrow();
    }

    void press(Stage stage, KeyCode code) {
        Node focus = stage.getScene().getFocusOwner();
        Event.fireEvent(focus == null ? stage.getScene().getRoot() : focus, Keys.press(code));
        layOut();
    }

    void close() {
        windows.end();
        owner.hide();
    }
}
