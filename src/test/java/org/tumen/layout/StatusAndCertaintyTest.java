package org.tumen.layout;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.ClaimStatus;
import org.tumen.model.Symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What a reader sees of how sure an event and its date are, in the finished picture.
class StatusAndCertaintyTest {
    private static final String COLOR = "#B8412F";

    /// One event with room all around it, in a lane of its own colour.
    private static Picture picture(String date, String title, ClaimStatus status) {
        return new TimelineBuilder().lane("red", "Red", COLOR, Symbol.DIAMOND).event("1900", "A", 3, "red")
                .event("2000", "Z", 3, "red").event(date, title, 2, "red", status).picture();
    }

    private static Picture picture(String date, ClaimStatus status) {
        return picture(date, "An event", status);
    }

    /// The ops that draw the third event's mark: those that touch its middle's height within a little of its box.
    private static List<DrawOp> ops(Picture picture) {
        DisplayList list = picture.layout();
        Box near = Drawings.mark(list, "e2").growBy(9);
        return ops(list.ops(), near).filter(op -> !(op instanceof DrawOp.TextRun)).toList();
    }

    private static Stream<DrawOp> ops(List<DrawOp> ops, Box near) {
        return ops.stream().flatMap(op -> switch (op) {
            case DrawOp.Clip clip when !near.contains(clip.box()) -> ops(clip.content(), near);
            default -> near.contains(Drawings.bounds(op)) ? Stream.of(op) : Stream.empty();
        });
    }

    private static List<Stroke> strokes(List<DrawOp> ops) {
        return Drawings.all(ops).flatMap(op -> switch (op) {
            case DrawOp.Path path -> Stream.ofNullable(path.stroke());
            case DrawOp.Rectangle rectangle -> Stream.ofNullable(rectangle.stroke());
            case DrawOp.Line line -> Stream.of(line.stroke());
            default -> Stream.empty();
        }).toList();
    }

    private static List<Fill> fills(List<DrawOp> ops) {
        return Drawings.all(ops).flatMap(op -> switch (op) {
            case DrawOp.Path path -> Stream.ofNullable(path.fill());
            case DrawOp.Rectangle rectangle -> Stream.ofNullable(rectangle.fill());
            default -> Stream.empty();
        }).toList();
    }

    private static boolean isOf(Fill fill, double opacity) {
        return fill.equals(Fill.of(Rgba.hex(COLOR).withOpacity(opacity)));
    }

    @Test
    void aDocumentedEventIsOneSolidSymbol() {
        List<DrawOp> ops = ops(picture("1950-06-25", ClaimStatus.DOCUMENTED));

        assertThat(ops).hasSize(1);
        assertThat(fills(ops)).allMatch(fill -> isOf(fill, 1));
        assertThat(strokes(ops)).isEmpty();
    }

