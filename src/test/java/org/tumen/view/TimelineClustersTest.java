package org.tumen.view;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.display.Mark;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.TimelineViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/// Counted marks, and what the pointer says of them and of eras.
@ExtendWith(OnFxThread.class)
class TimelineClustersTest {
    private static final double WIDTH_PX = 900;
    private static final double HEIGHT_PX = 300;

    /// A canvas over events of June 1950, on the days given, and one in 2000.
    private static final class Shown {
        private final TimelineViewModel timeline;
        private final TimelineCanvas canvas;

        Shown(List<Integer> days) {
            String events = IntStream.range(0, days.size()).mapToObj(i -> String.format(
                    "{\"id\": \"e%d\", \"date\": \"1950-06-%02d\", \"title\": \"Event of %d June\"}", i, days.get(i),
                    days.get(i))).collect(Collectors.joining(", "));
            timeline = Workspaces.timeline(Workspaces.document("""
                    {"title": "June", "eras": [{"band": "Moscow", "name": "Stalin", "date": "1945/1953-03-05"}],
                     "events": [{"id": "late", "date": "2000", "title": "Late"}, %s]}
                    """.formatted(events)));
            canvas = new TimelineCanvas(timeline);
            Nodes.show(canvas, WIDTH_PX, HEIGHT_PX);
        }

        boolean has(Mark.Kind kind) {
            return find(kind) != null;
        }

        Mark mark(Mark.Kind kind) {
            @Nullable
            Mark mark = find(kind);
            if (mark == null) {
                throw new AssertionError("no " + kind + " in the picture");
            }
            return mark;
        }

        private @Nullable Mark find(Mark.Kind kind) {
            for (double y = 2; y < HEIGHT_PX; y += 4) {
                for (double x = 2; x < WIDTH_PX; x += 4) {
                    @Nullable
                    Mark mark = canvas.markAt(x, y);
                    if (mark != null && mark.kind() == kind) {
                        return mark;
                    }
                }
            }
            return null;
        }

        Mouse clickOn(Mark mark) {
            return new Mouse(canvas).click(mark.bounds().centerX(), mark.bounds().centerY());
        }

        void pointAt(Mark mark) {
            new Mouse(canvas).move(mark.bounds().centerX(), mark.bounds().centerY());
        }

        int[] pixels() {
            canvas.layout();
            WritableImage image = canvas.snapshot(new SnapshotParameters(), null);
            int[] pixels = new int[(int) (image.getWidth() * image.getHeight())];
            image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                    PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
            return pixels;
        }

        String tip() {
            return canvas.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tip
                    ? tip.getText()
                    : "";
        }

        List<String> members(Mark cluster) {
            return canvas.clusterMembers(cluster.id()).stream().map(timeline.document().document().table()::id)
                    .toList();
        }
    }

    /// The day on which all events but one are.
    private static Shown ofOneDay(int events) {
        Shown shown = new Shown(Collections.nCopies(events, 25));
        shown.timeline.showSpan(new TimeSpan(-7130, -7129));
        shown.canvas.layout();
        return shown;
    }

    @Test
    void aClickOnACountedMarkFliesToWhereItsEventsFallApart() {
        Shown shown = new Shown(IntStream.rangeClosed(1, 30).boxed().toList());
        Mark cluster = shown.mark(Mark.Kind.CLUSTER);

        shown.clickOn(cluster);
        shown.canvas.layout();

        TimeSpan span = shown.timeline.viewport().span();
        assertThat(span.days()).isBetween(30.0, 365.0);
        assertThat(shown.members(cluster)).allSatisfy(
                id -> assertThat(span.contains(day(shown, id))).isTrue());
        assertThat(shown.timeline.selected()).isNull();
    }

    private static double day(Shown shown, String id) {
        @Nullable
        HistoricalEvent event = shown.timeline.document().index().event(id);
        return event == null ? Double.NaN : (double) event.date().earliestDay();
    }

    /// Events of one day with their list open, in a window.
    private static Shown listed(Stage stage) {
        Shown shown = ofOneDay(40);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(shown.canvas.getScene());
        stage.show();
        Nodes.layOut(shown.canvas);
        shown.clickOn(shown.mark(Mark.Kind.CLUSTER));
        return shown;
    }

