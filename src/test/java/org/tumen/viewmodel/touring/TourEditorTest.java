package org.tumen.viewmodel.touring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadProgress;
import org.tumen.io.TimelineWithTours;
import org.tumen.io.TourFile;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.MotionChoice;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

/// Tours of an open timeline: edited, rehearsed, saved.
class TourEditorTest {
    private static final String TIMELINE = """
            {"title": "T", "categories": [{"id": "war", "name": "War"}, {"id": "talks", "name": "Talks"},
               {"id": "trade", "name": "Trade"}],
             "events": [{"id": "a", "date": "1948-10-12", "title": "Recognition", "category": "talks"},
                        {"id": "b", "date": "1950-06-25/1953-07-27", "title": "War", "category": "war"}],
             "tours": [{"id": "own", "title": "Its own", "stops": [{"event": "a"}, {"event": "b"}]}]}""";

    private final TimelineViewModel timeline = new TimelineViewModel(
            new UserSettings(Preferences.DEFAULTS.withReducedMotion(MotionChoice.ON)), _ -> () -> {});
    private final TourEditor editor = new TourEditor(timeline);
    private final TourSaving saving = new TourSaving(timeline, editor);
    private long nanos;

    @TempDir
    private Path folder = Path.of("");

    TourEditorTest() {
        open(null);
    }

    private void open(@Nullable Path file) {
        TimelineDocument document = new DocumentReader()
                .read("t", new ByteArrayInputStream(TIMELINE.getBytes(StandardCharsets.UTF_8))).document();
        timeline.open(OpenDocument.of(Objects.requireNonNull(document), "t.json", file, List.of()));
    }

    private Path openFile() throws IOException {
        Path file = folder.resolve("t.json");
        Files.writeString(file, TIMELINE);
        open(file);
        return file;
    }

    private static List<Tour> toursOf(Path file) {
        return Objects.requireNonNull(TimelineWithTours.open(file, ReadProgress.NONE).result().document()).tours();
    }

    private List<TourStop> stops() {
        return editor.draft().stops();
    }

    private TourStop stop() {
        return Objects.requireNonNull(editor.draft().stop());
    }

    @Test
    void theTimelinesOwnToursAreShownFirst() {
        assertThat(editor.draft().tours()).isEqualTo(timeline.document().document().tours());
        assertThat(stop().eventId()).isEqualTo("a");
        assertThat(editor.unsavedProperty().get()).isFalse();
        assertThat(editor.canUndoProperty().get()).isFalse();
    }

    @Test
    void theViewIsAddedAfterTheChosenStop() {
        timeline.showSpan(new TimeSpan(parse("1949-01-01").toEpochDay(), parse("1952-01-01").toEpochDay()));

        editor.addView();

        assertThat(stops()).hasSize(3);
        assertThat(stops().get(1)).isEqualTo(stop());
        assertThat(stop().span()).hasToString("1949-01/1951-12");
        assertThat(timeline.noticeProperty().get()).isEqualTo("The view was added as a stop");
        assertThat(editor.unsavedProperty().get()).isTrue();
        editor.undo();
        assertThat(editor.unsavedProperty().get()).isFalse();
        editor.redo();
        assertThat(stops()).hasSize(3);
    }

    @Test
    void theSelectedEventIsAddedWhereThereIsOne() {
        editor.addSelected();
        assertThat(timeline.noticeProperty().get()).isEqualTo("Select an event first");
        assertThat(stops()).hasSize(2);

        timeline.select("b");
        editor.addSelected();

        assertThat(stop()).isEqualTo(TourStop.at("b"));
        assertThat(editor.draft().stopPlace()).isEqualTo(1);
    }

    @Test
    void aFirstStopMakesATourForItself() {
        editor.edit(TourDraft::removeTour);

        editor.addView();

        assertThat(editor.draft().tours()).hasSize(1);
        assertThat(stops()).hasSize(1);
    }

