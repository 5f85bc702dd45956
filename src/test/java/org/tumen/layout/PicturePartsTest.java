package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.model.Category;
import org.tumen.model.Era;
import org.tumen.model.ExtraFields;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// Ruler, eras, overview, emphasis and hits.
class PicturePartsTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<Box> texts(List<DrawOp> ops) {
        List<Box> boxes = new ArrayList<>();
        for (DrawOp op : ops) {
            if (op instanceof DrawOp.TextRun run) {
                boxes.add(new Box(run.x(), Math.rint(run.baselineY()),
                        PackingFixtures.FONT.widthPx(run.text(), run.font()), 1));
            }
        }
        return boxes;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoWordsOfTheRulerOverlapAndNoneLeavesTheAxis(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        TimelineDocument document = TimelineDocument.of("Empty", List.of());
        double width = random.nextDouble(300, 2000);
        Frame frame = Frame.of(document, new TimelineEntries(document), width, 500, PackingFixtures.METRICS);
        double days = Math.exp(random.nextDouble(0, Math.log(5000 * 365.0)));
        double start = random.nextDouble(-800_000, 20_000);
        List<DrawOp> ops = new ArrayList<>();

        TimeSpan span = new TimeSpan(start, start + days);
        new RulerDrawing(new Viewport(span, frame.axisWidthPx()), span, frame, Theme.LIGHT, PackingFixtures.METRICS)
                .draw(ops, new ArrayList<>());

        List<Box> words = texts(ops);
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i).x()).as("seed %d", seed).isGreaterThanOrEqualTo(frame.axisLeftPx());
            assertThat(words.get(i).right()).as("seed %d", seed).isLessThanOrEqualTo(width);
            for (int j = i + 1; j < words.size(); j++) {
                assertThat(words.get(i).intersects(words.get(j))).as("seed %d: %s, %s", seed, words.get(i),
                        words.get(j)).isFalse();
            }
        }
    }

    @Test
    void theNameOfAnEraStaysInSight() {
        TimelineDocument document = new TimelineDocument("Eras", "", "", "", "", null, List.of(),
                List.of(new Era("Moscow", "Brezhnev", RandomTimelines.date("1964/1982"), ExtraFields.NONE)), List.of(),
                List.of(), List.of(),
                new PackingFixtures().dated("1950", "First", 1).dated("1990", "Last", 1).document().events(),
                List.of(), ExtraFields.NONE);
        TimeSpan seventies = new TimeSpan(0, 3650);

        DisplayList list = new TimelineLayout(document, PackingFixtures.FONT)
                .layout(new PictureRequest(seventies, DocumentExtent.limits(document), 1000, 400, Theme.LIGHT));

        Mark era = list.marks().stream().filter(mark -> mark.kind() == Mark.Kind.ERA).findFirst().orElseThrow();
        assertThat(era.accessibleText()).contains("Moscow", "Brezhnev", "1964");
        assertThat(all(list.ops())).anyMatch(op -> op instanceof DrawOp.TextRun run && run.text().equals("Brezhnev")
                && era.bounds().contains(run.x(), run.baselineY()));
    }

    private static Stream<DrawOp> all(List<DrawOp> ops) {
        return ops.stream().flatMap(op -> op instanceof DrawOp.Clip clip ? all(clip.content()) : Stream.of(op));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsEmphasisedIsInsideTheAxisOrOutsideTheWindow(long seed) {
        RandomTimelines timelines = new RandomTimelines(seed);
        TimelineDocument document = timelines.document(80);
        TimeSpan limits = DocumentExtent.limits(document);
        TimeSpan span = limits.scaleAbout(limits.startDay() + limits.days() * timelines.random().nextDouble(), 0.4);
        PictureRequest request = new PictureRequest(span, limits, 900, 500, Theme.DARK);
        TimelineLayout layout = new TimelineLayout(document, PackingFixtures.FONT);
        double axisLeft = layout.axisLeftPx(900, Theme.DARK);
        document.events().forEach(event -> {
            DisplayList list = layout.emphasis(event.id(), Emphasis.SELECTED, request);
            if (list == null) {
                return;
            }
            assertThat(list.background().opacity()).isZero();
            all(list.ops()).filter(DrawOp.TextRun.class::isInstance).map(DrawOp.TextRun.class::cast).forEach(run -> {
                assertThat(run.x()).as("seed %d, %s", seed, event.id()).isGreaterThanOrEqualTo(axisLeft);
                assertThat(run.x() + PackingFixtures.FONT.widthPx(run.text(), run.font()))
                        .as("seed %d, %s", seed, event.id()).isLessThanOrEqualTo(900);
            });
        });
        assertThat(layout.emphasis("nobody", Emphasis.HOVERED, request)).isNull();
    }

    @Test
    void anEventThatAMarkCountsIsEmphasisedByItself() {
        PackingFixtures events = new PackingFixtures();
        for (int i = 0; i < 60; i++) {
            events.point(i, "Event number " + i, 3);
        }
        events.point(20_000, "Far away", 3);
        TimelineDocument document = events.document();
        TimeSpan limits = DocumentExtent.limits(document);
        PictureRequest request = new PictureRequest(limits, limits, 900, 120, Theme.LIGHT);
        TimelineLayout layout = new TimelineLayout(document, PackingFixtures.FONT);

        String counted = layout.layout(request).marks().stream().filter(mark -> mark.kind() == Mark.Kind.CLUSTER)
                .flatMap(mark -> layout.clusterMembers(mark.id(), request).stream()).findFirst().orElseThrow();

        DisplayList emphasis = Objects.requireNonNull(layout.emphasis(counted, Emphasis.HOVERED, request));
        assertThat(all(emphasis.ops())).anyMatch(
                op -> op instanceof DrawOp.TextRun run && run.text().startsWith("Event number"));
        assertThat(layout.clusterMembers("cluster/nobody", request)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOverviewCountsEveryEvent(long seed) {
        TimelineDocument document = new RandomTimelines(seed).document(60);
        TimeSpan limits = DocumentExtent.limits(document);

        DisplayList list = new OverviewLayout(document, PackingFixtures.FONT).layout(limits, limits, 1200, 300,
                Theme.LIGHT);

        long blocks = list.ops().stream().filter(op -> op instanceof DrawOp.Rectangle rectangle
                && rectangle.stroke() == null && rectangle.box().width() == 14).count();
        assertThat(blocks).as("seed %d", seed).isEqualTo(document.events().size());
    }

    @Test
    void theBrushIsWhereTheWindowIs() {
        TimeSpan limits = new TimeSpan(0, 1000);

        Box whole = OverviewLayout.brush(limits, limits, 1056, 66);
        Box half = OverviewLayout.brush(new TimeSpan(500, 1000), limits, 1056, 66);

        assertThat(whole.x()).isEqualTo(28);
        assertThat(whole.right()).isCloseTo(1028, Offset.offset(1e-9));
        assertThat(half.x()).isCloseTo(528, Offset.offset(1e-9));
        assertThat(OverviewLayout.brush(new TimeSpan(500, 500.01), limits, 1056, 66).width()).isEqualTo(6);
    }

    private static Mark mark(String id, Mark.Kind kind, double x) {
        return new Mark(id, kind, new Box(x, 10, 10, 10), id);
    }

    @Test
    void theMarkDrawnLastIsHitAndSurfacesLoseToMarks() {
        HitIndex index = new HitIndex(new DisplayList(100, 100, Rgba.hex("#ffffff"), List.of(),
                List.of(new Mark("lane", Mark.Kind.LANE, new Box(0, 0, 100, 100), "lane"),
                        mark("under", Mark.Kind.EVENT, 20), mark("over", Mark.Kind.EVENT, 25),
                        mark("alone", Mark.Kind.CLUSTER, 70))));

        assertThat(Objects.requireNonNull(index.at(27, 15, 3)).id()).isEqualTo("over");
        assertThat(Objects.requireNonNull(index.at(22, 15, 3)).id()).isEqualTo("under");
        assertThat(Objects.requireNonNull(index.at(82, 15, 0)).id()).isEqualTo("lane");
        assertThat(index.at(200, 200, 3)).isNull();
    }

    @Test
    void aPointNearAMarkMeansIt() {
        HitIndex index = new HitIndex(new DisplayList(100, 100, Rgba.hex("#ffffff"), List.of(),
                List.of(mark("a", Mark.Kind.EVENT, 20), mark("b", Mark.Kind.EVENT, 40))));

        assertThat(Objects.requireNonNull(index.at(33, 15, 4)).id()).isEqualTo("a");
        assertThat(Objects.requireNonNull(index.at(38, 15, 4)).id()).isEqualTo("b");
        assertThat(index.at(60, 15, 4)).isNull();
    }

    @Test
    void openEndsReachAsFarAsTheDocument() {
        TimeSpan whole = new TimeSpan(-1000, 20_000);

        assertThat(DocumentExtent.drawn(RandomTimelines.date("1970-01-01/.."), whole)).isEqualTo(
                new TimeSpan(0, 20_000));
        assertThat(DocumentExtent.drawn(RandomTimelines.date("../1970-01-01"), whole)).isEqualTo(
                new TimeSpan(-1000, 1));
        assertThat(DocumentExtent.drawn(RandomTimelines.date("1970-01-01"), whole)).isEqualTo(new TimeSpan(0, 1));
    }

    @Test
    void theExtentCoversAllEvents() {
        TimelineDocument document = new PackingFixtures().point(10, "a", 1).span(100, 199, "b", 2).document();

        assertThat(DocumentExtent.of(document)).isEqualTo(new TimeSpan(10, 200));
        assertThat(DocumentExtent.limits(document).startDay()).isLessThan(10);
        assertThat(DocumentExtent.of(TimelineDocument.of("Empty", List.of())).days()).isGreaterThan(36_000);
    }

    @Test
    void coloursThatWouldVanishAreMovedTowardsTheInk() {
        Category pale = new Category("c", "Pale", "#fefefe", Symbol.CIRCLE, ExtraFields.NONE);

        assertThat(TimelineLayout.color(pale, 0, Theme.LIGHT).contrastTo(Theme.LIGHT.paper()))
                .isGreaterThanOrEqualTo(3);
        assertThat(TimelineLayout.color(pale, 0, Theme.DARK))
                .isEqualTo(Rgba.hex("#fefefe").mix(Theme.DARK.ink(), Theme.DARK.markLift()));
    }

    @Test
    void aPictureHasASize() {
        TimeSpan span = new TimeSpan(0, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureRequest(span, span, 0, 10, Theme.LIGHT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PictureRequest(span, span, 10, Double.NaN, Theme.LIGHT));
    }

    @Test
    void aRangeIsMarkedWhereItIs() {
        TimelineDocument document = new PackingFixtures().point(0, "a", 1).point(1000, "b", 1).document();
        TimeSpan limits = DocumentExtent.limits(document);
        TimelineLayout layout = new TimelineLayout(document, PackingFixtures.FONT);
        double left = layout.axisLeftPx(1000, Theme.LIGHT);

        DisplayList list = layout.rangeMark(new TimeSpan(limits.startDay(), limits.centerDay()),
                new PictureRequest(limits, limits, 1000, 400, Theme.LIGHT));

        DrawOp.Rectangle mark = (DrawOp.Rectangle) all(list.ops()).findFirst().orElseThrow();
        assertThat(mark.box().x()).isCloseTo(left, Offset.offset(1e-6));
        assertThat(mark.box().width()).isCloseTo((1000 - left) / 2, Offset.offset(1e-6));
    }
}
