package org.tumen.layout;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// Pictures by themselves, as for a file: the span is all there is to see.
class StillPicturesTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Picture still(Picture picture, String from, String until) {
        TimeSpan span = new TimeSpan(RandomTimelines.date(from).earliestDay(),
                RandomTimelines.date(until).earliestDay());
        return new Picture(picture.document(), PictureRequest.still(span, picture.request().widthPx(),
                picture.request().heightPx(), Theme.LIGHT));
    }

    private static Picture still(long seed) {
        Picture picture = RandomPictures.of(seed);
        PictureRequest request = picture.request();
        return new Picture(picture.document(),
                PictureRequest.still(request.span(), request.widthPx(), request.heightPx(), request.theme()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsOfAStillAreInItAndApart(long seed) {
        Picture picture = still(seed);
        DisplayList list = picture.layout();
        for (Mark label : Drawings.marks(list, Mark.Kind.LABEL)) {
            assertThat(picture.axis().contains(label.bounds())).as("%s: %s", picture.describe(seed), label).isTrue();
            assertThat(list.marks()).as("%s: %s", picture.describe(seed), label).noneMatch(other -> !other.equals(label)
                    && other.kind() != Mark.Kind.ERA && other.kind() != Mark.Kind.LANE
                    && !other.id().equals(label.id()) && Drawings.overlap(other.bounds(), label.bounds()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventInAStillIsShownOrCounted(long seed) {
        Picture picture = still(seed);
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());
        TimeSpan extent = DocumentExtent.of(picture.document());
        picture.document().events().forEach(event -> {
            double center = DocumentExtent.drawn(event.date(), extent).centerDay();
            boolean seen = Drawings.find(list, Mark.Kind.EVENT, event.id()).isPresent()
                    || Drawings.marks(list, Mark.Kind.CLUSTER).stream().anyMatch(
                            cluster -> layout.clusterMembers(cluster.id(), picture.request()).contains(event.id()));
            if (picture.request().span().contains(center)) {
                assertThat(seen).as("%s: %s", picture.describe(seed), event.id()).isTrue();
            }
        });
    }

    @Test
    void eventsOutsideAStillTakeNoRoomInIt() {
        TimelineBuilder few = new TimelineBuilder().lane("a", "One").lane("b", "Other");
        TimelineBuilder many = new TimelineBuilder().lane("a", "One").lane("b", "Other");
        for (TimelineBuilder timeline : new TimelineBuilder[]{few, many}) {
            for (int i = 0; i < 40; i++) {
                timeline.event("%d-06-15".formatted(1950 + i % 10), "An event in the fifties " + i, 3, "a");
            }
            timeline.event("1955", "Alone", 3, "b");
        }
        for (int i = 0; i < 400; i++) {
            many.event("%d-06-15".formatted(1970 + i % 30), "An event long after " + i, 1, "b");
        }

        Picture alone = still(few.picture(), "1950-01-01", "1960-01-01");
        Picture beside = still(many.picture(), "1950-01-01", "1960-01-01");

        assertThat(beside.layout().marks()).isEqualTo(alone.layout().marks());
    }

    @Test
    void theBarThatReachesIntoAStillIsInIt() {
        Picture picture = still(new TimelineBuilder().event("1900", "A").event("1940/1970", "Across").picture(),
                "1950-01-01", "1960-01-01");

        Box mark = Drawings.mark(picture.layout(), "e1");

        assertThat(mark.x()).isLessThan(picture.axis().x());
        assertThat(mark.right()).isGreaterThan(picture.axis().right());
        assertThat(Drawings.hasLabel(picture.layout(), "e1")).isTrue();
        assertThat(Drawings.find(picture.layout(), Mark.Kind.EVENT, "e0")).isEmpty();
    }

    @Test
    void aStillOfTheWholeIsTheWidestView() {
        Picture picture = RandomPictures.roomy(3);
        TimeSpan limits = picture.request().limits();
        PictureRequest still = PictureRequest.still(limits, picture.request().widthPx(), picture.request().heightPx(),
                picture.request().theme());

        assertThat(picture.newLayout().layout(still)).isEqualTo(picture.with(limits).layout());
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "100, 0", "-1, 100", "NaN, 100", "100, NaN", "Infinity, 100", "100, Infinity"})
    void aPictureWithoutASizeIsRefused(double widthPx, double heightPx) {
        TimeSpan span = new TimeSpan(0, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PictureRequest.still(span, widthPx, heightPx, Theme.LIGHT))
                .withMessage("a picture needs a size: " + widthPx + " x " + heightPx);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 500", "500, 3", "60, 40", "120, 80", "10000, 20", "20, 10000"})
    void everySizeHasAPicture(double widthPx, double heightPx) {
        for (long seed = 0; seed < 12; seed++) {
            Picture picture = RandomPictures.of(seed).sized(widthPx, heightPx);

            assertThat(picture.layout().widthPx()).as("seed %d", seed).isEqualTo(widthPx);
            assertThat(picture.axis().width()).as("seed %d", seed).isPositive();
        }
    }
}
