package org.tumen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The strip below: the density of the whole document, and the window as a brush.
class OverviewLayoutTest {
    private static final double WIDTH_PX = 1200;
    private static final double HEIGHT_PX = 66;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static DisplayList strip(TimelineDocument document, TimeSpan span, double widthPx, double heightPx,
            Theme theme) {
        return new OverviewLayout(document, PackingFixtures.FONT).layout(span, DocumentExtent.limits(document), widthPx,
                heightPx, theme);
    }

    private static DisplayList strip(TimelineDocument document) {
        return strip(document, DocumentExtent.limits(document), WIDTH_PX, HEIGHT_PX, Theme.LIGHT);
    }

    /// The blocks and their veil, which come before the brush; after it come its handles and the grounds of names that it
    /// would cross.
    private static Stream<DrawOp.Rectangle> beforeTheBrush(DisplayList list) {
        return Drawings.all(list, DrawOp.Rectangle.class).stream().takeWhile(rectangle -> rectangle.stroke() == null);
    }

    private static List<DrawOp.Rectangle> blocks(DisplayList list) {
        return beforeTheBrush(list).filter(rectangle -> rectangle.radiusPx() > 0).toList();
    }

    /// Whether the veil lies over a block. It lies over none in part.
    private static boolean isVeiled(DisplayList list, DrawOp.Rectangle block) {
        List<DrawOp.Rectangle> veils = beforeTheBrush(list).filter(rectangle -> rectangle.radiusPx() <= 0)
                .filter(veil -> Drawings.overlap(veil.box(), block.box())).toList();
        assertThat(veils).hasSizeLessThan(2).allMatch(veil -> veil.box().growBy(1e-6).contains(block.box()));
        return !veils.isEmpty();
    }

