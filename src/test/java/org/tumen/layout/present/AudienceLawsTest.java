package org.tumen.layout.present;

import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.time.Flight;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Laws of the audience's picture, for any texts, timelines and screens.
class AudienceLawsTest {
    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static DisplayList layout(RandomSlides slides, AudienceRequest request) {
        return new AudienceLayout(slides.document, Slides.FONT).layout(request);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allTypeIsLargeEnoughForTheScreen(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        AudienceRequest request = slides.request();
        double least = 24 * Math.min(request.heightPx() / 1080, request.widthPx() / 1280);

        assertThat(Slides.runs(layout(slides, request))).isNotEmpty()
                .allSatisfy(run -> assertThat(run.font().sizePx()).as(run.text()).isGreaterThanOrEqualTo(least - 1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void typeIsAsMuchLargerAsAskedForWhereThereIsRoom(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        AudienceRequest request = slides.shortRequest();
        double least = 24 * request.typeFactor() * Math.min(request.heightPx() / 1080, request.widthPx() / 1280);

        assertThat(Slides.runs(layout(slides, request))).isNotEmpty()
                .allSatisfy(run -> assertThat(run.font().sizePx()).as(run.text()).isGreaterThanOrEqualTo(least - 1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingLeavesTheScreen(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        AudienceRequest request = slides.request();
        DisplayList list = layout(slides, request);
        Box screen = new Box(0, 0, request.widthPx(), request.heightPx());

        Slides.runs(list).forEach(run -> assertThat(screen.contains(Slides.box(run))).as(run.toString()).isTrue());
        Slides.all(list, DrawOp.Rectangle.class)
                .forEach(rectangle -> assertThat(screen.contains(rectangle.box())).as(rectangle.toString()).isTrue());
        list.marks().forEach(mark -> assertThat(screen.contains(mark.bounds())).as(mark.toString()).isTrue());
        Slides.all(list, DrawOp.Line.class).forEach(line -> assertThat(
                screen.contains(line.x1(), line.y1()) && screen.contains(line.x2(), line.y2())).isTrue());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTextLiesOnAnother(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        List<DrawOp.TextRun> runs = Slides.runs(layout(slides, slides.request()));

        for (int i = 0; i < runs.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Slides.overlap(Slides.box(runs.get(i)), Slides.box(runs.get(j))))
                        .as(runs.get(i) + " and " + runs.get(j)).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noStemCrossesAText(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        DisplayList list = layout(slides, slides.request());

        for (DrawOp.Line line : Slides.all(list, DrawOp.Line.class)) {
            Box drawn = new Box(line.x1(), Math.min(line.y1(), line.y2()), Math.max(1e-3, line.x2() - line.x1()),
                    Math.max(1e-3, Math.abs(line.y2() - line.y1())));
            Slides.runs(list).forEach(run -> assertThat(Slides.overlap(drawn, Slides.box(run)))
                    .as(line + " across " + run).isFalse());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eventsOfThePathHaveLabelsBeforeAllOthers(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        AudienceRequest request = slides.request();
        DisplayList list = layout(slides, request);
        List<String> labelled = Slides.ids(list, Mark.Kind.LABEL);
        List<String> drawn = Slides.ids(list, Mark.Kind.EVENT);

        assertThat(drawn).doesNotHaveDuplicates().containsAll(labelled);
        if (request.typeFactor() == 1 && drawn.contains(request.slide().eventId())) {
            assertThat(labelled).contains(request.slide().eventId());
        }
        if (!request.slide().labelsContext()) {
            assertThat(request.slide().pathIds()).containsAll(labelled);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPictureMovedSidewaysKeepsTheRowsOfItsLabels(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        AudienceRequest rests = slides.request();
        double days = rests.span().days() * slides.random.nextDouble(-0.3, 0.3);
        AudienceRequest moved = with(rests, rests.span().moveBy(days), rests.restSpan());
        AudienceLayout layout = new AudienceLayout(slides.document, Slides.FONT);
        double px = -days / rests.span().days() * layout.axis(rests).width();
        List<Mark> before = Slides.marks(layout.layout(rests), Mark.Kind.LABEL);

        for (Mark after : Slides.marks(layout.layout(moved), Mark.Kind.LABEL)) {
            Mark same = before.stream().filter(mark -> mark.id().equals(after.id())).findFirst().orElseThrow();
            assertThat(after.bounds().x() - same.bounds().x()).isCloseTo(px, org.assertj.core.data.Offset.offset(0.01));
            assertThat(after.bounds().y()).isEqualTo(same.bounds().y());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whileThePictureZoomsOnlyTheStopsOwnEventHasALabelAndNoTextLiesOnAnother(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        AudienceRequest rests = slides.request();
        TimeSpan wider = rests.span().scaleAbout(rests.span().centerDay(), slides.random.nextDouble(1.1, 3));
        DisplayList list = layout(slides, with(rests, wider, rests.restSpan()));

        assertThat(List.of(rests.slide().eventId())).containsAll(new HashSet<>(Slides.ids(list, Mark.Kind.LABEL)));
    }

    private static AudienceRequest with(AudienceRequest request, TimeSpan span, TimeSpan restSpan) {
        return new AudienceRequest(request.widthPx(), request.heightPx(), request.theme(), request.typeFactor(),
                request.slide(), span, restSpan, request.concealment());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasDrawnBeforeChangesNothing(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        AudienceRequest first = slides.request();
        AudienceRequest second = slides.request();
        AudienceLayout used = new AudienceLayout(slides.document, Slides.FONT);
        used.layout(first);

        assertThat(used.layout(second)).isEqualTo(layout(slides, second));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFlightDrawsInEachFrameWhatANewLayoutDraws(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        AudienceRequest start = slides.request();
        TimeSpan end = start.span().scaleAbout(start.span().startDay(), slides.random.nextDouble(0.2, 3));
        Flight flight = Flight.between(start.span(), end, start.widthPx());
        Concealment hidden = new Concealment(true, true, true, true, start.slide().pathIds(), Concealment.NO_DAY);
        AudienceLayout used = new AudienceLayout(slides.document, Slides.FONT);
        used.layout(slides.request());

        for (double share = 0; share <= 1; share += 0.25) {
            AudienceRequest frame = with(start, flight.at(share), end);
            AudienceRequest hiding = new AudienceRequest(frame.widthPx(), frame.heightPx(), Theme.PROJECTOR,
                    frame.typeFactor(), frame.slide(), frame.span(), frame.restSpan(), hidden);
            assertThat(used.layout(frame)).isEqualTo(layout(slides, frame));
            if (share == 0.5) {
                assertThat(used.layout(hiding)).isEqualTo(layout(slides, hiding));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsHiddenLeavesABlankOfItsSizeAndMovesNothing(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        AudienceRequest open = slides.request();
        Concealment hidden = new Concealment(true, true, true, true, open.slide().pathIds(), Concealment.NO_DAY);
        AudienceRequest closed = new AudienceRequest(open.widthPx(), open.heightPx(), open.theme(), open.typeFactor(),
                open.slide(), open.span(), open.restSpan(), hidden);
        DisplayList before = layout(slides, open);
        DisplayList after = layout(slides, closed);

        assertThat(Slides.runs(before)).containsAll(Slides.runs(after));
        assertThat(after.ops()).hasSizeLessThanOrEqualTo(before.ops().size());
        assertThat(boxes(after)).isEqualTo(boxes(before));
    }

    private static List<Box> boxes(DisplayList list) {
        return list.marks().stream().map(Mark::bounds).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesAreNoWiderThanAskedForAndKeepAllLetters(long seed) {
        RandomSlides slides = new RandomSlides(seed);
        String text = slides.request().slide().caption();
        double width = slides.random.nextDouble(120, 900);
        FontSpec font = FontSpec.regular(slides.random.nextDouble(12, 60));
        TextLines lines = TextLines.of(text, font, width, Slides.FONT);

        assertThat(String.join("", lines.lines()).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        assertThat(lines.lines()).noneMatch(String::isBlank)
                .allSatisfy(line -> assertThat(line.length() == 1 ? 0 : Slides.FONT.widthPx(line, font))
                        .isLessThanOrEqualTo(width));
        int most = slides.random.nextInt(1, 4);
        TextLines fewer = lines.atMost(most, Slides.FONT);
        assertThat(fewer.lines()).hasSize(Math.min(most, lines.lines().size()));
        assertThat(fewer.lines()).allSatisfy(
                line -> assertThat(line.length() <= 2 ? 0 : Slides.FONT.widthPx(line, font))
                        .isLessThanOrEqualTo(width));
    }
}
