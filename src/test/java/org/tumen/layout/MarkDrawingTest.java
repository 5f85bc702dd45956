package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.model.ExtraFields;
import org.tumen.model.Symbol;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Status by fill and outline, certainty by edges: read off the ops.
class MarkDrawingTest {
    private static final Rgba COLOR = Rgba.hex("#B8412F");
    private static final Lane LANE = new Lane("military", "Military", COLOR, Symbol.CIRCLE);

    private static List<DrawOp> symbol(ClaimStatus status) {
        List<DrawOp> ops = new ArrayList<>();
        new MarkDrawing(Theme.LIGHT, PackingFixtures.METRICS, ops).drawSymbol(50, 50, 5, status, LANE);
        return ops;
    }

    /// All ops, those inside clips included.
    private static Stream<DrawOp> all(List<DrawOp> ops) {
        return ops.stream().flatMap(op -> op instanceof DrawOp.Clip clip ? all(clip.content()) : Stream.of(op));
    }

    private static boolean fills(DrawOp op, Rgba color) {
        return switch (op) {
            case DrawOp.Path path -> Fill.of(color).equals(path.fill());
            case DrawOp.Rectangle rectangle -> Fill.of(color).equals(rectangle.fill());
            default -> false;
        };
    }

    private static Stream<Stroke> strokes(List<DrawOp> ops) {
        return all(ops).flatMap(op -> switch (op) {
            case DrawOp.Path path -> Stream.ofNullable(path.stroke());
            case DrawOp.Rectangle rectangle -> Stream.ofNullable(rectangle.stroke());
            default -> Stream.empty();
        });
    }

    @Test
    void documentedIsSolid() {
        assertThat(symbol(ClaimStatus.DOCUMENTED)).hasSize(1).allMatch(op -> fills(op, COLOR));
        assertThat(strokes(symbol(ClaimStatus.DOCUMENTED))).isEmpty();
    }

    @Test
    void assessedIsHollow() {
        List<DrawOp> ops = symbol(ClaimStatus.ASSESSED);

        assertThat(all(ops)).noneMatch(op -> fills(op, COLOR));
        assertThat(strokes(ops)).hasSize(1).allMatch(stroke -> stroke.dashPx().isEmpty());
    }

    @Test
    void allegedIsHollowAndDashed() {
        List<DrawOp> ops = symbol(ClaimStatus.ALLEGED);

        assertThat(all(ops)).noneMatch(op -> fills(op, COLOR));
        assertThat(strokes(ops)).hasSize(1).noneMatch(stroke -> stroke.dashPx().isEmpty());
    }

    @Test
    void disputedIsHalfFilled() {
        List<DrawOp> ops = symbol(ClaimStatus.DISPUTED);

        DrawOp.Clip half = ops.stream().filter(DrawOp.Clip.class::isInstance).map(DrawOp.Clip.class::cast).findFirst()
                .orElseThrow();
        assertThat(half.box().right()).isEqualTo(50);
        assertThat(half.content()).allMatch(op -> fills(op, COLOR));
        assertThat(strokes(ops)).hasSize(1);
    }

    private static List<DrawOp> bar(String date, ClaimStatus... status) {
        PackingFixtures events = new PackingFixtures().dated(date, "Span", 2);
        TimelineEntry entry = events.only();
        if (status.length > 0) {
            List<Claim> claims = List.of(new Claim("Claim", status[0], "", List.of(), ExtraFields.NONE));
            EventTable table = EventTable.of(List.of(RandomTimelines.event("e", date, "Span", "", 2, claims)));
            entry = TimelineEntry.of(table, 0, 0, new TimeSpan(entry.startDay(), entry.endDay()));
        }
        List<DrawOp> ops = new ArrayList<>();
        PlacedMark placed = new PlacedMark(new PackedEntry(entry, 0, Shape.BAR, LabelSide.NONE, 30),
                new Box(100, 46, 80, 8), 140, null, "");
        new MarkDrawing(Theme.LIGHT, PackingFixtures.METRICS, ops).draw(placed, LANE);
        return ops;
    }

    private static long fades(List<DrawOp> ops) {
        return all(ops).filter(op -> op instanceof DrawOp.Rectangle rectangle
                && rectangle.fill() instanceof Fill.Fade).count();
    }

    private static long arrows(List<DrawOp> ops) {
        return all(ops).filter(DrawOp.Path.class::isInstance).count();
    }

    @Test
    void exactEndsAreFirm() {
        assertThat(fades(bar("1950-06-25/1953-07-27"))).isZero();
        assertThat(arrows(bar("1950-06-25/1953-07-27"))).isZero();
    }

    @Test
    void approximateEndsFadeEachByItself() {
        assertThat(fades(bar("1976~/1981"))).isEqualTo(1);
        assertThat(fades(bar("1976/1981~"))).isEqualTo(1);
        assertThat(fades(bar("1976~/1981~"))).isEqualTo(2);
    }

    @Test
    void whatIsOnlyUncertainOrUnknownDoesNotFade() {
        assertThat(fades(bar("1976/1981?"))).isZero();
        assertThat(fades(bar("1976/"))).isZero();
    }

    @Test
    void openEndsPointOn() {
        assertThat(arrows(bar("2003-08-27/.."))).isEqualTo(1);
        assertThat(arrows(bar("../1960"))).isEqualTo(1);
    }

    @Test
    void barsShowTheirStatusAsSymbolsDo() {
        assertThat(strokes(bar("1950/1953", ClaimStatus.ALLEGED))).hasSize(1)
                .noneMatch(stroke -> stroke.dashPx().isEmpty());
        assertThat(strokes(bar("1950/1953", ClaimStatus.ASSESSED))).hasSize(1)
                .allMatch(stroke -> stroke.dashPx().isEmpty());
        assertThat(bar("1950/1953", ClaimStatus.DISPUTED)).anyMatch(DrawOp.Clip.class::isInstance);
    }

    @Test
    void aDotShowsTheRangeThatIsWiderThanItself() {
        TimelineEntry year = new PackingFixtures().dated("1970", "Year", 2).only();
        List<DrawOp> ops = new ArrayList<>();
        PlacedMark placed = new PlacedMark(new PackedEntry(year, 0, Shape.DOT, LabelSide.NONE, 30),
                new Box(100, 46, 60, 8), 130, null, "");

        new MarkDrawing(Theme.LIGHT, PackingFixtures.METRICS, ops).draw(placed, LANE);

        assertThat(ops).anyMatch(op -> op instanceof DrawOp.Line line && line.x1() == 100 && line.x2() == 160);
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void symbolsAreClosedAndNearTheirRadius(Symbol symbol) {
        List<PathStep> path = SymbolPaths.path(symbol, 10, 20, 5);

        assertThat(path.getFirst()).isInstanceOf(PathStep.MoveTo.class);
        assertThat(path.getLast()).isInstanceOf(PathStep.Close.class);
        for (PathStep step : path) {
            double distance = switch (step) {
                case PathStep.MoveTo(double x, double y) -> Math.hypot(x - 10, y - 20);
                case PathStep.LineTo(double x, double y) -> Math.hypot(x - 10, y - 20);
                case PathStep.CurveTo curve -> Math.hypot(curve.x() - 10, curve.y() - 20);
                case PathStep.Close() -> 5;
            };
            assertThat(distance).as("%s", step).isBetween(3.0, 8.0);
        }
    }
}
