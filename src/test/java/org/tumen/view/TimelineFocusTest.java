package org.tumen.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.display.Box;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.FilterViewModel;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimelineViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/// Keyboard and screen reader on the timeline.
@ExtendWith(OnFxThread.class)
class TimelineFocusTest {
    private final Stage stage = new Stage();
    private TimelineViewModel timeline = Workspaces.timeline(Workspaces.alliance());
    private TimelineCanvas canvas = show(Workspaces.alliance());

    private TimelineCanvas show(TimelineDocument document) {
        timeline = Workspaces.timeline(document);
        canvas = new TimelineCanvas(timeline);
        VBox content = new VBox(canvas, new Button("elsewhere"));
        canvas.setPrefSize(900, 360);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(Nodes.show(content, 900, 400));
        stage.show();
        canvas.requestFocus();
        layOut();
        return canvas;
    }

    /// The day of June 1950 on which so many events are, seen alone.
    private void showOneDay(int events) {
        String all = IntStream.range(0, events)
                .mapToObj(i -> "{\"id\": \"e%d\", \"date\": \"1950-06-25\", \"title\": \"Event %d\"}".formatted(i, i))
                .collect(Collectors.joining(", "));
        show(Workspaces.document("{\"title\": \"June\", \"events\": [{\"id\": \"late\", \"date\": \"2000\","
                + " \"title\": \"Late\"}, " + all + "]}"));
    }

    @AfterEach
    void close() {
        Window.getWindows().stream().filter(Popup.class::isInstance).toList().forEach(Window::hide);
        stage.hide();
    }

    private void layOut() {
        Nodes.layOut(stage.getScene().getRoot());
    }

    private void press(KeyCode code, String... modifiers) {
        Event.fireEvent(canvas, Keys.press(code, modifiers));
        layOut();
    }

    private List<Node> nodes() {
        return List.copyOf(Nodes.only(canvas, AccessibleTwin.class).getChildren());
    }

    private Node node(String start) {
        return nodes().stream().filter(node -> text(node).startsWith(start)).findFirst()
                .orElseThrow(() -> new AssertionError(nodes().stream().map(TimelineFocusTest::text).toList()));
    }

    private static String text(Node node) {
        return String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private String focusItem() {
        @Nullable
        Object item = canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return item instanceof Node node ? text(node) : "";
    }

    private String selected() {
        @Nullable
        HistoricalEvent event = timeline.selected();
        return event == null ? "" : event.id();
    }

    private int[] pixels() {
        layOut();
        WritableImage image = canvas.snapshot(new SnapshotParameters(), null);
        int[] pixels = new int[(int) (image.getWidth() * image.getHeight())];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = image.getPixelReader().getArgb(i % (int) image.getWidth(), i / (int) image.getWidth());
        }
        return pixels;
    }