    @Test
    void whatIsTypedIsUndoneByWords() {
        for (String text : List.of("L", "Lo", "Look ", "Look h", "Look here")) {
            editor.typeCaption(text);
        }
        editor.typeNotes("N");
        editor.typeQuestion("Q");

        editor.undo();
        editor.undo();
        assertThat(stop().caption() + stop().notes() + stop().question()).isEqualTo("Look here");
        editor.undo();
        assertThat(stop().caption()).isEqualTo("Look ");
        editor.undo();
        assertThat(stop().caption()).isEmpty();
        assertThat(editor.canUndoProperty().get()).isFalse();
    }

    @Test
    void titleAndAudienceAreOfTheChosenTour() {
        editor.addTour();
        editor.typeTitle("Mine");
        editor.typeAudience("Form 10");

        assertThat(editor.draft().tours().get(1)).extracting(Tour::title, Tour::audience).containsExactly("Mine",
                "Form 10");
        assertThat(editor.draft().tours().getFirst().title()).isEqualTo("Its own");
    }

    @Test
    void allLanesShownMeansThatNoneIsLeftOut() {
        List<String> lanes = List.of("war", "talks", "trade");

        editor.showLane("talks", false, lanes);
        assertThat(stop().categoryIds()).containsExactly("war", "trade");
        editor.showLane("trade", false, lanes);
        assertThat(stop().categoryIds()).containsExactly("war");
        editor.showLane("talks", true, lanes);
        editor.showLane("trade", true, lanes);
        assertThat(stop().categoryIds()).isEmpty();
    }

    @Test
    void lanesThatTheTimelineLacksAreNotLost() {
        editor.edit(draft -> draft.changeStop(stop -> stop.withLanes(List.of("war", "gone"))));

        editor.showLane("trade", true, List.of("war", "talks", "trade"));

        assertThat(stop().categoryIds()).containsExactly("war", "trade", "gone");
        editor.showLane("talks", true, List.of("war", "talks", "trade"));
        assertThat(stop().categoryIds()).containsExactly("war", "talks", "trade", "gone");
    }

    @Test
    void aStopThatIsDraggedAllTheWayIsOneStep() {
        editor.addView();
        editor.chooseStop(0);
        editor.dragStop(0, 1);
        editor.dragStop(1, 2);
        editor.endTyping();
        assertThat(stops().getLast().eventId()).isEqualTo("a");
        editor.dragStop(2, 1);

        editor.undo();
        assertThat(stops().getLast().eventId()).isEqualTo("a");
        editor.undo();
        assertThat(stops().getFirst().eventId()).isEqualTo("a");
    }

    @Test
    void aStopIsShownInTheTimeline() {
        editor.chooseStop(1);
        editor.showStop();
        assertThat(timeline.selectedProperty().get()).extracting("id").isEqualTo("b");

        timeline.showSpan(new TimeSpan(-7_500, -7_000));
        editor.useView();
        timeline.fitAll();
        editor.showStop();
        assertThat(timeline.viewport().span().startDay()).isBetween(-7_520.0, -7_480.0);
        editor.forgetSpan();
        assertThat(stop().span()).isNull();
    }

    @Test
    void aRehearsalKeepsItsTimesAsPlannedInOneStep() {
        TourRehearsal rehearsal = new TourRehearsal(editor, () -> nanos);
        rehearsal.start();
        nanos += 50_000_000_000L;
        assertThat(rehearsal.clockText()).isEqualTo("Stop 1 of 2 · 0:50 · total 0:50");
        rehearsal.next();
        assertThat(editor.draft().stopPlace()).isEqualTo(1);
        nanos += 65_000_000_000L;
        rehearsal.previous();
        rehearsal.next();

        rehearsal.finish();

        assertThat(stops().stream().map(TourStop::plannedSeconds)).containsExactly(50, 65);
        assertThat(Objects.requireNonNull(editor.draft().tour()).plannedSeconds()).isEqualTo(115);
        assertThat(rehearsal.clockText()).isEmpty();
        editor.undo();
        assertThat(stops().stream().map(TourStop::plannedSeconds)).containsExactly(0, 0);
    }

