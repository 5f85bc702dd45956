package org.tumen.viewmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadProgress;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.EventFilter;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.touring.TourEditor;

import static org.assertj.core.api.Assertions.assertThat;

/// The filter of the window: what is shown, what stays, and what is told.
class FilterViewModelTest {
    private final TimelineViewModel timeline = new TimelineViewModel(
            new UserSettings(Preferences.DEFAULTS.withReducedMotion(MotionChoice.ON)), _ -> () -> {});
    private final OpenDocument whole = Samples.open(Samples.alliance());
    private final FilterViewModel filter = new FilterViewModel(timeline, new DirectWork());

    FilterViewModelTest() {
        timeline.open(whole);
    }

    private List<String> shown() {
        return timeline.document().document().events().stream().map(HistoricalEvent::id).toList();
    }

    @Test
    void aFilterOfNothingShowsTheWholeDocumentItself() {
        filter.textProperty().set("   ");

        assertThat(timeline.document()).isSameAs(whole);
        assertThat(timeline.filterProperty().get()).isEqualTo(EventFilter.ALL);
        assertThat(filter.countProperty().get()).isEmpty();
        assertThat(StatusTexts.filtered(timeline)).isEmpty();
    }

    @Test
    void theTextLeavesItsPartAndIsCounted() {
        filter.textProperty().set("category:military");

        assertThat(shown()).containsExactlyInAnyOrder("war", "rumour");
        assertThat(filter.countProperty().get()).isEqualTo("2 of 5");
        assertThat(StatusTexts.filtered(timeline)).containsExactly("Filtered: 2 of 5 events", "category:military");
        assertThat(timeline.whole()).isSameAs(whole);
    }

    @Test
    void aLongFilterIsShortenedInTheStatus() {
        filter.textProperty().set("category:military,diplomacy,society status:documented,alleged");

        assertThat(StatusTexts.filtered(timeline).getLast()).hasSize(40).endsWith("…");
    }

    @Test
    void clearingBringsTheSameDocumentBack() {
        filter.textProperty().set("category:military");

        filter.clear();

        assertThat(timeline.document()).isSameAs(whole);
        assertThat(filter.textProperty().get()).isEmpty();
        assertThat(filter.countProperty().get()).isEmpty();
    }

    @Test
    void aSelectionThatIsLeftOutIsDroppedAndAnotherStays() {
        timeline.select("war");
        filter.textProperty().set("category:military");
        assertThat(Objects.requireNonNull(timeline.selected()).id()).isEqualTo("war");

        filter.textProperty().set("category:diplomacy");

        assertThat(timeline.selected()).isNull();
    }

    @Test
    void aSelectedEventKeepsNoRelationToOneThatIsLeftOut() {
        timeline.select("war");

        filter.textProperty().set("category:military");

        assertThat(Objects.requireNonNull(timeline.selected()).related()).isEmpty();
        filter.clear();
        assertThat(Objects.requireNonNull(timeline.selected()).related()).hasSize(1);
    }

    @Test
    void theLimitsAndTheViewStay() {
        TimeSpan limits = timeline.limits();
        timeline.showSpan(new TimeSpan(-7000, -5000));
        timeline.settle();

        filter.textProperty().set("id:war");

        assertThat(timeline.limits()).isEqualTo(limits);
        assertThat(timeline.viewport().span()).isEqualTo(new TimeSpan(-7000, -5000));
    }

    @Test
    void aBadTextKeepsTheLastGoodFilterAndTells() {
        filter.textProperty().set("category:military");

        filter.textProperty().set("category:militry");

        assertThat(filter.troubleProperty().get()).startsWith("column 10: ").contains("did you mean military?");
        assertThat(shown()).containsExactlyInAnyOrder("war", "rumour");
        assertThat(filter.wantedProperty().get()).hasToString("category:military");
        filter.textProperty().set("category:society");
        assertThat(filter.troubleProperty().get()).isEmpty();
        assertThat(shown()).containsExactly("founding");
    }

