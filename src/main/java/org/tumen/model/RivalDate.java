package org.tumen.model;

import java.util.List;
import org.tumen.model.edtf.Edtf;

/// Another date that somebody gives for an event.
///
/// @param note whose date it is
public record RivalDate(Edtf date, String note, List<String> sourceIds, ExtraFields extra) {
    public RivalDate {
        sourceIds = List.copyOf(sourceIds);
    }
}
