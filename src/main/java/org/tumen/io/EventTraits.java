package org.tumen.io;

import java.util.Arrays;
import java.util.List;
import org.tumen.model.ClaimStatus;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;

/// What is true of an event, in the bits of an int.
final class EventTraits {
    /// It is not in the document, but keeps later events from having its id.
    static final int LEFT_OUT = 1;
    /// Its id is not the file's.
    static final int ID_IS_MADE = 1 << 1;

    private static final int LASTS = 1 << 2;
    private static final int SIGNIFICANCE_SHIFT = 3;
    private static final int STATUS_SHIFT = 6;
    private static final int START_EDGE_SHIFT = 8;
    private static final int END_EDGE_SHIFT = 11;
    private static final int START_FORM_SHIFT = 14;
    private static final int END_FORM_SHIFT = 16;
    private static final int TWO_BITS = 0b11;
    private static final int THREE_BITS = 0b111;

    private static final List<Edge> EDGES = Arrays.asList(Edge.values());
    private static final List<ClaimStatus> STATUSES = Arrays.asList(ClaimStatus.values());
    private static final List<PlainDate.Form> FORMS = Arrays.asList(PlainDate.Form.values());

    private EventTraits() {}

    static int of(ClaimStatus status, int significance) {
        return ofStatus(STATUSES.indexOf(status)) | ofSignificance(significance);
    }

    /// @param place of the status among all
    static int ofStatus(int place) {
        return place << STATUS_SHIFT;
    }

    static int ofSignificance(int significance) {
        return significance << SIGNIFICANCE_SHIFT;
    }

    static int of(Edtf date) {
        return edges(date.startEdge(), date.endEdge()) | (date.isInterval() ? LASTS : 0);
    }

    static int of(PlainDate date) {
        int forms = (FORMS.indexOf(date.startForm()) << START_FORM_SHIFT)
                | (FORMS.indexOf(date.endForm()) << END_FORM_SHIFT);
        return edges(Edge.EXACT, Edge.EXACT) | forms | (date.isInterval() ? LASTS : 0);
    }

    private static int edges(Edge start, Edge end) {
        return (EDGES.indexOf(start) << START_EDGE_SHIFT) | (EDGES.indexOf(end) << END_EDGE_SHIFT);
    }

    static int significance(int traits) {
        return (traits >> SIGNIFICANCE_SHIFT) & THREE_BITS;
    }

    static ClaimStatus status(int traits) {
        return STATUSES.get((traits >> STATUS_SHIFT) & TWO_BITS);
    }

    static Edge startEdge(int traits) {
        return EDGES.get((traits >> START_EDGE_SHIFT) & THREE_BITS);
    }

    static Edge endEdge(int traits) {
        return EDGES.get((traits >> END_EDGE_SHIFT) & THREE_BITS);
    }

    /// Of a plain date.
    static PlainDate.Form startForm(int traits) {
        return FORMS.get((traits >> START_FORM_SHIFT) & TWO_BITS);
    }

    /// Of a plain date.
    static PlainDate.Form endForm(int traits) {
        return FORMS.get((traits >> END_FORM_SHIFT) & TWO_BITS);
    }

    static boolean lasts(int traits) {
        return (traits & LASTS) != 0;
    }
}
