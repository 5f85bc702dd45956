package org.tumen.layout;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.model.ClaimStatus;

import static org.assertj.core.api.Assertions.assertThat;

/// What a screen reader says of the marks.
class MarkTextsTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Mark mark(String date, ClaimStatus status) {
        DisplayList list = new TimelineBuilder().lane("m", "Military").event("1900", "A", 3, "m")
                .event("2000", "Z", 3, "m").event(date, "Landing", 2, "m", status).picture().layout();
        return Drawings.find(list, Mark.Kind.EVENT, "e2").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950-09-15              | DOCUMENTED | Landing, 15 September 1950, Military, documented
            1950~                   | ALLEGED    | Landing, c. 1950, Military, alleged
            1950-06-25/1953-07-27   | DISPUTED   | Landing, 25 June 1950 – 27 July 1953, Military, disputed
            1950/..                 | ASSESSED   | Landing, since 1950, Military, assessed
            """)
    void anEventIsItsTitleDateLaneAndStatus(String date, ClaimStatus status, String text) {
        assertThat(mark(date, status).accessibleText()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLabelSaysWhatItsMarkSays(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        for (Mark label : Drawings.marks(list, Mark.Kind.LABEL)) {
            assertThat(label.accessibleText()).as(picture.describe(seed))
                    .isEqualTo(Drawings.find(list, Mark.Kind.EVENT, label.id()).orElseThrow().accessibleText());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMarkOfAnEventNamesItsLane(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        for (Mark mark : Drawings.marks(list, Mark.Kind.EVENT)) {
            double y = mark.bounds().centerY();
            Mark lane = Drawings.marks(list, Mark.Kind.LANE).stream()
                    .filter(other -> other.bounds().y() <= y && other.bounds().bottom() >= y).findFirst().orElseThrow();
            assertThat(mark.accessibleText()).as("%s: %s", picture.describe(seed), mark)
                    .contains(", " + lane.accessibleText() + ", ");
        }
    }
}
