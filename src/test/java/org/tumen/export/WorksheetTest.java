package org.tumen.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.DrawOp;
import org.tumen.display.Page;
import org.tumen.export.Worksheet.Blank;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.DateText;
import org.tumen.paint.OpenSans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Worksheets ask what their keys answer, and nothing else.
class WorksheetTest {
    private static final OpenSans FONT = new OpenSans();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Some events of the built-in timeline, and something to be left blank.
    private static Worksheet worksheet(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<HistoricalEvent> all = Timelines.builtIn().events();
        Set<String> ids = new HashSet<>();
        for (int i = random.nextInt(1, 30); i > 0; i--) {
            ids.add(all.get(random.nextInt(all.size())).id());
        }
        EnumSet<Blank> blanks = EnumSet.noneOf(Blank.class);
        Stream.of(Blank.values()).filter(_ -> random.nextBoolean()).forEach(blanks::add);
        return new Worksheet(PictureSubject.whole(Timelines.builtIn()).only(ids, ""), PageSize.A4, blanks,
                random.nextLong(), DAY);
    }

    private static String words(List<Page> pages) {
        return pages.stream().flatMap(page -> Timelines.texts(page).stream()).collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static List<Page> key(List<Page> pages) {
        return pages.stream().filter(page -> page.label().equals("Key")).toList();
    }

    private static List<Page> questions(List<Page> pages) {
        return pages.stream().filter(page -> !page.label().equals("Key")).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theKeyAnswersWhatTheSheetAsksAndTheSheetDoesNot(long seed) {
        Worksheet sheet = worksheet(seed);
        List<Page> pages = sheet.pages(FONT);
        String key = words(key(pages)).replace(" ", "");
        List<String> asked = questions(pages).stream().flatMap(page -> Timelines.texts(page).stream()).toList();

        assertThat(sheet.tasks()).as("seed %d", seed).hasSameSizeAs(sheet.chosen())
                .extracting(Worksheet.Task::event).containsExactlyInAnyOrderElementsOf(sheet.chosen());
        for (Worksheet.Task task : sheet.tasks()) {
            String date = DateText.describe(task.event().date());
            assertThat(key).as("seed %d", seed)
                    .contains((task.sign() + date + task.event().title()).replaceAll("\\s+", ""));
            assertThat(asked).as("seed %d", seed).contains(task.sign());
            if (sheet.blanks().contains(Blank.DATES)) {
                // A bare year is on the axis as well.
                assertThat(asked).as("seed %d", seed).noneMatch(text -> text.equals(date) && date.contains(" "));
            } else {
                assertThat(String.join(" ", asked)).as("seed %d", seed).contains(date);
            }
        }
    }

    /// The key to the first events of the built-in timeline, on A4.
    private static Page keyTo(int events) {
        Set<String> ids = Timelines.builtIn().events().stream().limit(events).map(HistoricalEvent::id)
                .collect(Collectors.toSet());
        PictureSubject subject = PictureSubject.whole(Timelines.builtIn()).only(ids, "");
        return key(new Worksheet(subject, PageSize.A4, Set.of(Blank.DATES), 1, DAY).pages(FONT)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 221})
    void theColumnsOfTheKeyEndAboutAlike(int events) {
        Page key = keyTo(events);
        double middle = key.drawing().widthPx() / 2;
        double lineOfTitle = ((DrawOp.TextRun) key.drawing().ops().getFirst()).font().sizePx() * 1.2;

        assertThat(lowest(key, x -> x < middle)).isCloseTo(lowest(key, x -> x >= middle), within(3.2 * lineOfTitle));
    }

    @ParameterizedTest
    @CsvSource({"a4, DATES", "a3, DATES", "letter, DATES", "a4, ORDER", "a3, ORDER"})
    void theKeyFillsItsPage(String paper, Blank blank) {
        List<Page> key = key(
                new Worksheet(PictureSubject.whole(Timelines.builtIn()), PageSize.byId(paper).orElseThrow(),
                        Set.of(blank), 1, DAY).pages(FONT));

        assertThat(key).hasSize(1);
        double height = key.getFirst().drawing().heightPx();
        assertThat(lowest(key.getFirst(), _ -> true)).isBetween(0.75 * height, 0.94 * height);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12})
    void theTitleOfTheKeyStandsAboveBothColumns(int events) {
        Page key = keyTo(events);
        List<DrawOp.TextRun> texts = key.drawing().ops().stream().map(DrawOp.TextRun.class::cast).toList();

        assertThat(texts.getFirst().text()).isEqualTo("Answer key");
        assertThat(texts.subList(2, texts.size())).allSatisfy(text -> assertThat(text.baselineY())
                .isGreaterThan(texts.get(1).baselineY() + 20));
    }

    private static double lowest(Page page, DoublePredicate column) {
        return page.drawing().ops().stream().filter(DrawOp.TextRun.class::isInstance).map(DrawOp.TextRun.class::cast)
                .filter(text -> column.test(text.x())).mapToDouble(DrawOp.TextRun::baselineY).max().orElse(0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void titlesAreOnTheSheetUnlessTheyAreAskedFor(long seed) {
        Worksheet sheet = worksheet(seed);
        String asked = words(questions(sheet.pages(FONT))).replace(" ", "");
        for (Worksheet.Task task : sheet.tasks()) {
            boolean isShown = !sheet.blanks().contains(Blank.TITLES) || !sheet.hasCards();
            assertThat(asked.contains(task.event().label().replace(" ", "")))
                    .as("seed %d, %s", seed, task.event().label())
                    .isEqualTo(isShown);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mixedCardsAreNotInOrderAndTheKeyRestoresIt(long seed) {
        Worksheet any = worksheet(seed);
        Worksheet sheet = new Worksheet(any.subject(), PageSize.A4, Set.of(Blank.ORDER), any.mixing(), DAY);
        List<HistoricalEvent> inTime = sheet.chosen();
        List<Worksheet.Task> tasks = sheet.tasks();
        List<String> order = new ArrayList<>();
        inTime.forEach(event -> tasks.stream().filter(task -> task.event().equals(event))
                .forEach(task -> order.add(task.sign())));

        assertThat(words(key(sheet.pages(FONT)))).as("seed %d", seed)
                .contains("In order of time: " + String.join(" ", order));
        if (inTime.size() > 1) {
            assertThat(tasks.stream().map(Worksheet.Task::event)).as("seed %d", seed)
                    .isNotEqualTo(inTime).containsExactlyInAnyOrderElementsOf(inTime);
        }
        assertThat(sheet.tasks()).as("the same again").isEqualTo(tasks);
    }

    @Test
    void theTitlesToChooseFromDoNotGiveTheOrderAway() {
        Worksheet sheet = new Worksheet(PictureSubject.whole(Timelines.builtIn()), PageSize.A4, Set.of(Blank.TITLES), 1,
                DAY);
        String asked = words(questions(sheet.pages(FONT))).replace(" ", "");
        List<String> titles = sheet.chosen().stream().map(HistoricalEvent::label).toList();
        List<String> sorted = titles.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();

        assertThat(titles).isNotEqualTo(sorted);
        assertThat(sorted.stream().map(title -> asked.indexOf(title.replace(" ", ""))).toList()).isSorted()
                .allMatch(at -> at >= 0);
    }

    @Test
    void ofManyEventsTheMostSignificantAreTaken() {
        Worksheet sheet = new Worksheet(PictureSubject.whole(Timelines.builtIn()), PageSize.A4, Set.of(), 1, DAY);

        assertThat(sheet.chosen()).hasSize(Worksheet.MOST_EVENTS).allMatch(event -> event.significance() == 1)
                .doesNotHaveDuplicates();
        assertThat(sheet.subject().events()).containsSubsequence(sheet.chosen());
        assertThat(sheet.blanks()).containsExactly(Blank.DATES);
    }

    @Test
    void eventsWithoutRoomAreCounted() {
        List<HistoricalEvent> events = Timelines.builtIn().events();
        PictureSubject whole = PictureSubject.whole(Timelines.builtIn());
        Set<String> twelve = events.stream().limit(12).map(HistoricalEvent::id).collect(Collectors.toSet());
        Set<String> thirteen = events.stream().limit(13).map(HistoricalEvent::id).collect(Collectors.toSet());

        assertThat(new Worksheet(whole.only(twelve, ""), PageSize.A4, Set.of(), 1, DAY).losses()).isEmpty();
        assertThat(new Worksheet(whole.only(thirteen, ""), PageSize.A4, Set.of(), 1, DAY).losses()).containsExactly(
                "1 of 13 events is left out: a worksheet has room for 12, the most significant ones");
        assertThat(new Worksheet(whole, PageSize.A4, Set.of(), 1, DAY).losses()).containsExactly(
                events.size() - 12 + " of " + events.size()
                        + " events are left out: a worksheet has room for 12, the most significant ones");
    }

    @Test
    void boxesAreNumberedFromOneAndCardsLetteredFromA() {
        PictureSubject whole = PictureSubject.whole(Timelines.builtIn());
        Worksheet boxes = new Worksheet(whole, PageSize.A4, Set.of(Blank.DATES), 1, DAY);
        Worksheet cards = new Worksheet(whole, PageSize.A4, Set.of(Blank.ORDER), 1, DAY);

        assertThat(boxes.tasks()).extracting(Worksheet.Task::sign).startsWith("1", "2", "3").endsWith("12");
        assertThat(cards.tasks()).extracting(Worksheet.Task::sign).startsWith("A", "B", "C").endsWith("L");
    }

    @Test
    void everythingStaysOnThePage() {
        for (Blank blank : Blank.values()) {
            Worksheet sheet = new Worksheet(PictureSubject.whole(Timelines.builtIn()), PageSize.A4.portrait(),
                    Set.of(blank), 7, DAY);
            for (Page page : sheet.pages(FONT)) {
                assertThat(page.drawing().widthPx()).isGreaterThan(page.drawing().heightPx());
                assertThat(PageFlowTest.textWithin(page, PageSize.px(12) - 1, FONT)).as(blank + page.label()).isTrue();
            }
        }
    }

    @Test
    void aTimelineWithoutEventsHasAnEmptyAxis() {
        Worksheet sheet = new Worksheet(PictureSubject.whole(TimelineDocument.of("Ours", List.of())), PageSize.A4,
                Set.of(Blank.ORDER), 1, DAY);

        assertThat(words(sheet.pages(FONT))).contains("Ours", "Answer key");
    }
}
