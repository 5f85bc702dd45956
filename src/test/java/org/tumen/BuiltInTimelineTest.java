package org.tumen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.io.DocumentReader;
import org.tumen.model.CitedSource;
import org.tumen.model.ClaimStatus;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Nature;
import org.tumen.model.Source;
import org.tumen.model.Stance;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;

import static org.assertj.core.api.Assertions.assertThat;

/// What the built-in timeline promises its readers, as far as it can be counted.
class BuiltInTimelineTest {
    private static final TimelineDocument DOCUMENT = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());
    private static final DocumentIndex INDEX = new DocumentIndex(DOCUMENT);
    private static final int LABEL_LETTERS = 40;
    private static final String RECOGNITION = "1948-10-12-soviet-recognition";
    private static final String IN_FORCE = "2024-12-04-treaty-enters-into-force";

    private static Stream<HistoricalEvent> events(int atMostSignificance) {
        return DOCUMENT.events().stream().filter(event -> event.significance() <= atMostSignificance);
    }

    private static Source source(String id) {
        return Objects.requireNonNull(INDEX.source(id), id);
    }

    /// Whose voice it is: two articles of one newspaper are one voice.
    private static String publisher(Source source) {
        return Stream.of(source.containerTitle(), source.publisher(), source.archive(), source.id())
                .filter(text -> !text.isEmpty()).findFirst().orElseThrow();
    }

    private static LocalDate start(HistoricalEvent event) {
        return LocalDate.ofEpochDay(event.date().earliestDay());
    }

    static IntStream briefClaims() {
        return IntStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("briefClaims")
    void claimOfTheBriefIsToldWithSources(int number) {
        List<HistoricalEvent> telling = DOCUMENT.events().stream()
                .filter(event -> event.tags().contains("brief-" + number)).toList();

        assertThat(telling).isNotEmpty().allMatch(event -> !event.citedSourceIds().isEmpty());
    }

    @Test
    void significanceIsChosenForThePicture() {
        assertThat(DOCUMENT.events()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(events(1)).hasSizeBetween(23, 27);
        assertThat(events(2).filter(event -> event.significance() == 2)).hasSizeBetween(45, 55);
    }

    static Stream<String> significantEvents() {
        return events(2).map(HistoricalEvent::id);
    }

    @ParameterizedTest
    @MethodSource("significantEvents")
    void significantEventRestsOnTwoVoices(String id) {
        HistoricalEvent event = Objects.requireNonNull(INDEX.event(id));

        Stream<String> supporting = event.claims().stream().flatMap(claim -> claim.sources().stream())
                .filter(cited -> cited.stance() == Stance.SUPPORTS).map(CitedSource::sourceId);

        assertThat(supporting.map(BuiltInTimelineTest::source).map(BuiltInTimelineTest::publisher).distinct())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    static IntStream firstYears() {
        return IntStream.rangeClosed(1945, 2020);
    }

    @ParameterizedTest
    @MethodSource("firstYears")
    void fiveYearsShowSomethingNewWhenZoomedInto(int firstYear) {
        List<HistoricalEvent> details = DOCUMENT.events().stream()
                .filter(event -> start(event).getYear() >= firstYear && start(event).getYear() < firstYear + 5)
                .filter(event -> event.significance() >= 3).toList();

        assertThat(details).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void everyEventCanBeReachedFromTheRecognitionOf1948AndBack() {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (HistoricalEvent event : DOCUMENT.events()) {
            event.related().forEach(relation -> {
                neighbours.computeIfAbsent(event.id(), _ -> new HashSet<>()).add(relation.toEventId());
                neighbours.computeIfAbsent(relation.toEventId(), _ -> new HashSet<>()).add(event.id());
            });
        }
        Set<String> reached = new HashSet<>(Set.of(RECOGNITION));
        Deque<String> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            neighbours.getOrDefault(waiting.remove(), Set.of()).stream().filter(reached::add).forEach(waiting::add);
        }

        assertThat(reached).contains(IN_FORCE)
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.events().stream().map(HistoricalEvent::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From allies to strangers to partners | 10 | 12
            Tests and votes                      |  8 | 10
            Reading the evidence                 |  8 | 10
            One treaty, three times              |  5 |  6
            """)
    void tourHasItsStopsEachWithWordsForClassAndTeacher(String title, int fewest, int most) {
        Tour tour = DOCUMENT.tours().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();

        assertThat(tour.stops()).hasSizeBetween(fewest, most).allSatisfy(stop -> {
            assertThat(INDEX.event(stop.eventId())).isNotNull();
            assertThat(List.of(stop.caption(), stop.notes(), stop.question())).doesNotContain("");
        });
    }

    static Stream<String> allEvents() {
        return DOCUMENT.events().stream().map(HistoricalEvent::id);
    }

    @ParameterizedTest
    @MethodSource("allEvents")
    void eventIsShortEnoughAndTold(String id) {
        HistoricalEvent event = Objects.requireNonNull(INDEX.event(id));

        assertThat(event.label()).hasSizeLessThanOrEqualTo(LABEL_LETTERS);
        assertThat(sentences(event.summary())).as(event.summary()).isBetween(2, 3);
        assertThat(event.claims()).hasSizeBetween(2, 6).allMatch(claim -> !claim.sources().isEmpty());
    }

    private static int sentences(String text) {
        return text.split("(?<=[.!?][”)]?) (?=\\p{Lu}|“)", -1).length;
    }

    static Stream<String> doubtfulEvents() {
        return DOCUMENT.events().stream().filter(event -> event.claims().stream()
                .anyMatch(claim -> claim.status() == ClaimStatus.ALLEGED)).map(HistoricalEvent::id);
    }

    @ParameterizedTest
    @MethodSource("doubtfulEvents")
    void allegationSaysInANoteHowItStands(String id) {
        HistoricalEvent event = Objects.requireNonNull(INDEX.event(id));

        assertThat(event.claims()).filteredOn(claim -> claim.status() == ClaimStatus.ALLEGED)
                .allMatch(claim -> !claim.note().isEmpty());
    }

    static Stream<String> disputes() {
        return Stream.of("1990-11-02-hard-currency-agreement", "1994-north-korean-famine",
                "2024-02-26-seoul-container-estimates", "2024-10-23-us-confirms-troops",
                "2024-12-kursk-combat-casualties");
    }

    @ParameterizedTest
    @MethodSource("disputes")
    void numberThatSourcesDisputeShowsTheOtherVoice(String id) {
        HistoricalEvent event = Objects.requireNonNull(INDEX.event(id));

        assertThat(event.claims().stream().flatMap(claim -> claim.sources().stream()))
                .anyMatch(cited -> cited.stance() == Stance.CONTRADICTS);
    }

    @ParameterizedTest
    @CsvSource({"1950-01-30-stalin-ready-to-help, 1994-07-20", "1956-09-03-ri-sang-jo-letters, 2006-08~",
            "2024-10-18-nis-troops-statement, 2025-04-26"})
    void secretSaysWhenItBecameKnown(String id, String day) {
        assertThat(Objects.requireNonNull(INDEX.event(id)).disclosed()).hasToString(day);
    }

    @Test
    void railSurgeIsToldOfTheSummitOf2023AndThePeakOf2024CameBeforeTheVisit() {
        HistoricalEvent surge = Objects.requireNonNull(INDEX.event("2023-10-06-tumangang-rail-surge-report"));
        HistoricalEvent peak = Objects.requireNonNull(INDEX.event("2024-06-17-rail-peak-before-putin-visit"));
        HistoricalEvent visit = Objects.requireNonNull(INDEX.event("2024-06-18-putin-state-visit"));

        assertThat(DOCUMENT.events()).filteredOn(event -> event.tags().contains("brief-18"))
                .containsExactlyInAnyOrder(surge, peak);
        assertThat(surge.related()).anyMatch(relation -> relation.toEventId().equals("2023-09-13-vostochny-summit"));
        assertThat(peak.date().latestDay()).isLessThan(visit.date().earliestDay());
    }

    static Stream<String> sources() {
        return DOCUMENT.sources().stream().map(Source::id);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void sourceIsDescribedForAStudentAndABibliography(String id) {
        Source source = source(id);

        assertThat(List.of(source.type(), source.title(), source.perspective(), source.whyTrust(), source.whyDoubt()))
                .doesNotContain("");
        assertThat(source.nature()).isNotEqualTo(Nature.UNSTATED);
        assertThat(source.authors().isEmpty() && publisher(source).equals(source.id())).isFalse();
    }

    @Test
    void sourcesOfTheErasAreInTheFile() {
        assertThat(DOCUMENT.eras()).allSatisfy(era -> {
            String ids = Objects.requireNonNull(era.extra().json().get("sources"), era.name());
            assertThat(ids.substring(2, ids.length() - 2).split("\",\"")).isNotEmpty()
                    .allMatch(id -> INDEX.source(id) != null);
        });
    }
}