    @Test
    void theNameOfAFieldHalfWrittenLooksForNothing() {
        String written = "category:militry";
        for (int length = 1; length <= written.length(); length++) {
            filter.textProperty().set(written.substring(0, length));
            assertThat(timeline.document()).as(written.substring(0, length)).isSameAs(whole);
        }

        filter.textProperty().set("from");
        assertThat(timeline.document()).isSameAs(whole);
        filter.commit();

        assertThat(shown()).containsExactly();
        filter.choose(filter.choices().withLane("military", false));
        assertThat(filter.wantedProperty().get()).hasToString("from category:diplomacy,empty,society");
    }

    @Test
    void aChoiceIsWrittenAndTakesThePlaceOfABadText() {
        filter.textProperty().set("category:military");
        filter.textProperty().set("category:");
        assertThat(filter.troubleProperty().get()).isNotEmpty();

        filter.choose(filter.choices().withLane("diplomacy", true));

        assertThat(filter.textProperty().get()).isEqualTo("category:diplomacy,military");
        assertThat(filter.troubleProperty().get()).isEmpty();
        assertThat(filter.choices().lanes()).containsExactly("diplomacy", "military", "empty", "society");
    }

    @Test
    void openingAnotherDocumentClearsTheFilter() {
        filter.textProperty().set("category:military");
        OpenDocument other = Samples.open(Samples.alliance());

        timeline.open(other);

        assertThat(timeline.document()).isSameAs(other);
        assertThat(filter.textProperty().get()).isEmpty();
        assertThat(filter.wantedProperty().get().isAll()).isTrue();
        assertThat(filter.countProperty().get()).isEmpty();
    }

    @Test
    void theSearchLooksInWhatIsLeftAndKeepsItsQuery() {
        SearchViewModel search = new SearchViewModel(timeline, new Explorer(timeline), new DirectWork());
        search.queryProperty().set("Korea");
        assertThat(search.hitsProperty().get()).hasSizeGreaterThan(1);

        filter.textProperty().set("category:military");

        assertThat(search.queryProperty().get()).isEqualTo("Korea");
        assertThat(search.hitsProperty().get()).extracting(hit -> hit.event().id()).containsExactly("war");
    }

    @Test
    void editedToursSurviveTheFilter() {
        TourEditor editor = new TourEditor(timeline);
        editor.addTour();
        int tours = editor.draft().tours().size();

        filter.textProperty().set("category:military");

        assertThat(editor.draft().tours()).hasSize(tours);
        assertThat(editor.unsavedProperty().get()).isTrue();
    }

    // ---- large timelines

    private static final class LaterWork implements BackgroundWork {
        final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
            waiting.add(() -> done.accept(work.apply(reached)));
        }
    }

    private static TimelineDocument large(Path folder) throws IOException {
        Path file = folder.resolve("large.json");
        String events = String.join(",\n", IntStream.range(0, 40_000).mapToObj(i -> """
                {"id": "e%d", "date": "%d", "title": "Event %d", "category": "c%d", "summary": "%s"}"""
                .formatted(i, 1000 + i % 1000, i, i % 4, "x".repeat(400))).toList());
        Files.writeString(file, """
                {"title": "T", "categories": [{"id": "c0", "name": "C0"}, {"id": "c1", "name": "C1"},
                 {"id": "c2", "name": "C2"}, {"id": "c3", "name": "C3"}], "events": [%s]}""".formatted(events));
        return Objects.requireNonNull(new DocumentReader().open(file, ReadProgress.NONE).result().document());
    }

    @Test
    void onlyTheLatestOfSeveralFiltersOfALargeTimelineIsShown(@TempDir Path folder) throws IOException {
        LaterWork later = new LaterWork();
        FilterViewModel slow = new FilterViewModel(timeline, later);
        OpenDocument large = Samples.open(large(folder));
        timeline.open(large);
        slow.textProperty().set("category:c0");
        slow.textProperty().set("category:c0,c1 from:1500");
        assertThat(slow.filteringProperty().get()).isTrue();
        assertThat(timeline.document()).isSameAs(large);

        later.waiting.forEach(Runnable::run);

        assertThat(slow.filteringProperty().get()).isFalse();
        assertThat(slow.countProperty().get()).isEqualTo("10,000 of 40,000");
        slow.textProperty().set("category:c2");
        slow.clear();
        later.waiting.getLast().run();
        assertThat(timeline.document()).isSameAs(large);
    }
}
