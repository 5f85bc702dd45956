package org.tumen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.edtf.Edtf;

/// One stop of a tour: an event, a span of time, or both.
///
/// @param eventId the event shown, or empty
/// @param span the time shown; null to leave it to the program
/// @param categoryIds the lanes shown; empty for all
/// @param caption for the class
/// @param notes for the teacher
/// @param question for the class to answer
public record TourStop(String eventId, @Nullable Edtf span, List<String> categoryIds, String caption, String notes,
        String question, ExtraFields extra) {
    public TourStop {
        categoryIds = List.copyOf(categoryIds);
    }
}