    @Test
    void aDisputedEventIsHalfFilled() {
        Picture picture = picture("1950-06-25", ClaimStatus.DISPUTED);
        List<DrawOp> ops = ops(picture);

        DrawOp.Clip half = ops.stream().filter(DrawOp.Clip.class::isInstance).map(DrawOp.Clip.class::cast).findFirst()
                .orElseThrow();
        assertThat(half.box().right()).isCloseTo(Drawings.mark(picture.layout(), "e2").centerX(), within(1e-6));
        assertThat(fills(half.content())).allMatch(fill -> isOf(fill, 1));
        assertThat(strokes(ops)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ALLEGED, true", "ASSESSED, false"})
    void whatIsSaidOrJudgedIsHollowAndOnlyTheFormerDashed(ClaimStatus status, boolean dashed) {
        List<DrawOp> ops = ops(picture("1950-06-25", status));

        assertThat(fills(ops)).allMatch(Fill.of(Theme.LIGHT.paper())::equals);
        assertThat(strokes(ops)).hasSize(1).allMatch(stroke -> stroke.dashPx().isEmpty() != dashed)
                .allMatch(stroke -> stroke.color().equals(Rgba.hex(COLOR)));
    }

    @Test
    void noTwoStatusesLookTheSameAsSymbolBarOrBand() {
        for (String date : List.of("1950-06-25", "1950/1953", "1910/1990")) {
            List<List<DrawOp>> looks = Stream.of(ClaimStatus.values()).map(status -> ops(picture(date, status)))
                    .toList();

            assertThat(looks).as(date).doesNotHaveDuplicates();
        }
    }

    @Test
    void anEventWithoutClaimsLooksDocumented() {
        Picture without = new TimelineBuilder().lane("red", "Red", COLOR, Symbol.DIAMOND).event("1900", "A", 3, "red")
                .event("2000", "Z", 3, "red").event("1950-06-25", "An event", 2, "red").picture();

        assertThat(ops(without)).isEqualTo(ops(picture("1950-06-25", ClaimStatus.DOCUMENTED)));
    }

    @Test
    void theFirstClaimDecides() {
        Picture two = new TimelineBuilder().lane("red", "Red", COLOR, Symbol.DIAMOND).event("1900", "A", 3, "red")
                .event("2000", "Z", 3, "red")
                .event("1950-06-25", "An event", 2, "red", ClaimStatus.ALLEGED, ClaimStatus.DOCUMENTED).picture();

        assertThat(ops(two)).isEqualTo(ops(picture("1950-06-25", ClaimStatus.ALLEGED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950-06-25~", "1950~", "1950-06~"})
    void anApproximateDateHasWispsOnBothSidesOfItsSymbol(String date) {
        List<DrawOp> ops = ops(picture(date, ClaimStatus.DOCUMENTED));

        List<Fill.Fade> fades = fills(ops).stream().filter(Fill.Fade.class::isInstance).map(Fill.Fade.class::cast)
                .toList();
        assertThat(fades).hasSize(2);
        assertThat(fades.get(0).left().opacity()).isZero();
        assertThat(fades.get(1).right().opacity()).isZero();
        assertThat(fades.get(0).rightPx()).isEqualTo(fades.get(1).leftPx());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950-06-25", "1950", "1950-06", "1950-06-25?"})
    void aDateThatIsNotApproximateHasNone(String date) {
        assertThat(fills(ops(picture(date, ClaimStatus.DOCUMENTED)))).noneMatch(Fill.Fade.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"1950-06-25?, 2, 1", "1950-06-25%, 2, 0.7"})
    void anUncertainDateHasFragmentsOnBothSidesOfItsSymbol(String date, int eachSide, double opacity) {
        Box mark = Drawings.mark(picture(date, ClaimStatus.DOCUMENTED).layout(), "e2");
        List<DrawOp.Rectangle> fragments = Drawings.all(ops(picture(date, ClaimStatus.DOCUMENTED)))
                .filter(DrawOp.Rectangle.class::isInstance).map(DrawOp.Rectangle.class::cast).toList();

        assertThat(fragments).filteredOn(fragment -> fragment.box().right() < mark.x()).hasSize(eachSide);
        assertThat(fragments).filteredOn(fragment -> fragment.box().x() > mark.right()).hasSize(eachSide);
        assertThat(fills(ops(picture(date, ClaimStatus.DOCUMENTED)))).anyMatch(fill -> isOf(fill, opacity));
    }

    @Test
    void eachKindOfDoubtLooksDifferentAsSymbolAndAsBar() {
        for (String date : List.of("1950-06-25", "1950/1953", "1910/1990")) {
            List<List<DrawOp>> looks = Stream.of("", "~", "?", "%")
                    .map(doubt -> ops(picture(date + doubt, ClaimStatus.DOCUMENTED))).toList();

            assertThat(looks).as(date).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(ClaimStatus.class)
    void knownOpenAndUnknownEndsLookDifferentWhateverTheStatus(ClaimStatus status) {
        List<List<DrawOp>> looks = Stream.of("1950/1950", "1950/1950~", "1950/1950?", "1950/", "1950/..")
                .map(date -> ops(picture(date, "A title too long to be inside of its bar here", status))).toList();

        assertThat(looks).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"1950/1953, false, false", "1950~/1953, true, false", "1950/1953~, false, true",
            "1950~/1953~, true, true", "1950-06-25/1953-07~, false, true", "1950?/1953, false, false"})
    void theApproximateEndsOfABarFade(String date, boolean start, boolean end) {
        Picture picture = picture(date, "A title too long to be inside of its bar here", ClaimStatus.DOCUMENTED);
        Box bar = Drawings.mark(picture.layout(), "e2");
        List<Fill.Fade> fades = fills(ops(picture)).stream().filter(Fill.Fade.class::isInstance)
                .map(Fill.Fade.class::cast).toList();

        assertThat(fades.stream().anyMatch(fade -> fade.left().opacity() == 0 && fade.leftPx() == bar.x()))
                .isEqualTo(start);
        assertThat(fades.stream().anyMatch(fade -> fade.right().opacity() == 0 && fade.rightPx() == bar.right()))
                .isEqualTo(end);
        assertThat(fades).hasSize((start ? 1 : 0) + (end ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource({"1910/1990, 2", "1910~/1990, 1", "1910/1990?, 1", "1910~/1990~, 0", "1910/.., 1", "../1990, 1"})
    void theFirmEndsOfATallBarHaveAnEdge(String date, int edges) {
        Picture picture = picture(date, "Long", ClaimStatus.DOCUMENTED);

        long firm = Drawings.all(ops(picture)).filter(op -> op instanceof DrawOp.Rectangle rectangle
                && rectangle.box().width() <= 3 && rectangle.fill() != null && isOf(rectangle.fill(), 1)).count();

        assertThat(firm).isEqualTo(edges);
    }

    @ParameterizedTest
    @CsvSource({"1910/.., true", "../1990, false"})
    void anOpenEndPointsOn(String date, boolean atEnd) {
        Picture picture = picture(date, "Long", ClaimStatus.DOCUMENTED);
        Box bar = Drawings.mark(picture.layout(), "e2");

        List<Box> arrows = Drawings.all(picture.layout(), DrawOp.Path.class).stream()
                .filter(path -> path.steps().size() == 4).map(path -> Drawings.bounds(path.steps()))
                .filter(box -> Math.abs(box.centerY() - bar.centerY()) < 1e-6).toList();

        assertThat(arrows).hasSize(1);
        assertThat(atEnd ? arrows.getFirst().x() : arrows.getFirst().right())
                .isCloseTo(atEnd ? bar.right() : bar.x(), within(1e-6));
    }

    @Test
    void anOpenEndReachesToTheEndOfTheTimeline() {
        Picture picture = picture("1950/..", "Still going on", ClaimStatus.DOCUMENTED);

        assertThat(Drawings.mark(picture.layout(), "e2").right()).isCloseTo(picture.x("2001"), within(1e-6));
    }

    @Test
    void anUnknownEndIsNotAnOpenOne() {
        Picture open = picture("1950/..", "A title", ClaimStatus.DOCUMENTED);
        Picture unknown = picture("1950/", "A title", ClaimStatus.DOCUMENTED);

        assertThat(Drawings.mark(unknown.layout(), "e2").width())
                .isLessThan(Drawings.mark(open.layout(), "e2").width());
        assertThat(Drawings.all(ops(unknown)).filter(DrawOp.Path.class::isInstance)).as("a torn bar").hasSize(1);
    }

    @Test
    void aDateThatIsWiderThanItsSymbolShowsItsRange() {
        Picture picture = picture("195X", "Sometime in the fifties", ClaimStatus.DOCUMENTED);
        Box mark = Drawings.mark(picture.layout(), "e2");

        assertThat(ops(picture)).anyMatch(op -> op instanceof DrawOp.Line line && line.x1() == mark.x()
                && line.x2() == mark.right() && line.y1() == mark.centerY());
        assertThat(mark.x()).isCloseTo(picture.x("1950"), within(1e-6));
        assertThat(mark.right()).isCloseTo(picture.x("1960"), within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(ClaimStatus.class)
    void allSymbolsOfAStatusHaveTheLanesShape(ClaimStatus status) {
        Box mark = Drawings.mark(picture("1950-06-25", status).layout(), "e2");

        List<DrawOp.Path> paths = Drawings.all(ops(picture("1950-06-25", status)))
                .filter(DrawOp.Path.class::isInstance).map(DrawOp.Path.class::cast).toList();

        assertThat(paths).isNotEmpty().allSatisfy(path -> {
            assertThat(path.steps()).as("a diamond").hasSize(5);
            assertThat(Drawings.bounds(path.steps()).centerX()).isCloseTo(mark.centerX(), within(1e-6));
            assertThat(Drawings.bounds(path.steps()).centerY()).isCloseTo(mark.centerY(), within(1e-6));
        });
    }
}
