package org.tumen.export;

import java.util.List;
import org.tumen.display.Page;

/// A paragraph or heading to be set on pages.
///
/// @param marker what stands before its first line, such as a number or a dot; empty for none
/// @param indentPx where its lines start, from the column's edge
/// @param linePx from one line to the next
/// @param beforePx free above it, but not at the top of a column
/// @param keepWithNext whether it may not be the last thing in a column
record TextBlock(Page.Role role, List<TextWrap.Span> marker, List<TextWrap.Span> spans, double indentPx,
        double markerPx, double linePx, double beforePx, boolean keepWithNext) {
    TextBlock {
        marker = List.copyOf(marker);
        spans = List.copyOf(spans);
    }

    static TextBlock paragraph(List<TextWrap.Span> spans, double linePx, double beforePx) {
        return new TextBlock(Page.Role.PARAGRAPH, List.of(), spans, 0, 0, linePx, beforePx, false);
    }

    static TextBlock heading(List<TextWrap.Span> spans, double linePx, double beforePx) {
        return new TextBlock(Page.Role.HEADING, List.of(), spans, 0, 0, linePx, beforePx, true);
    }

    TextBlock indented(double px) {
        return new TextBlock(role, marker, spans, px, markerPx, linePx, beforePx, keepWithNext);
    }

    /// @param px where the marker starts, from the column's edge
    TextBlock marked(double px, TextWrap.Span... newMarker) {
        return new TextBlock(role, List.of(newMarker), spans, indentPx, px, linePx, beforePx, keepWithNext);
    }

    TextBlock keptWithNext() {
        return new TextBlock(role, marker, spans, indentPx, markerPx, linePx, beforePx, true);
    }
}
