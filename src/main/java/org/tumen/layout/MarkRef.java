package org.tumen.layout;

import org.tumen.display.Mark;

/// Names a mark: an event's or a cluster's.
public record MarkRef(Mark.Kind kind, String id) {
    public static MarkRef event(String id) {
        return new MarkRef(Mark.Kind.EVENT, id);
    }

    public static MarkRef cluster(String id) {
        return new MarkRef(Mark.Kind.CLUSTER, id);
    }
}