    private static Rgba color(DrawOp.Rectangle rectangle) {
        return ((Fill.Solid) Objects.requireNonNull(rectangle.fill())).color();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blocksStandInTheStripAndNeverOnEachOther(long seed) {
        Picture picture = RandomPictures.of(seed);
        RandomGenerator random = new RandomTimelines(seed + 3_000_000).random();
        double width = random.nextDouble(60, 3840);
        double height = random.nextDouble(20, 200);
        DisplayList list = strip(picture.document(), picture.request().span(), width, height,
                picture.request().theme());
        List<DrawOp.Rectangle> blocks = new ArrayList<>(blocks(list));
        for (DrawOp.Rectangle block : blocks) {
            assertThat(new Box(0, 0, width, height + 0.5).contains(block.box()))
                    .as("%s in a strip of %s x %s: %s", picture.describe(seed), width, height, block).isTrue();
        }
        blocks.sort(Comparator.<DrawOp.Rectangle>comparingDouble(block -> block.box().x())
                .thenComparingDouble(block -> block.box().y()));
        for (int i = 1; i < blocks.size(); i++) {
            Box above = blocks.get(i - 1).box();
            Box below = blocks.get(i).box();
            if (above.x() == below.x()) {
                assertThat(below.y()).as("%s in a strip of %s x %s", picture.describe(seed), width, height)
                        .isGreaterThanOrEqualTo(Math.min(above.bottom(), above.y() + above.height() - 0.5) - 1e-6);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresAreInTheStripUnderTheBlocksAndApart(long seed) {
        Picture picture = RandomPictures.of(seed);
        RandomGenerator random = new RandomTimelines(seed + 3_000_000).random();
        double width = random.nextDouble(60, 3840);
        double height = random.nextDouble(20, 200);
        DisplayList list = strip(picture.document(), picture.request().span(), width, height,
                picture.request().theme());
        List<Drawings.Words> words = Drawings.words(list);
        for (int i = 0; i < words.size(); i++) {
            Box box = words.get(i).box();
            assertThat(new Box(0, 0, width, height).contains(box)).as("%s: %s", picture.describe(seed), words.get(i))
                    .isTrue();
            assertThat(blocks(list)).as("%s: %s", picture.describe(seed), words.get(i))
                    .noneMatch(block -> Drawings.overlap(block.box(), box));
            for (int j = i + 1; j < words.size(); j++) {
                assertThat(Drawings.overlap(box, words.get(j).box())).as("%s: %s and %s", picture.describe(seed),
                        words.get(i), words.get(j)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theHeightOfAStackGrowsWithWhatItCounts(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        int few = random.nextInt(1, 40);
        int many = few + random.nextInt(1, 40);
        TimelineBuilder timeline = new TimelineBuilder();
        for (int i = 0; i < few; i++) {
            timeline.event("1900-06-15", "Early");
        }
        for (int i = 0; i < many; i++) {
            timeline.event("2000-06-15", "Late");
        }

        List<DrawOp.Rectangle> blocks = blocks(strip(timeline.document()));

        double gap = blocks.size() == few + many ? 1.5 : 0;
        double ratio = height(blocks, WIDTH_PX / 2, WIDTH_PX, gap) / height(blocks, 0, WIDTH_PX / 2, gap);
        assertThat(ratio).as("seed %d", seed).isCloseTo((double) many / few, within(1e-6));
    }

    private static double height(List<DrawOp.Rectangle> blocks, double left, double right, double gap) {
        return blocks.stream().filter(block -> block.box().x() >= left && block.box().x() < right)
                .mapToDouble(block -> block.box().height() + gap).sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBrushIsInTheStripAndCanBeTakenHoldOf(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        TimeSpan limits = new TimeSpan(0, random.nextDouble(2, 1e6));
        double days = limits.days() * Math.pow(random.nextDouble(), 6) + 1e-3;
        TimeSpan span = new TimeSpan(0, Math.min(days, limits.days()))
                .moveBy(random.nextDouble() * limits.days()).moveInto(limits);
        double width = random.nextDouble(60, 3840);

        Box brush = OverviewLayout.brush(span, limits, width, HEIGHT_PX);
        TimeScale scale = OverviewLayout.scale(limits, width);

        assertThat(new Box(0, 0, width, HEIGHT_PX).contains(brush)).as("seed %d", seed).isTrue();
        assertThat(brush.width()).as("seed %d", seed).isGreaterThan(6 - 1e-6);
        assertThat(scale.toDay(brush.x())).as("seed %d", seed).isCloseTo(span.startDay(), within(1e-6 * limits.days()));
    }

    @Test
    void aBlockStandsForEachEvent() {
        TimelineDocument document = new TimelineBuilder().event("1900", "A").event("1950", "B").event("1950", "C")
                .event("2000", "Z").document();

        assertThat(blocks(strip(document))).hasSize(4);
    }

    @Test
    void manyEventsOfALaneAndTimeBecomeOneBlockAsHighAsTheyWouldBe() {
        TimelineBuilder timeline = new TimelineBuilder().event("1900", "A");
        for (int i = 0; i < 200; i++) {
            timeline.event("1950-06-25", "Event " + i);
        }

        List<DrawOp.Rectangle> blocks = blocks(strip(timeline.document()));

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1).box().height()).isBetween(30.0, 40.0);
        assertThat(blocks.get(1).box().y()).isCloseTo(8, within(1e-6));
    }

    @Test
    void blocksWearTheColoursOfTheirLanesStackedInTheLanesOrder() {
        TimelineDocument document = new TimelineBuilder().lane("red", "Red", "#B8412F", Symbol.CIRCLE)
                .lane("blue", "Blue", "#2F6DB5", Symbol.CIRCLE).event("1950", "Blue", 3, "blue")
                .event("1950", "Red", 3, "red").event("1950", "Nobody's", 3, "unknown").event("1990", "Last", 3, "red")
                .document();

        List<DrawOp.Rectangle> blocks = blocks(strip(document));

        assertThat(blocks).extracting(block -> color(block).withOpacity(1)).containsExactly(Rgba.hex("#B8412F"),
                Rgba.hex("#2F6DB5"), Theme.LIGHT.muted(), Rgba.hex("#B8412F"));
        assertThat(blocks.get(0).box().y()).isGreaterThan(blocks.get(1).box().y());
        assertThat(blocks.get(1).box().y()).isGreaterThan(blocks.get(2).box().y());
    }

    @Test
    void aCategoryThatIsListedTwiceCountsOnce() {
        TimelineDocument document = new TimelineBuilder().lane("red", "Red", "#B8412F", Symbol.CIRCLE)
                .lane("red", "Red again", "#2E7D5B", Symbol.CIRCLE).lane("blue", "Blue", "#2F6DB5", Symbol.CIRCLE)
                .event("1950", "Blue", 3, "blue").event("1990", "Red", 3, "red").document();

        assertThat(blocks(strip(document))).extracting(block -> color(block).withOpacity(1))
                .containsExactly(Rgba.hex("#2F6DB5"), Rgba.hex("#B8412F"));
    }

    @Test
    void whatIsOutsideTheWindowIsPaler() {
        TimelineDocument document = new TimelineBuilder().event("1900", "A").event("1950", "B").event("2000", "Z")
                .document();
        TimeSpan fifties = new TimeSpan(RandomTimelines.date("1945").earliestDay(),
                RandomTimelines.date("1960").earliestDay());

        DisplayList list = strip(document, fifties, WIDTH_PX, HEIGHT_PX, Theme.LIGHT);

        assertThat(blocks(list)).extracting(block -> isVeiled(list, block)).containsExactly(true, false, true);
        assertThat(beforeTheBrush(list).filter(rectangle -> rectangle.radiusPx() <= 0))
                .allMatch(veil -> color(veil).equals(Theme.LIGHT.panel().withOpacity(color(veil).opacity()))
                        && color(veil).opacity() > 0.5);
    }

    @Test
    void theBlockOfAWindowNarrowerThanItselfIsNotPale() {
        TimelineDocument document = new TimelineBuilder().event("1900", "A").event("1950-06-25", "B")
                .event("2000", "Z").document();
        double day = RandomTimelines.date("1950-06-25").earliestDay();

        DisplayList list = strip(document, new TimeSpan(day, day + 1), WIDTH_PX, HEIGHT_PX, Theme.LIGHT);

        assertThat(blocks(list)).extracting(block -> isVeiled(list, block)).containsExactly(true, false, true);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBlockIsVeiledIfItsMiddleIsOutsideOfTheWindow(long seed) {
        Picture picture = RandomPictures.of(seed);
        RandomGenerator random = new RandomTimelines(seed + 4_000_000).random();
        double width = random.nextDouble(60, 3840);
        TimeSpan limits = DocumentExtent.limits(picture.document());
        TimeScale scale = OverviewLayout.scale(limits, width);
        TimeSpan window = picture.request().span();
        DisplayList list = strip(picture.document(), window, width, HEIGHT_PX, picture.request().theme());
        OverviewCounts counts = new OverviewCounts(picture.document().table(), Map.of(), limits, width);

        for (DrawOp.Rectangle block : blocks(list)) {
            double middle = block.box().centerX();
            boolean holdsTheWindow = counts.bin(window.centerDay()) == counts.bin(scale.toDay(middle));
            boolean isIn = window.contains(scale.toDay(middle));
            if (!holdsTheWindow) {
                assertThat(isVeiled(list, block)).as("%s, width %s: %s", picture.describe(seed), width, block)
                        .isEqualTo(!isIn);
            } else if (isIn) {
                assertThat(isVeiled(list, block)).as("%s, width %s: %s", picture.describe(seed), width, block)
                        .isFalse();
            }
        }
    }

    /// What a surface need not paint again.
    @ParameterizedTest
    @MethodSource("seeds")
    void theLowerLayerIsTheVerySameForEveryWindow(long seed) {
        Picture picture = RandomPictures.of(seed);
        OverviewLayout layout = new OverviewLayout(picture.document(), PackingFixtures.FONT);
        TimeSpan limits = DocumentExtent.limits(picture.document());
        Theme theme = picture.request().theme();

        DisplayList whole = layout.layers(limits, limits, WIDTH_PX, HEIGHT_PX, theme).getFirst();

        assertThat(layout.layers(limits.scaleAbout(limits.centerDay(), 0.3), limits, WIDTH_PX, HEIGHT_PX, theme)
                .getFirst()).as("seed %d", seed).isSameAs(whole);
        assertThat(layout.layers(limits, limits, WIDTH_PX, HEIGHT_PX + 4, theme).getFirst()).as("seed %d", seed)
                .isNotSameAs(whole);
    }

    @Test
    void anEventStandsWhereItBeginsAndAnOpenStartAtTheBeginning() {
        TimelineDocument document = new TimelineBuilder().event("1900", "A").event("1950/2000", "Long")
                .event("../1950", "Since ever").document();
        TimeScale scale = OverviewLayout.scale(DocumentExtent.limits(document), WIDTH_PX);

        List<DrawOp.Rectangle> blocks = blocks(strip(document));

        double long1950 = scale.toX((double) RandomTimelines.date("1950").earliestDay());
        assertThat(blocks).extracting(block -> block.box().x()).anyMatch(x -> Math.abs(x - long1950) <= 16);
        assertThat(blocks.getFirst().box().x()).isCloseTo(scale.startPx() + 1, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"1200, 28", "224, 28", "160, 20", "80, 10"})
    void theSidesOfTheStripStayFreeInProportion(double widthPx, double sidePx) {
        TimeScale scale = OverviewLayout.scale(new TimeSpan(0, 1000), widthPx);

        assertThat(scale.toX(0)).isCloseTo(sidePx, within(1e-9));
        assertThat(scale.toX(1000)).isCloseTo(widthPx - sidePx, within(1e-9));
    }

    @Test
    void anEmptyTimelineHasAnEmptyStripWithABrush() {
        DisplayList list = strip(TimelineDocument.of("Empty", List.of()));

        assertThat(blocks(list)).isEmpty();
        assertThat(list.background()).isEqualTo(Theme.LIGHT.panel());
        assertThat(Drawings.texts(list)).contains("1950");
        assertThat(list.marks()).isEmpty();
    }
}
