package org.tumen.view.export;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.display.DisplayList;
import org.tumen.display.Rgba;
import org.tumen.view.export.JavaFxPrinting.PrintScale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// How pages come onto paper.
class PrintScaleTest {
    /// A4 in points and in pixels of 1/96 inch.
    private static final double POINTS = 595.28;
    private static final DisplayList A4 = page(793.7, 1122.5);

    private static DisplayList page(double widthPx, double heightPx) {
        return new DisplayList(widthPx, heightPx, Rgba.hex("#FFFFFF"), List.of(), List.of());
    }

    @Test
    void aPageIsAsLargeOnPaperAsItIs() {
        PrintScale scale = PrintScale.of(A4, POINTS, 841.89, 300);

        assertThat(scale.pointsAPx()).isCloseTo(0.75, within(1e-3));
        assertThat(scale.pixelsAPx()).isCloseTo(300 / 96.0, within(0.01));
        assertThat(scale.leftPoints()).isCloseTo(0, within(0.1));
    }

    @Test
    void aPageIsSmallerAndInTheMiddleWhereThePrinterDoesNotReachTheEdges() {
        PrintScale scale = PrintScale.of(A4, POINTS - 36, 841.89 - 36, 300);

        assertThat(A4.widthPx() * scale.pointsAPx() + 2 * scale.leftPoints()).isCloseTo(POINTS - 36, within(0.1));
        assertThat(A4.heightPx() * scale.pointsAPx() + 2 * scale.topPoints()).isCloseTo(841.89 - 36, within(0.1));
        assertThat(scale.pointsAPx()).isLessThan(0.75);
    }

    @Test
    void aSmallPageIsNotBlownUp() {
        assertThat(PrintScale.of(page(100, 100), POINTS, 841.89, 300).pointsAPx()).isEqualTo(0.75);
    }

    @Test
    void aHugePageTakesNoMoreThanSixtyMillionPixels() {
        DisplayList a0 = page(4494, 3179);
        PrintScale scale = PrintScale.of(a0, 10_000, 10_000, 1200);

        assertThat(a0.widthPx() * a0.heightPx() * scale.pixelsAPx() * scale.pixelsAPx())
                .isCloseTo(60e6, within(1.0));
    }
}
