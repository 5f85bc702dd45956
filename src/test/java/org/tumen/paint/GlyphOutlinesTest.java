package org.tumen.paint;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.FontSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// The shapes of the bundled fonts against Java2D, which reads the same files by its own code; and what the bundled
/// fonts have no example of on fonts made for the purpose, with 1000 units an em.
class GlyphOutlinesTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /// One pixel is then about half a unit of the font.
    private static final int SIZE_PX = 1000;
    private static final Offset<Double> A_UNIT = Offset.offset(1.0);
    private static final double NEAR_PX = 3;
    private static final int POINTS_A_GLYPH = 12;
    private static final OpenSans OPEN_SANS = new OpenSans();

    static Stream<Arguments> faces() {
        return Stream.of(FontSpec.Weight.values()).flatMap(
                weight -> Stream.of(Arguments.of(weight, false), Arguments.of(weight, true)));
    }

    private static Path2D outline(FontFace face, int glyph) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        face.outlines().append(path, glyph, 0, 0, SIZE_PX);
        return path;
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyGlyphHasTheShapeThatJava2dGivesIt(FontSpec.Weight weight, boolean italic) throws Exception {
        FontFace face = OPEN_SANS.face(new FontSpec(SIZE_PX, weight, italic));
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(OpenSans.file(weight, italic)))
                .deriveFont((float) SIZE_PX);
        SplittableRandom random = new SplittableRandom(11);
        int compared = 0;
        for (int c = ' '; c < 0xFFFF; c++) {
            if (face.metrics().canDisplay(c) && Character.getType(c) != Character.FORMAT) {
                Shape expected = font.createGlyphVector(EXACT, Character.toString(c)).getOutline();
                assertSameShape(outline(face, face.metrics().glyph(c)), expected, "U+%04X".formatted(c), random);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(800);
    }

    private static void assertSameShape(Path2D own, Shape expected, String name, SplittableRandom random) {
        Rectangle2D box = expected.getBounds2D();
        assertThat(own.getBounds2D().getWidth()).as(name).isCloseTo(box.getWidth(), A_UNIT);
        assertThat(own.getBounds2D().getMinX()).as(name).isCloseTo(box.getMinX(), A_UNIT);
        assertThat(own.getBounds2D().getMinY()).as(name).isCloseTo(box.getMinY(), A_UNIT);
        assertThat(own.getBounds2D().getMaxY()).as(name).isCloseTo(box.getMaxY(), A_UNIT);
        if (box.isEmpty()) {
            return;
        }
        for (int i = 0; i < POINTS_A_GLYPH; i++) {
            double x = box.getMinX() + random.nextDouble() * box.getWidth();
            double y = box.getMinY() + random.nextDouble() * box.getHeight();
            Rectangle2D near = new Rectangle2D.Double(x - NEAR_PX, y - NEAR_PX, 2 * NEAR_PX, 2 * NEAR_PX);
            if (expected.contains(near)) {
                assertThat(own.contains(x, y)).as("%s is inked at %s, %s", name, x, y).isTrue();
            } else if (!expected.intersects(near)) {
                assertThat(own.contains(x, y)).as("%s is empty at %s, %s", name, x, y).isFalse();
            }
        }
    }

    @Test
    void aSpaceHasNoShape() {
        FontFace face = OPEN_SANS.face(FontSpec.regular(10));

        assertThat(outline(face, face.metrics().glyph(' ')).getCurrentPoint()).isNull();
    }

    @Test
    void aGlyphStandsOnItsBaselineAtItsPlaceInItsSize() {
        FontFace face = OPEN_SANS.face(FontSpec.regular(10));
        Path2D.Double path = new Path2D.Double();

        face.outlines().append(path, face.metrics().glyph('H'), 300, 200, 100);

        Rectangle2D box = path.getBounds2D();
        assertThat(box.getMaxY()).isEqualTo(200);
        assertThat(box.getHeight()).isCloseTo(OPEN_SANS.capHeightPx(FontSpec.regular(100)), Offset.offset(0.5));
        assertThat(box.getMinX()).isBetween(300.0, 320.0);
        assertThat(box.getMaxX()).isLessThan(300 + OPEN_SANS.widthPx("H", FontSpec.regular(100)));
    }

    /// Offsets in both forms that the table of places has.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSquareIsWhereItsPointsAre(boolean wideOffsets) {
        FontFace face = new MadeFont().glyph(MadeFont.square(100, 0, 300)).face(wideOffsets);

        assertThat(outline(face, 0).getBounds2D()).isEqualTo(new Rectangle2D.Double(100, -300, 300, 300));
    }

    @Test
    void aContourWithoutAnyPointOnItsCurveIsRound() {
        FontFace face = new MadeFont().glyph(MadeFont.contour(false, 0, 0, 0, 400, 400, 400, 400, 0)).face(false);

        Path2D circle = outline(face, 0);

        assertThat(circle.contains(200, -200)).isTrue();
        assertThat(circle.contains(5, -5)).as("the corner, which is a control only").isFalse();
        assertThat(circle.contains(200, -395)).as("half-way between two controls").isTrue();
    }

    @Test
    void aContourMayStartBesideItsCurve() {
        // The first point is a control, the last lies on the curve.
        FontFace face = new MadeFont().glyph(MadeFont.mixed(new int[]{0, 1, 1}, 0, 0, 0, 400, 400, 0)).face(false);

        Path2D shape = outline(face, 0);

        assertThat(shape.contains(180, -180)).isTrue();
        assertThat(shape.contains(20, -20)).isFalse();
        assertThat(shape.contains(200, -15)).as("below the curve, which starts at the last point").isFalse();
    }

    @Test
    void partsAreMovedAndScaled() {
        FontFace face = new MadeFont().glyph(MadeFont.square(0, 0, 100))
                .glyph(MadeFont.parts().move(0, 500, 200).scaled(0, -50, 0, 0.5).stretched(0, -700, 0, 2, 1))
                .face(true);

        Path2D whole = outline(face, 1);

        assertThat(whole.contains(550, -250)).as("moved by words").isTrue();
        assertThat(whole.contains(-25, -25)).as("half as large, moved back by a byte").isTrue();
        assertThat(whole.contains(-25, -75)).as("above the half").isFalse();
        assertThat(whole.contains(25, -25)).as("right of the half").isFalse();
        assertThat(whole.contains(-550, -50)).as("twice as wide").isTrue();
        assertThat(whole.getBounds2D()).isEqualTo(new Rectangle2D.Double(-700, -300, 1300, 300));
    }

    @Test
    void aPartMayBeTurned() {
        // A quarter turn takes x to y and y to -x.
        FontFace face = new MadeFont().glyph(MadeFont.square(100, 0, 300))
                .glyph(MadeFont.parts().turned(0, 0, 1, -1, 0)).face(false);

        assertThat(outline(face, 1).getBounds2D()).isEqualTo(new Rectangle2D.Double(-300, -400, 300, 300));
    }

    @Test
    void aGlyphThatContainsItselfIsRefused() {
        FontFace face = new MadeFont().glyph(MadeFont.parts().move(0, 10, 10)).face(false);

        assertThatIllegalArgumentException().isThrownBy(() -> outline(face, 0)).withMessageContaining("itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "hhea", "hmtx", "cmap", "OS/2"})
    void aFontWithoutATableIsRefusedByName(String missing) {
        MadeFont font = new MadeFont().glyph(MadeFont.square(0, 0, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> font.without(missing).face(false).metrics().advanceEm('A'))
                .withMessage("the font has no table " + missing);
    }

    @Test
    void glyphsAreFoundByBothKindsOfSegments() {
        MadeFont font = new MadeFont();
        IntStream.range(0, 5).forEach(i -> font.glyph(MadeFont.square(0, 0, 100 + i)));
        TrueTypeMetrics metrics = font.face(false).metrics();

        assertThat(metrics.glyph('A')).as("by a difference").isEqualTo(1);
        assertThat(metrics.glyph('B')).isEqualTo(2);
        assertThat(metrics.glyph('a')).as("by a list").isEqualTo(4);
        assertThat(metrics.glyph('b')).isEqualTo(3);
        assertThat(metrics.canDisplay('c')).as("a zero in the list").isFalse();
        assertThat(metrics.canDisplay('C')).isFalse();
        assertThat(metrics.canDisplay(0xFFFF)).isFalse();
        assertThat(metrics.canDisplay(0x10000 + 'A')).as("in another plane").isFalse();
    }

    @Test
    void glyphsAfterTheLastWidthAreAsWideAsTheLast() {
        MadeFont font = new MadeFont();
        IntStream.range(0, 5).forEach(i -> font.glyph(MadeFont.square(0, 0, 100)));
        TrueTypeMetrics metrics = font.face(false).metrics();

        assertThat(metrics.advanceEm('A')).isEqualTo(0.501);
        assertThat(metrics.advanceEm('B')).isEqualTo(0.502);
        assertThat(metrics.advanceEm('b')).isEqualTo(0.502);
        assertThat(metrics.advanceEm('a')).isEqualTo(0.502);
        assertThat(metrics.advanceEm('z')).isZero();
        assertThat(metrics.capHeightEm()).isEqualTo(0.7);
    }
}
