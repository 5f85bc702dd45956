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
/// @param plannedSeconds how long it is meant to take; 0 where nothing is planned
public record TourStop(String eventId, @Nullable Edtf span, List<String> categoryIds, String caption, String notes,
        String question, int plannedSeconds, ExtraFields extra) {
    public static final int MOST_SECONDS = 86_400;

    public TourStop {
        if (plannedSeconds < 0 || plannedSeconds > MOST_SECONDS) {
            throw new IllegalArgumentException("a stop takes 0 to " + MOST_SECONDS + " seconds, not " + plannedSeconds);
        }
        categoryIds = List.copyOf(categoryIds);
    }

    /// Without a planned time.
    public TourStop(String eventId, @Nullable Edtf span, List<String> categoryIds, String caption, String notes,
            String question, ExtraFields extra) {
        this(eventId, span, categoryIds, caption, notes, question, 0, extra);
    }

    /// A stop at an event, all else left open.
    public static TourStop at(String eventId) {
        return new TourStop(eventId, null, List.of(), "", "", "", ExtraFields.NONE);
    }

    /// A stop at a stretch of time, all else left open.
    public static TourStop over(Edtf span) {
        return new TourStop("", span, List.of(), "", "", "", ExtraFields.NONE);
    }

    public TourStop withEvent(String newEventId) {
        return new TourStop(newEventId, span, categoryIds, caption, notes, question, plannedSeconds, extra);
    }

    public TourStop withSpan(@Nullable Edtf newSpan) {
        return new TourStop(eventId, newSpan, categoryIds, caption, notes, question, plannedSeconds, extra);
    }

    public TourStop withLanes(List<String> newCategoryIds) {
        return new TourStop(eventId, span, newCategoryIds, caption, notes, question, plannedSeconds, extra);
    }

    public TourStop withCaption(String newCaption) {
        return new TourStop(eventId, span, categoryIds, newCaption, notes, question, plannedSeconds, extra);
    }

    public TourStop withNotes(String newNotes) {
        return new TourStop(eventId, span, categoryIds, caption, newNotes, question, plannedSeconds, extra);
    }

    public TourStop withQuestion(String newQuestion) {
        return new TourStop(eventId, span, categoryIds, caption, notes, newQuestion, plannedSeconds, extra);
    }

    public TourStop withPlannedSeconds(int seconds) {
        return new TourStop(eventId, span, categoryIds, caption, notes, question, seconds, extra);
    }
}
