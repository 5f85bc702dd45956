package org.tumen.view.export;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.view.export.PrintedPages.Parity;
import org.tumen.view.export.PrintedPages.Range;

import static org.assertj.core.api.Assertions.assertThat;

/// What comes out of a printer, in its order.
class PrintedPagesTest {
    private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

    @Test
    void usuallyEveryPageComesOnce() {
        assertThat(PrintedPages.ALL.of(FIVE)).isEqualTo(FIVE);
    }

    @Test
    void rangesComeInTheOrderInWhichTheyWereNamed() {
        assertThat(PrintedPages.ofRanges(List.of(new Range(4, 5), new Range(2, 2))).of(FIVE)).containsExactly(4, 5, 2);
    }

    @Test
    void whatARangeHasBeyondTheDocumentIsNotThere() {
        assertThat(PrintedPages.ofRanges(List.of(new Range(4, Integer.MAX_VALUE))).of(FIVE)).containsExactly(4, 5);
        assertThat(PrintedPages.ofRanges(List.of(new Range(0, 1))).of(FIVE)).containsExactly(1);
        assertThat(PrintedPages.ofRanges(List.of(new Range(6, 9))).of(FIVE)).isEmpty();
    }

    @Test
    void halfOfThePagesIsCountedInWhatTheRangesLeave() {
        List<Range> fromTwo = List.of(new Range(2, 5));

        assertThat(new PrintedPages(fromTwo, Parity.ODD, 1, true, false).of(FIVE)).containsExactly(2, 4);
        assertThat(new PrintedPages(fromTwo, Parity.EVEN, 1, true, false).of(FIVE)).containsExactly(3, 5);
    }

    @Test
    void copiesAreCompleteOneByOneOrPageByPage() {
        List<Range> two = List.of(new Range(1, 2));

        assertThat(new PrintedPages(two, Parity.ALL, 2, true, false).of(FIVE)).containsExactly(1, 2, 1, 2);
        assertThat(new PrintedPages(two, Parity.ALL, 2, false, false).of(FIVE)).containsExactly(1, 1, 2, 2);
    }

    @Test
    void theLastPageComesFirstInEachCopy() {
        assertThat(new PrintedPages(List.of(), Parity.EVEN, 2, true, true).of(FIVE)).containsExactly(4, 2, 4, 2);
    }
}
