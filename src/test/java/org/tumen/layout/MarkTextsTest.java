package org.tumen.layout;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
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
            1950-09-15              | DOCUMENTED | Landing. Military, 15 September 1950, documented
            1950~                   | ALLEGED    | Landing. Military, c. 1950, alleged
            1950-06-25/1953-07-27   | DISPUTED   | Landing. Military, 25 June 1950 – 27 July 1953, disputed
            1950/..                 | ASSESSED   | Landing. Military, since 1950, assessed
            """)
    void anEventIsItsTitleLaneDateAndStatus(String date, ClaimStatus status, String text) {
        assertThat(mark(date, status).accessibleText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Who won?, Who won? War", "The end., The end. War", "'  ', War", "Landing, Landing. War"})
    void theTitleIsASentence(String title, String start) {
        DisplayList list = new TimelineBuilder().lane("w", "War").event("1950", title, 2, "w").picture().layout();

        assertThat(Drawings.find(list, Mark.Kind.EVENT, "e0").orElseThrow().accessibleText())
                .isEqualTo(start + ", 1950, documented");
    }

    @Test
    void aClusterGroupsThousands() {
        TimelineBuilder crowd = new TimelineBuilder().between("1900", "2000");
        for (int i = 0; i < 1_203; i++) {
            crowd.event("1950-06-25", "Event " + i, 3, "");
        }

        assertThat(Drawings.marks(crowd.picture().sized(900, 20).layout(), Mark.Kind.CLUSTER))
                .extracting(Mark::accessibleText).containsExactly("1,203 events. Events, 25 June 1950. "
                        + "Event 0; Event 1; Event 2; and 1,200 more");
    }

    @ParameterizedTest
    @CsvSource({"2, 'Event 0; Event 1'", "3, 'Event 0; Event 1; Event 2'",
            "5, 'Event 0; Event 1; Event 2; and 2 more'"})
    void aClusterNamesItsFirstEvents(int count, String titles) {
        TimelineBuilder crowd = new TimelineBuilder().between("1900", "2000");
        for (int i = 0; i < count; i++) {
            crowd.event("1950-06-25", "Event " + i, 3, "");
        }
        DisplayList list = crowd.picture().sized(900, 20).layout();

        assertThat(Drawings.marks(list, Mark.Kind.CLUSTER)).extracting(Mark::accessibleText)
                .containsExactly(count + " events. Events, 25 June 1950. " + titles);
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
                    .contains(lane.accessibleText().replaceAll(", [0-9,]+ more$", "") + ", ");
        }
    }
}
