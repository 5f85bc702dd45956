package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Rgba;
import org.tumen.model.edtf.Edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The signs of doubt beside symbols.
class SideSignsTest {
    private static final Rgba COLOR = Rgba.hex("#2F6DB5");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static List<DrawOp> draw(double x, double y, double radius, Edge start, Edge end) {
        List<DrawOp> ops = new ArrayList<>();
        new SideSigns(PackingFixtures.METRICS, ops).draw(x, y, radius, start, end, COLOR);
        return ops;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void signsReachLessFarThanALabelBegins(long seed) {
        RandomGenerator random = new RandomTimelines(seed).random();
        double radius = random.nextDouble(2, 6);
        Edge start = anyEdge(random);
        Edge end = anyEdge(random);
        double reach = radius + PackingFixtures.METRICS.labelGapPx() - 0.5;

        assertThat(draw(100, 50, radius, start, end).stream().map(Drawings::bounds))
                .as("seed %d: %s to %s about %s", seed, start, end, radius)
                .allMatch(box -> Box.ofEdges(100 - reach, 50 - radius, 100 + reach, 50 + radius).contains(box));
    }

    private static Edge anyEdge(RandomGenerator random) {
        return List.of(Edge.values()).get(random.nextInt(Edge.values().length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950", "1950~", "1950?", "1950%", "1950-06~", "1950-06-25?"})
    void aLabelIsAsFarFromASignAsFromAPlainSymbol(String date) {
        Picture picture = new TimelineBuilder().between("1000", "2900").event(date, "Label", 1).picture();
        for (int mostPackedWhole : new int[]{TimelineEntries.MOST_PACKED_WHOLE, 0}) {
            DisplayList list = new TimelineLayout(picture.document(), PackingFixtures.FONT, mostPackedWhole)
                    .layout(picture.request());
            Box label = Drawings.label(list, "e2");
            double symbolX = Drawings.mark(list, "e2").centerX();
            double drawnUntil = Drawings.all(list.ops())
                    .filter(op -> op instanceof DrawOp.Path || op instanceof DrawOp.Rectangle).map(Drawings::bounds)
                    .filter(box -> box.x() > symbolX - 20 && box.right() < label.x()).mapToDouble(Box::right).max()
                    .orElseThrow();

            assertThat(label.x() - drawnUntil).as("%s, packed whole up to %d", date, mostPackedWhole)
                    .isCloseTo(PackingFixtures.METRICS.labelGapPx(), within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(Edge.class)
    void theRightSideMirrorsTheLeft(Edge edge) {
        List<Box> left = draw(0, 0, 4, edge, Edge.EXACT).stream().map(Drawings::bounds).toList();
        List<Box> right = draw(0, 0, 4, Edge.EXACT, edge).stream().map(Drawings::bounds).toList();

        assertThat(left).hasSameSizeAs(right);
        for (int i = 0; i < left.size(); i++) {
            assertThat(left.get(i).x()).isCloseTo(-right.get(i).right(), within(1e-9));
            assertThat(left.get(i).width()).isCloseTo(right.get(i).width(), within(1e-9));
        }
    }

    @Test
    void aKnownEndHasNoSign() {
        assertThat(draw(0, 0, 4, Edge.EXACT, Edge.EXACT)).isEmpty();
    }

    @Test
    void everyOtherEndHasASignOfItsOwn() {
        List<List<DrawOp>> looks = Stream.of(Edge.values()).map(edge -> draw(0, 0, 4, Edge.EXACT, edge)).toList();

        assertThat(looks).doesNotHaveDuplicates();
        assertThat(looks).filteredOn(List::isEmpty).hasSize(1);
    }

    @Test
    void eachSideSpeaksOfItsOwnEnd() {
        List<DrawOp> ops = draw(0, 0, 4, Edge.UNCERTAIN, Edge.OPEN);

        assertThat(ops).filteredOn(op -> Drawings.bounds(op).right() < 0).hasSize(2)
                .allMatch(DrawOp.Rectangle.class::isInstance);
        assertThat(ops).filteredOn(op -> Drawings.bounds(op).x() > 0).singleElement().isInstanceOf(DrawOp.Path.class);
    }
}
