package org.tumen.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.Symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What stands out above a picture: selection, pointer and keyboard together.
class HighlightTest {
    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Picture picture() {
        return new TimelineBuilder().lane("red", "Red", "#B8412F", Symbol.CIRCLE).event("1900", "A", 3, "red")
                .event("2000", "Z", 3, "red").event("1950-06-25", "War", 2, "red").event("1970", "Peace", 2, "red")
                .picture();
    }

    private static DisplayList highlight(Picture picture, Highlight highlight) {
        TimelineLayout layout = picture.newLayout();
        return layout.highlight(highlight, layout.layout(picture.request()), picture.request());
    }

    private static Highlight hovering(MarkRef mark) {
        return new Highlight("", List.of(), mark, null);
    }

    private static Highlight focusing(@Nullable MarkRef mark) {
        return new Highlight("", List.of(), null, mark);
    }

    private static List<DrawOp.Rectangle> rings(DisplayList list, Theme theme) {
        return Drawings.all(list, DrawOp.Rectangle.class).stream().filter(box -> box.fill() == null
                && box.stroke() != null && box.stroke().color().equals(theme.accent())).toList();
    }

    @Test
    void nothingStandsOutOfAPictureInWhichNothingIsChosen() {
        DisplayList list = highlight(picture(), Highlight.NONE);

        assertThat(list.ops()).isEmpty();
        assertThat(list.marks()).isEmpty();
        assertThat(list.background().opacity()).isZero();
    }

    @Test
    void selectingDimsTheRestAndPointingDoesNot() {
        DrawOp veil = new DrawOp.Rectangle(lanes(picture()), 0, Fill.of(Theme.LIGHT.paper().withOpacity(0.5)), null);

        DisplayList selected = highlight(picture(), Highlight.selected("e2", List.of()));
        DisplayList hovered = highlight(picture(), hovering(MarkRef.event("e2")));

        assertThat(((DrawOp.Clip) selected.ops().getFirst()).content()).startsWith(veil);
        assertThat(Drawings.all(hovered, DrawOp.Rectangle.class)).doesNotContain((DrawOp.Rectangle) veil);
    }

    private static Box lanes(Picture picture) {
        return picture.layout().ops().stream().filter(DrawOp.Clip.class::isInstance)
                .map(op -> ((DrawOp.Clip) op).box()).reduce((_, last) -> last).orElseThrow();
    }

    @Test
    void aLabelThatTheFrameWouldCutIsHiddenWhole() {
        TimelineBuilder crowd = new TimelineBuilder().between("1900", "2000").event("1958-01-01", "Long label in a row",
                1);
        for (int i = 0; i < 30; i++) {
            crowd.event("1950-06-25", "Event number " + i, 4);
        }
        Picture picture = crowd.picture().sized(900, 85);
        DisplayList list = picture.layout();
        Box label = Drawings.label(list, "e2");
        DrawOp cover = new DrawOp.Rectangle(label.growBy(1), 0, Fill.of(Theme.LIGHT.paper()), null);

        for (int i = 0; i < 30; i++) {
            String id = "e" + (i + 3);
            DisplayList selected = highlight(picture, Highlight.selected(id, List.of()));
            Box frame = selected.marks().getFirst().bounds();
            assertThat(Drawings.all(selected.ops()).anyMatch(cover::equals)).as("%s: %s", id, frame)
                    .isEqualTo(label.intersects(frame));
        }
    }

    @Test
    void theSelectedEventIsNotLiftedAgainWhenItIsPointedAt() {
        Highlight both = new Highlight("e2", List.of(), MarkRef.event("e2"), null);

        assertThat(highlight(picture(), both)).isEqualTo(highlight(picture(), Highlight.selected("e2", List.of())));
    }

    @Test
    void aDimmedPictureIsSeenWhereTheSelectedEventIsOutOfIt() {
        Picture picture = picture().from("1960-01-01", "1980-01-01");

        DisplayList list = highlight(picture, Highlight.selected("e2", List.of()));

        assertThat(list.ops()).hasSize(1);
        assertThat(list.marks()).isEmpty();
    }

    @Test
    void whatIsPointedAtIsLargerAndHasAShadow() {
        Box mark = Drawings.mark(picture().layout(), "e2");

        DisplayList list = highlight(picture(), hovering(MarkRef.event("e2")));

        List<DrawOp.Path> symbols = Drawings.all(list, DrawOp.Path.class);
        assertThat(Drawings.bounds(symbols.getLast()).height()).isGreaterThan(mark.height() + 1);
        assertThat(Drawings.bounds(symbols.getLast()).centerX()).isCloseTo(mark.centerX(), within(0.01));
        assertThat(Drawings.all(list, DrawOp.Rectangle.class).stream()
                .filter(box -> box.stroke() == null && box.fill() instanceof Fill.Solid solid
                        && solid.color().opacity() < 0.2))
                .hasSize(4);
    }