    private static @Nullable ListView<?> list() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).map(Popup.class::cast)
                .filter(Window::isShowing).flatMap(popup -> Nodes.all(popup.getContent().getFirst()))
                .filter(ListView.class::isInstance).<ListView<?>>map(ListView.class::cast).findFirst().orElse(null);
    }

    private static ListView<?> openList() {
        @Nullable
        ListView<?> list = list();
        if (list == null) {
            throw new AssertionError("no list is open");
        }
        Nodes.layOut(list);
        return list;
    }

    private static void press(KeyCode code) {
        Event.fireEvent(openList(), Keys.press(code));
    }

    private static String selected(Shown shown) {
        @Nullable
        HistoricalEvent event = shown.timeline.selected();
        return event == null ? "" : event.id();
    }

    @Test
    void eventsOfOneDayAreListedAndOneIsPickedByKeyboard() {
        Stage stage = new Stage();
        Shown shown = listed(stage);
        List<String> members = shown.members(shown.mark(Mark.Kind.CLUSTER));

        assertThat(openList().getItems()).hasSameSizeAs(members);
        assertThat(openList().getAccessibleText()).isEqualTo(members.size() + " events");
        assertThat(openList().isFocused()).isTrue();
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.ENTER);

        assertThat(selected(shown)).isEqualTo(members.get(1));
        assertThat(list()).isNull();
        assertThat(shown.canvas.isFocused()).isTrue();
        stage.hide();
    }

    @Test
    void escapeClosesTheListAndSelectsNothing() {
        Stage stage = new Stage();
        Shown shown = listed(stage);

        press(KeyCode.ESCAPE);

        assertThat(list()).isNull();
        assertThat(selected(shown)).isEmpty();
        stage.hide();
    }

    @Test
    void theListTellsTitlesAndDates() {
        Stage stage = new Stage();
        listed(stage);

        assertThat(Nodes.texts(openList())).contains("Event of 25 June", "25 June 1950");
        stage.hide();
    }

    @Test
    void theListClosesWhenTheViewMoves() {
        Stage stage = new Stage();
        Shown shown = listed(stage);

        shown.timeline.panBy(5);

        assertThat(list()).isNull();
        stage.hide();
    }

    @Test
    void pointingAtACountedMarkTellsItsEvents() {
        Shown shown = new Shown(IntStream.rangeClosed(1, 30).boxed().toList());
        Mark cluster = shown.mark(Mark.Kind.CLUSTER);
        int members = shown.members(cluster).size();

        shown.pointAt(cluster);

        List<String> lines = shown.tip().lines().toList();
        assertThat(lines.subList(0, 8)).doesNotHaveDuplicates().allMatch(line -> line.matches("Event of \\d+ June"));
        assertThat(lines.subList(8, lines.size())).containsExactly("and " + (members - 8) + " more");
        assertThat(shown.canvas.getCursor()).isEqualTo(Cursor.HAND);
        assertThat(shown.timeline.hoveredProperty().get()).isEmpty();
    }

    @Test
    void fewEventsAreAllTold() {
        Shown shown = IntStream.range(2, 40).mapToObj(TimelineClustersTest::ofOneDay)
                .filter(each -> each.has(Mark.Kind.CLUSTER)).findFirst().orElseThrow();
        Mark cluster = shown.mark(Mark.Kind.CLUSTER);

        shown.pointAt(cluster);

        assertThat(shown.members(cluster)).hasSizeBetween(2, 8);
        assertThat(shown.tip().lines()).hasSize(shown.members(cluster).size()).containsOnly("Event of 25 June");
    }

    @Test
    void pointingAtAnEventTellsItsWholeTitleDateAndLane() {
        Shown shown = new Shown(List.of(1));

        shown.pointAt(shown.mark(Mark.Kind.EVENT));

        assertThat(shown.tip().lines()).hasSize(2).first().asString().matches("Event of 1 June|Late");
        assertThat(shown.tip()).matches("(?s).*(1 June 1950|2000)");
        assertThat(shown.canvas.getCursor()).isEqualTo(Cursor.HAND);
    }

    @Test
    void aCountedMarkIsLiftedWhileItIsPointedAt() {
        Shown shown = new Shown(IntStream.rangeClosed(1, 30).boxed().toList());
        int[] plain = shown.pixels();

        shown.pointAt(shown.mark(Mark.Kind.CLUSTER));
        int[] lifted = shown.pixels();
        new Mouse(shown.canvas).exit();

        assertThat(lifted).isNotEqualTo(plain);
        assertThat(shown.pixels()).isEqualTo(plain);
    }

    @Test
    void pointingAtAnEraTellsItAndLeavingItStops() {
        Shown shown = new Shown(List.of(1));

        shown.pointAt(shown.mark(Mark.Kind.ERA));
        assertThat(shown.tip()).contains("Stalin", "1945", "1953");
        assertThat(shown.canvas.getCursor()).isEqualTo(Cursor.DEFAULT);

        new Mouse(shown.canvas).exit();
        assertThat(shown.tip()).isEmpty();
    }
}
