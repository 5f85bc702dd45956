package org.tumen.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands out above a picture.
///
/// @param selectedId the event selected; empty for none
/// @param ties its relations
/// @param hovered what is pointed at; null for nothing
/// @param focused what the keyboard is on, if that is to be seen; null for nothing
public record Highlight(String selectedId, List<RelationTie> ties, @Nullable MarkRef hovered,
        @Nullable MarkRef focused) {
    public static final Highlight NONE = new Highlight("", List.of(), null, null);

    public Highlight {
        ties = List.copyOf(ties);
    }

    public static Highlight selected(String eventId, List<RelationTie> ties) {
        return new Highlight(eventId, ties, null, null);
    }
}
