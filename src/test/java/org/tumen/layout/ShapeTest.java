package org.tumen.layout;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tumen.time.TimeScale;

import static org.assertj.core.api.Assertions.assertThat;

class ShapeTest {
    private static final double LABEL_PX = 100;

    private static Shape at(TimelineEntry entry, double pxPerDay) {
        return Shape.at(entry, LABEL_PX, pxPerDay, PackingFixtures.METRICS);
    }

    @Test
    void aDayIsADotUntilItIsWideEnoughToHoldItsLabel() {
        TimelineEntry day = new PackingFixtures().point(10, "Day", 2).only();

        assertThat(at(day, 0.01)).isEqualTo(Shape.DOT);
        assertThat(at(day, 100)).isEqualTo(Shape.DOT);
        assertThat(at(day, 200)).isEqualTo(Shape.PILL);
    }

    @Test
    void aYearIsDrawnAYearWide() {
        TimelineEntry year = new PackingFixtures().dated("1970", "Year", 2).only();
        TimeScale scale = new TimeScale(0, 0, 2);

        assertThat(at(year, 2)).isEqualTo(Shape.PILL);
        assertThat(Shape.PILL.left(year, scale, PackingFixtures.METRICS)).isZero();
        assertThat(Shape.PILL.right(year, scale, PackingFixtures.METRICS)).isEqualTo(730);
    }

    @Test
    void aYearThatIsSmallIsADotOfItsMiddleWithItsRange() {
        TimelineEntry year = new PackingFixtures().dated("1970", "Year", 2).only();
        TimeScale scale = new TimeScale(0, 0, 0.1);

        assertThat(at(year, 0.1)).isEqualTo(Shape.DOT);
        assertThat(Shape.DOT.left(year, scale, PackingFixtures.METRICS)).isZero();
        assertThat(Shape.DOT.right(year, scale, PackingFixtures.METRICS)).isEqualTo(36.5);
        double middle = scale.toX(year.centerDay());
        double radius = PackingFixtures.METRICS.radiusPx(2);
        assertThat(Shape.SYMBOL.left(year, scale, PackingFixtures.METRICS)).isEqualTo(middle - radius);
        assertThat(Shape.SYMBOL.right(year, scale, PackingFixtures.METRICS)).isEqualTo(middle + radius);
    }

    @Test
    void aSpanIsABarAndThenABand() {
        TimelineEntry span = new PackingFixtures().span(0, 99, "Span", 2).only();

        assertThat(at(span, 0.5)).isEqualTo(Shape.BAR);
        assertThat(at(span, 2)).isEqualTo(Shape.BAND);
    }

    @Test
    void aBarIsNeverTooSmallToSee() {
        TimelineEntry span = new PackingFixtures().span(0, 99, "Span", 2).only();
        TimeScale scale = new TimeScale(0, 0, 0.001);

        double width = Shape.BAR.right(span, scale, PackingFixtures.METRICS)
                - Shape.BAR.left(span, scale, PackingFixtures.METRICS);

        assertThat(width).isCloseTo(PackingFixtures.METRICS.leastBarWidthPx(),
                Offset.offset(1e-9));
    }
}