    @Test
    void aClusterPointedAtIsLargerInItsPlaceWithItsCount() {
        TimelineBuilder crowd = new TimelineBuilder().between("1900", "2000");
        for (int i = 0; i < 30; i++) {
            crowd.event("1950-06-25", "Event " + i);
        }
        Picture picture = crowd.picture().sized(900, 80);
        Mark cluster = Drawings.marks(picture.layout(), Mark.Kind.CLUSTER).getFirst();
        int count = picture.members(cluster).size();

        DisplayList list = highlight(picture, hovering(MarkRef.cluster(cluster.id())));

        Box lifted = Drawings.all(list, DrawOp.Rectangle.class).stream().filter(box -> box.stroke() != null)
                .findFirst().orElseThrow().box();
        assertThat(lifted.contains(cluster.bounds())).isTrue();
        assertThat(lifted.centerX()).isCloseTo(cluster.bounds().centerX(), within(0.01));
        assertThat(Drawings.texts(list)).containsExactly(Integer.toString(count));
    }

    @Test
    void marksThatAreNotThereAreNotLiftedAndHaveNoRing() {
        for (MarkRef nobody : List.of(MarkRef.event("nobody"), MarkRef.cluster("cluster/e2"))) {
            assertThat(highlight(picture(), hovering(nobody)).ops()).isEmpty();
            assertThat(highlight(picture(), focusing(nobody)).ops()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRingGoesAroundEveryMarkAndStaysInTheLanes(int seed) {
        Picture picture = RandomPictures.roomy(seed);
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());
        Box lanes = picture.axis().growBy(1e-6);
        for (Mark mark : list.marks()) {
            boolean isCluster = mark.kind() == Mark.Kind.CLUSTER;
            if (isCluster || mark.kind() == Mark.Kind.EVENT) {
                DisplayList ringed = layout.highlight(focusing(new MarkRef(mark.kind(), mark.id())), list,
                        picture.request());
                List<DrawOp.Rectangle> rings = rings(ringed, picture.request().theme());
                assertThat(rings).as("%s: %s", picture.describe(seed), mark).hasSize(1);
                Box ring = rings.getFirst().box();
                double x = Math.clamp(mark.bounds().centerX(), ring.x(), ring.right());
                assertThat(ring.contains(Math.min(x, ring.right() - 0.01), mark.bounds().centerY()))
                        .as("%s: %s around %s", picture.describe(seed), ring, mark).isTrue();
                assertThat(lanes.contains(ring)).as("%s: %s", picture.describe(seed), ring).isTrue();
            }
        }
    }

    @Test
    void theRingIsTheLastThingDrawnAndStandsOutFromEveryGround() {
        Highlight all = new Highlight("e2", List.of(), MarkRef.event("e3"), MarkRef.event("e2"));

        List<DrawOp> ops = highlight(picture(), all).ops();

        DrawOp.Rectangle ring = (DrawOp.Rectangle) ops.getLast();
        DrawOp.Rectangle ground = (DrawOp.Rectangle) ops.get(ops.size() - 2);
        assertThat(Objects.requireNonNull(ring.stroke()).color()).isEqualTo(Theme.LIGHT.accent());
        assertThat(Objects.requireNonNull(ground.stroke()).color()).isEqualTo(Theme.LIGHT.paper());
        assertThat(ground.stroke().widthPx()).isGreaterThan(ring.stroke().widthPx());
        for (Theme theme : Theme.ALL) {
            assertThat(theme.accent().contrastTo(theme.paper())).as(theme.id()).isGreaterThan(3);
        }
    }

    @Test
    void theMarkOfAnEventIsItsFrameOrTheEdgeWhereItWouldComeIn() {
        Picture picture = picture();
        Picture later = picture.from("1960-01-01", "1980-01-01");

        Mark here = Objects.requireNonNull(picture.newLayout().markOf("e2", picture.request()));
        Mark outside = Objects.requireNonNull(later.newLayout().markOf("e2", later.request()));

        assertThat(here.bounds().contains(Drawings.mark(picture.layout(), "e2"))).isTrue();
        assertThat(outside.bounds().x()).isEqualTo(later.axis().x());
        assertThat(outside.accessibleText()).isEqualTo(here.accessibleText())
                .isEqualTo("War. Red, 25 June 1950, documented");
        assertThat(picture.newLayout().markOf("nobody", picture.request())).isNull();
    }

    @Test
    void theClusterOfAnEventIsTheOneThatCountsIt() {
        TimelineBuilder crowd = new TimelineBuilder().between("1900", "2000");
        for (int i = 0; i < 30; i++) {
            crowd.event("1950-06-25", "Event " + i);
        }
        Picture picture = crowd.picture().sized(900, 80);
        TimelineLayout layout = picture.newLayout();
        Mark cluster = Drawings.marks(layout.layout(picture.request()), Mark.Kind.CLUSTER).getFirst();

        for (String id : layout.clusterMembers(cluster.id(), picture.request())) {
            assertThat(layout.clusterOf(id, picture.request())).isEqualTo(cluster.id());
        }
        assertThat(layout.clusterOf("e0", picture.request())).isEmpty();
        assertThat(layout.clusterOf("nobody", picture.request())).isEmpty();
    }
}