    private List<ListView<?>> lists() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).map(Popup.class::cast)
                .filter(Window::isShowing).flatMap(popup -> Nodes.all(popup.getContent().getFirst()))
                .filter(node -> node instanceof ListView<?>).<ListView<?>>map(node -> (ListView<?>) node).toList();
    }

    @Test
    void everyMarkOfThePictureIsToldWithLaneDateStatusAndPlace() {
        assertThat(nodes()).extracting(TimelineFocusTest::text).containsExactly(
                "Korean War. Military, 25 June 1950 – 27 July 1953, documented, 1 of 5",
                "Treaty of Friendship. Treaties, 6 July 1961, documented, 2 of 5",
                "A rumour. Military, c. 1976, alleged, 3 of 5",
                "Summit in Pyongyang. Diplomacy, 19 July 2000, documented, 4 of 5",
                "No category at all. Other, May 2010, documented, 5 of 5");
        assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(5);
        assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 1)).isSameAs(nodes().get(1));
        assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 5)).isNull();
    }

    @Test
    void theFirstPictureOfATimelineIsDrawnBeforeItIsToldToAReader() {
        timeline.open(OpenDocument.of(Workspaces.alliance(), "again.json", null, List.of()));
        layOut();
        assertThat(canvas.picture()).isNotNull();
        assertThat(nodes()).isEmpty();

        canvas.requestLayout();
        layOut();
        assertThat(nodes()).hasSize(5);
    }

    @Test
    void aFilterLeavesAReaderOnItsNode() {
        Node rumour = node("A rumour");

        new FilterViewModel(timeline, Workspaces.AT_ONCE).textProperty().set("status:alleged");
        layOut();

        assertThat(nodes()).containsExactly(rumour);
    }

    @Test
    void aNodeLiesOverItsMark() {
        Box mark = canvas.boundsOf("summit");

        Node node = node("Summit");

        assertThat(mark).isNotNull();
        if (mark != null) {
            assertThat(node.getBoundsInParent().contains(mark.centerX(), mark.centerY())).isTrue();
        }
    }

    @Test
    void firingSelectsAnEventAndFiringItAgainReadsItsDetails() {
        StringBuilder read = new StringBuilder();
        canvas.setReadDetails(() -> read.append(selected()));

        node("Treaty").executeAccessibleAction(AccessibleAction.FIRE);
        layOut();
        assertThat(selected()).isEqualTo("treaty");
        assertThat(read).isEmpty();

        node("Treaty").executeAccessibleAction(AccessibleAction.FIRE);
        assertThat(read).hasToString("treaty");
    }

    @Test
    void theItemInFocusIsTheSelectedEvent() {
        assertThat(focusItem()).isEmpty();

        timeline.select("treaty");
        layOut();
        assertThat(focusItem()).startsWith("Treaty of Friendship");
        assertThat(node("Treaty").queryAccessibleAttribute(AccessibleAttribute.FOCUSED)).isEqualTo(true);
        assertThat(node("Summit").queryAccessibleAttribute(AccessibleAttribute.FOCUSED)).isEqualTo(false);

        timeline.clearSelection();
        layOut();
        assertThat(focusItem()).isEmpty();
    }

    @Test
    void focusingAnEventSelectsItAndBringsTheKeyboardBack() {
        stage.getScene().lookup(".button").requestFocus();

        node("Summit").executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
        layOut();

        assertThat(selected()).isEqualTo("summit");
        assertThat(canvas.isFocused()).isTrue();
        assertThat(focusItem()).startsWith("Summit");
    }

    @Test
    void anEventOutOfThePictureIsSpokenBeforeTheFlightThereEnds() {
        timeline.panBy(400);
        layOut();
        timeline.select("war");
        timeline.panBy(400);
        layOut();

        assertThat(timeline.movingProperty().get()).isTrue();
        assertThat(focusItem()).startsWith("Korean War. Military");
    }

    @Test
    void theNodesFollowWhenAGestureEndsAndAreTheSameOnes() {
        Node summit = node("Summit");
        double before = summit.getLayoutX();

        timeline.showSpan(timeline.viewport().span().scaleAbout(11_157, 0.5));
        layOut();
        double during = summit.getLayoutX();
        timeline.settle();
        layOut();

        assertThat(during).isEqualTo(before);
        assertThat(node("Summit")).isSameAs(summit);
        assertThat(summit.getLayoutX()).isNotEqualTo(before);
    }

    @Test
    void theRingIsSeenWhileTheKeyboardIsUsedOnly() {
        timeline.select("treaty");
        int[] plain = pixels();

        press(KeyCode.A);
        int[] ringed = pixels();
        new Mouse(canvas).with(MouseButton.MIDDLE).click(400, 300);

        assertThat(ringed).isNotEqualTo(plain);
        assertThat(pixels()).isEqualTo(plain);
    }

    @Test
    void theRingGoesWhereTheSelectionGoes() {
        timeline.select("treaty");
        press(KeyCode.A);
        int[] first = pixels();

        timeline.select("war");
        int[] second = pixels();
        stage.getScene().lookup(".button").requestFocus();

        assertThat(second).isNotEqualTo(first);
        assertThat(pixels()).isNotEqualTo(second);
    }

    @Test
    void aClusterUnderTheKeyboardOpensByEnter() {
        showOneDay(60);
        Node cluster = nodes().stream().filter(node -> text(node).contains(" events. ")).findFirst().orElseThrow();

        cluster.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
        layOut();
        assertThat(focusItem()).isEqualTo(text(cluster));
        press(KeyCode.ENTER);

        assertThat(lists()).hasSize(1);
        assertThat(lists().getFirst().getItems().size()).isGreaterThan(1);
        assertThat(selected()).isEmpty();
    }

    @Test
    void arrowsGoIntoAClusterAndEscapeLeavesIt() {
        showOneDay(60);
        Node cluster = nodes().stream().filter(node -> text(node).contains(" events. ")).findFirst().orElseThrow();
        cluster.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
        press(KeyCode.RIGHT);
        String first = selected();
        timeline.clearSelection();
        layOut();
        cluster.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
        press(KeyCode.LEFT);
        String last = selected();
        timeline.clearSelection();
        layOut();
        cluster.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
        press(KeyCode.ESCAPE);

        assertThat(first).startsWith("e").isNotEqualTo(last);
        assertThat(last).startsWith("e");
        assertThat(focusItem()).isEmpty();
    }

    @Test
    void theClusterThatCountsTheSelectedEventOpensToo() {
        showOneDay(60);
        timeline.select("e59");
        layOut();

        canvas.openClusterOfSelected();
        assertThat(lists()).hasSize(1);

        timeline.select("late");
        layOut();
        canvas.openClusterOfSelected();
        assertThat(timeline.noticeProperty().get()).isEqualTo("The event has a mark of its own");
    }

    @Test
    void aClusterOfSeveralDaysIsFlownToAndTheKeyboardStaysOnItsFirstEvent() {
        String all = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "{\"id\": \"e%d\", \"date\": \"1950-06-%02d\", \"title\": \"Event\"}".formatted(i, i))
                .collect(Collectors.joining(", "));
        show(Workspaces.document("{\"title\": \"June\", \"events\": [{\"id\": \"late\", \"date\": \"2000\","
                + " \"title\": \"Late\"}, " + all + "]}"));
        Node cluster = nodes().stream().filter(node -> text(node).contains(" events. ")).findFirst().orElseThrow();

        cluster.executeAccessibleAction(AccessibleAction.FIRE);
        layOut();

        assertThat(timeline.viewport().span().days()).isLessThan(100);
        assertThat(selected()).startsWith("e");
        assertThat(focusItem()).startsWith("Event");
    }

    @Test
    void atMostTwoHundredNodesAreOverThePicture() {
        String lanes = IntStream.range(0, 16).mapToObj(i -> "{\"id\": \"%d\", \"name\": \"Lane\"}".formatted(i))
                .collect(Collectors.joining(", "));
        String all = IntStream.range(0, 900).mapToObj(
                i -> "{\"id\": \"e%d\", \"date\": \"%d\", \"title\": \"Event\", \"category\": \"%d\"}"
                        .formatted(i, 1000 + i, i % 16))
                .collect(Collectors.joining(", "));
        show(Workspaces.document(
                "{\"title\": \"Many\", \"categories\": [" + lanes + "], \"events\": [" + all + "]}"));

        assertThat(nodes()).hasSize(200);

        timeline.showSpan(new TimeSpan(-200_000, -100_000));
        timeline.settle();
        layOut();
        assertThat(nodes()).hasSizeLessThanOrEqualTo(200).isNotEmpty();
    }
}
