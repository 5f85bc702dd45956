package org.tumen.view.export;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which pages of a document are wanted, how often and in which order, as people choose it in a print dialog.
///
/// @param ranges in the order in which they were named; none means all pages
/// @param parity of the places in what the ranges leave, the first of which is odd
/// @param copies 1 or more
/// @param collated whether each copy is complete before the next begins
/// @param reversed whether the last page comes first
public record PrintedPages(List<Range> ranges, Parity parity, int copies, boolean collated, boolean reversed) {
    /// Every page once.
    public static final PrintedPages ALL = new PrintedPages(List.of(), Parity.ALL, 1, true, false);

    /// Which half of the pages, for those who turn the paper by hand.
    public enum Parity {
        ALL, EVEN, ODD
    }

    /// @param first counted from 1
    /// @param last itself wanted too; may lie beyond the document's end
    public record Range(int first, int last) {
        IntStream within(int pages) {
            return IntStream.rangeClosed(Math.max(1, first), Math.min(last, pages));
        }
    }

    public PrintedPages {
        ranges = List.copyOf(ranges);
        if (copies < 1) {
            throw new IllegalArgumentException("no copies: " + copies);
        }
    }

    /// Each page of some ranges once.
    ///
    /// @param ranges none means all pages
    public static PrintedPages ofRanges(List<Range> ranges) {
        return new PrintedPages(ranges, Parity.ALL, 1, true, false);
    }

    /// @param document all its pages
    /// @return empty if the document has none of those that are wanted
    public <T> List<T> of(List<T> document) {
        List<T> named = ranges.isEmpty()
                ? document
                : ranges.stream().flatMapToInt(range -> range.within(document.size()))
                        .mapToObj(number -> document.get(number - 1)).toList();
        List<T> once = IntStream.range(0, named.size()).filter(this::isWanted).mapToObj(named::get).toList();
        List<T> ordered = reversed ? once.reversed() : once;
        return collated
                ? Stream.generate(() -> ordered).limit(copies).flatMap(List::stream).toList()
                : ordered.stream().flatMap(page -> Collections.nCopies(copies, page).stream()).toList();
    }

    private boolean isWanted(int index) {
        return switch (parity) {
            case ALL -> true;
            case ODD -> index % 2 == 0;
            case EVEN -> index % 2 == 1;
        };
    }
}