    @Test
    void aRehearsalEndsWhereItsTourIsChangedOrIsCalledOff() {
        TourRehearsal rehearsal = new TourRehearsal(editor, () -> nanos);
        rehearsal.start();
        editor.edit(TourDraft::removeStop);
        assertThat(rehearsal.runningProperty().get()).isNull();

        rehearsal.start();
        nanos += 5_000_000_000L;
        rehearsal.cancel();
        assertThat(stops().getFirst().plannedSeconds()).isZero();
        editor.edit(TourDraft::removeTour);
        rehearsal.start();
        assertThat(rehearsal.runningProperty().get()).isNull();
    }

    @Test
    void savingWritesAFileBesideTheTimelineAndOpeningReadsIt() throws IOException {
        Path file = openFile();
        editor.addTour();
        editor.typeTitle("Mine");
        editor.chooseTour(0);
        editor.typeCaption("Look");

        assertThat(saving.saveBeside()).isTrue();

        assertThat(editor.unsavedProperty().get()).isFalse();
        assertThat(timeline.noticeProperty().get()).isEqualTo("Saved t.tours.json");
        assertThat(toursOf(file)).isEqualTo(editor.draft().tours());
        assertThat(file).hasContent(TIMELINE);
    }

    @Test
    void aRemovedTourIsGoneAfterSavingToo() throws IOException {
        Path file = openFile();
        editor.edit(TourDraft::removeTour);
        saving.saveBeside();

        assertThat(toursOf(file)).isEmpty();
    }

    @Test
    void undoingAfterSavingIsAChangeAgain() throws IOException {
        openFile();
        editor.typeTitle("Other");
        saving.saveBeside();

        editor.undo();

        assertThat(editor.unsavedProperty().get()).isTrue();
    }

    @Test
    void whereTheFileCannotBeWrittenItIsToldAndNothingIsForgotten() throws IOException {
        Path file = openFile();
        Files.createDirectory(TourFile.beside(file));
        editor.typeTitle("Other");

        assertThat(saving.saveBeside()).isFalse();

        assertThat(editor.unsavedProperty().get()).isTrue();
        assertThat(timeline.noticeProperty().get()).startsWith("The tours could not be saved as ");
    }

    @Test
    void theBuiltInTimelineHasNoPlaceForAFileBesideIt() {
        assertThat(saving.hasFile()).isFalse();
        assertThat(saving.saveBeside()).isFalse();
        assertThat(timeline.noticeProperty().get()).contains("save a copy");
    }

    @Test
    void aCopyOfTheTimelineHasTheTours() {
        editor.typeTitle("Other");
        Path file = folder.resolve("copy.json");
        TourSaving.Copy copy = saving.copy(file);

        assertThat(saving.finish(copy, copy.write())).isTrue();

        assertThat(editor.unsavedProperty().get()).isFalse();
        assertThat(new DocumentReader().read(file).document())
                .isEqualTo(timeline.document().document().withTours(editor.draft().tours()));
    }

    @Test
    void aCopyNeverTakesThePlaceOfTheOpenTimeline() throws IOException {
        Path file = openFile();
        editor.typeTitle("Other");
        TourSaving.Copy copy = saving.copy(file);

        assertThat(saving.finish(copy, copy.write())).isFalse();

        assertThat(timeline.noticeProperty().get()).endsWith("choose another name");
        assertThat(file).hasContent(TIMELINE);
    }

    @Test
    void stopsAreDescribedByWhatTheyShow() {
        assertThat(StopText.of(TourStop.at("a"), timeline.document()))
                .isEqualTo(new StopText("Recognition", "12 October 1948", ""));
        assertThat(StopText.of(TourStop.at("gone"), timeline.document()))
                .isEqualTo(new StopText("gone", "", "The event “gone” is not in this timeline"));
        assertThat(StopText.of(TourStop.at(""), timeline.document()).title()).isEqualTo("Nothing shown yet");
        editor.addView();
        assertThat(StopText.of(stop(), timeline.document()).title()).contains("–");
    }
}
