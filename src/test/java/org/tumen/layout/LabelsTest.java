package org.tumen.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Where labels are, what they say and how they look.
class LabelsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static TimelineBuilder century() {
        return new TimelineBuilder().between("1900-01-01", "2000-12-31");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLabelIsAsWideAsItsWordsAndItsFirstLineCentredOnItsMark(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        double scale = picture.request().theme().typeScale();
        for (Mark label : Drawings.marks(list, Mark.Kind.LABEL)) {
            Box mark = Drawings.mark(list, label.id());
            List<DrawOp.TextRun> lines = Drawings.lines(list, label);
            double widthPx = lines.stream().mapToDouble(Drawings::widthPx).max().orElseThrow();
            double lineHeight = label.bounds().height() / lines.size();

            assertThat(label.bounds().y() + lineHeight / 2).as("%s: %s", picture.describe(seed), label)
                    .isCloseTo(mark.centerY(), within(1e-6));
            assertThat(widthPx).as("%s: %s", picture.describe(seed), label)
                    .isLessThanOrEqualTo(label.bounds().width() + 0.02);
            if (lines.stream().noneMatch(line -> line.text().endsWith("…"))) {
                assertThat(widthPx).as("%s: %s", picture.describe(seed), label)
                        .isCloseTo(label.bounds().width(), within(1e-6));
            }
            assertThat(lines).as("%s: %s", picture.describe(seed), label)
                    .allMatch(line -> line.font().sizePx() == 12.5 * scale);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLabelIsBesideItsMarkWithItsSignsAndRivalDatesOrInsideIt(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        Metrics metrics = Metrics.of(picture.request().theme(), PackingFixtures.FONT);
        EventTable events = picture.document().table();
        for (Mark label : Drawings.marks(list, Mark.Kind.LABEL)) {
            Box mark = Drawings.marks(list, Mark.Kind.RIVAL).stream().filter(rival -> rival.id().equals(label.id()))
                    .map(Mark::bounds).reduce(Drawings.mark(list, label.id()), Box::union);
            int number = events.numberOf(label.id());
            Box own = Drawings.mark(list, label.id());
            boolean atRight = signs(own, events.endEdge(number), metrics).anyMatch(
                    sign -> isGap(label.bounds().x() - Math.max(mark.right(), own.right() + sign), metrics));
            boolean atLeft = signs(own, events.startEdge(number), metrics).anyMatch(
                    sign -> isGap(Math.min(mark.x(), own.x() - sign) - label.bounds().right(), metrics));
            boolean inside = label.bounds().x() >= mark.x() && label.bounds().right() <= mark.right();

            assertThat(List.of(atRight, atLeft, inside)).as("%s: %s of %s", picture.describe(seed), label, mark)
                    .containsOnlyOnce(true);
        }
    }

    /// How far signs of doubt at symbols and points of open bars can reach beyond a mark.
    private static DoubleStream signs(Box mark, Edge edge, Metrics metrics) {
        double fromMiddle = mark.height() / 2 + SideSigns.reachPx(edge, metrics);
        return DoubleStream.of(0, fromMiddle - mark.width() / 2,
                edge == Edge.OPEN ? Metrics.openEndPx(mark.height()) : 0);
    }

    private static boolean isGap(double distance, Metrics metrics) {
        return Math.abs(distance - metrics.labelGapPx()) < 1e-3;
    }

    @Test
    void aLoneEventsLabelIsAtItsRight() {
        DisplayList list = century().event("1950-06-25", "War").picture().layout();

        assertThat(Drawings.label(list, "e2").x()).isCloseTo(Drawings.mark(list, "e2").right() + 6, within(1e-6));
    }

    @Test
    void theLastEventsLabelIsAtItsLeft() {
        DisplayList list = new TimelineBuilder().event("1900-01-01", "First")
                .event("2000-12-31", "A title that has no room at the right").picture().layout();

        assertThat(Drawings.label(list, "e1").right()).isCloseTo(Drawings.mark(list, "e1").x() - 6, within(1e-6));
    }

    @Test
    void aLabelThatWouldRunIntoAMoreSignificantEventIsAtTheLeft() {
        DisplayList list = century().event("1950-06-25", "Lesser", 3).event("1953-07-27", "What matters most", 1)
                .picture().sized(1200, 80).layout();

        assertThat(Drawings.label(list, "e3").x()).isGreaterThan(Drawings.mark(list, "e3").right());
        assertThat(Drawings.label(list, "e2").right()).isLessThan(Drawings.mark(list, "e2").x());
    }

    @Test
    void aLongSpansLabelIsInsideIt() {
        DisplayList list = century().event("1910/1990", "Long").picture().layout();

        assertThat(Drawings.mark(list, "e2").contains(Drawings.label(list, "e2"))).isTrue();
    }

    @Test
    void aShortSpansLabelIsBesideIt() {
        DisplayList list = century().event("1950-06-25/1953-07-27", "A war of three years").picture().layout();

        assertThat(Drawings.label(list, "e2").x()).isGreaterThan(Drawings.mark(list, "e2").right());
    }

    @ParameterizedTest
    @CsvSource({"1200, 400", "900, 300", "600, 200"})
    void aTitleIsCutToTwoLinesOfAThirdOfThePicture(double widthPx, double mostPx) {
        DisplayList list = century().event("1920-06-25", "word ".repeat(100).strip(), 1).picture().sized(widthPx, 400)
                .layout();

        List<DrawOp.TextRun> lines = Drawings.lines(list, Drawings.find(list, Mark.Kind.LABEL, "e2").orElseThrow());
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.text()).startsWith("word word");
            assertThat(Drawings.widthPx(line)).isBetween(mostPx - 50, mostPx);
        });
        assertThat(lines.getFirst().text()).endsWith("word");
        assertThat(lines.getLast().text()).endsWith("…");
    }

    @Test
    void aTitleIsCutToAThirdOfThePictureWhereThereIsOnlyARow() {
        DisplayList list = century().event("1920-06-25", "word ".repeat(100).strip(), 1).picture().sized(900, 70)
                .layout();

        List<DrawOp.TextRun> lines = Drawings.lines(list, Drawings.find(list, Mark.Kind.LABEL, "e2").orElseThrow());
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.text()).startsWith("word word").endsWith("…");
            assertThat(Drawings.widthPx(line)).isBetween(250.0, 300.0);
        });
    }

    @Test
    void aTitleWiderThanAThirdOfThePictureIsWholeOnTwoLinesOfEqualLength() {
        String title = "Soviet engineers build the first steelworks of the young republic";
        DisplayList list = century().event("1920-06-25", title, 1).picture().sized(900, 400).layout();

        List<DrawOp.TextRun> lines = Drawings.lines(list, Drawings.find(list, Mark.Kind.LABEL, "e2").orElseThrow());
        assertThat(lines).hasSize(2);
        assertThat(String.join(" ", lines.stream().map(DrawOp.TextRun::text).toList())).isEqualTo(title);
        assertThat(lines.getLast().baselineY() - lines.getFirst().baselineY()).isCloseTo(15, within(1e-6));
        assertThat(Drawings.widthPx(lines.getFirst()) / Drawings.widthPx(lines.getLast())).isBetween(0.7, 1.4);
        assertThat(lines).allMatch(line -> line.x() == lines.getFirst().x());
    }

    @Test
    void twoLinesAtTheLeftOfAMarkEndAlike() {
        String title = "Soviet engineers build the first steelworks of the young republic";
        DisplayList list = century().event("1990-06-25", title, 1).picture().sized(900, 400).layout();

        List<DrawOp.TextRun> lines = Drawings.lines(list, Drawings.find(list, Mark.Kind.LABEL, "e2").orElseThrow());
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line.x() + Drawings.widthPx(line))
                .isCloseTo(Drawings.mark(list, "e2").x() - 6, within(1e-6)));
    }

    @Test
    void aTitleNarrowerThanAThirdOfThePictureIsWhole() {
        FontSpec font = FontSpec.semiBold(12.5);
        StringBuilder title = new StringBuilder("A title");
        while (PackingFixtures.FONT.widthPx(title + " on", font) < 300) {
            title.append(" on");
        }

        DisplayList list = century().event("1920-06-25", title.toString(), 1).picture().sized(900, 400).layout();

        assertThat(PackingFixtures.FONT.widthPx(title.toString(), font)).isGreaterThan(275);
        assertThat(Drawings.texts(list)).contains(title.toString());
    }

    @Test
    void theShortTitleIsTheLabelWhereThereIsOne() {
        HistoricalEvent event = new HistoricalEvent("e", RandomTimelines.date("1950"),
                "The Treaty of Friendship, Co-operation and Mutual Assistance", "Friendship treaty", "", "", List.of(),
                List.of(), "", 1, List.of(), List.of(), List.of(), null, List.of(), ExtraFields.NONE);

        DisplayList list = Picture.of(TimelineDocument.of("Short", List.of(event))).layout();

        assertThat(Drawings.texts(list)).contains("Friendship treaty");
        assertThat(Drawings.find(list, Mark.Kind.EVENT, "e").orElseThrow().accessibleText())
                .startsWith("The Treaty of Friendship, Co-operation and Mutual Assistance. Events, 1950");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "﷽﷽﷽﷽﷽﷽﷽﷽﷽﷽"})
    void anEventWithoutALetterToShowHasAMarkAndNoLabel(String title) {
        DisplayList list = century().event("1950", title, 1).picture().sized(70, 300).layout();

        assertThat(Drawings.find(list, Mark.Kind.EVENT, "e2")).isPresent();
        assertThat(Drawings.hasLabel(list, "e2")).isFalse();
        assertThat(Drawings.texts(list)).doesNotContain("", "…");
    }

    @ParameterizedTest
    @CsvSource({"1, SEMI_BOLD", "2, REGULAR", "3, REGULAR", "5, REGULAR"})
    void whatMustBeSeenIsBolder(int significance, FontSpec.Weight weight) {
        DisplayList list = century().event("1950-06-25", "War", significance).picture().layout();

        assertThat(Drawings.text(list, "War").font().weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "5, false"})
    void whatMattersLessIsPaler(int significance, boolean inInk) {
        DisplayList list = century().event("1950-06-25", "War", significance).picture().layout();

        assertThat(Drawings.text(list, "War").color()).isEqualTo(inInk ? Theme.LIGHT.ink() : Theme.LIGHT.muted());
    }

    @ParameterizedTest
    @EnumSource(ClaimStatus.class)
    void whatOnlySomebodySaysOrJudgesIsInItalics(ClaimStatus status) {
        DisplayList list = century().event("1950-06-25", "War", 2, "", status).picture().layout();

        boolean italic = status == ClaimStatus.ALLEGED || status == ClaimStatus.ASSESSED;
        assertThat(Drawings.text(list, "War").font().italic()).isEqualTo(italic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"معاهدة الصداقة", "平壤與莫斯科條約", "👩‍👩‍👧‍👦 family", "Пхеньян", "조소우호조약"})
    void titlesOfEveryScriptAreDrawnAsTheyAre(String title) {
        DisplayList list = century().event("1950-06-25", title, 1).picture().layout();

        assertThat(Drawings.texts(list)).contains(title);
        assertThat(Drawings.label(list, "e2").width())
                .isCloseTo(PackingFixtures.FONT.widthPx(title, FontSpec.semiBold(12.5)), within(1e-6));
    }

    @Test
    void eventsWithTheSameTitleHaveALabelEach() {
        DisplayList list = century().event("1930", "Talks", 1).event("1950", "Talks", 1).event("1970", "Talks", 1)
                .picture().layout();

        assertThat(Drawings.texts(list).stream().collect(Collectors.groupingBy(text -> text, Collectors.counting())))
                .containsEntry("Talks", 3L);
    }

    @Test
    void rowsThatAreLowerThanLettersHaveNoLabels() {
        TimelineBuilder timeline = new TimelineBuilder();
        for (int lane = 0; lane < 60; lane++) {
            timeline.lane("c" + lane, "Lane " + lane).event(Integer.toString(1900 + lane), "Event " + lane, 1,
                    "c" + lane);
        }

        DisplayList list = timeline.picture().sized(1200, 600).layout();

        assertThat(Drawings.marks(list, Mark.Kind.LABEL)).isEmpty();
        assertThat(Drawings.marks(list, Mark.Kind.EVENT)).hasSize(60);
        assertThat(timeline.picture().sized(1200, 1600).layout().marks()).filteredOn(
                mark -> mark.kind() == Mark.Kind.LABEL).hasSize(60);
    }
}
