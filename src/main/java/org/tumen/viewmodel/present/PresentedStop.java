package org.tumen.viewmodel.present;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.time.TimeSpan;

/// One stop of a presentation. Texts, ids and lists are empty where there is nothing.
///
/// @param eventId the event shown
/// @param span the time shown; null for that of the whole path
/// @param spanText the same in words, where the tour names it
/// @param categoryIds the lanes whose other events are shown; empty for all
/// @param caption for the audience
/// @param notes for the presenter
/// @param question for the audience to answer
/// @param sourceIds the sources listed, of a stop that lists sources
public record PresentedStop(Kind kind, String eventId, @Nullable TimeSpan span, String spanText,
        List<String> categoryIds, String caption, String notes, String question, List<String> sourceIds) {
    /// What a stop is for.
    public enum Kind {
        /// What the presentation is about, with all its events.
        TITLE,
        /// An event, a span of time, or both.
        TOUR,
        /// The sources used.
        SOURCES
    }

    public PresentedStop {
        categoryIds = List.copyOf(categoryIds);
        sourceIds = List.copyOf(sourceIds);
    }

    static PresentedStop title(String caption, String notes) {
        return new PresentedStop(Kind.TITLE, "", null, "", List.of(), caption, notes, "", List.of());
    }

    /// An event by itself, told by its summary.
    static PresentedStop event(String eventId, String caption) {
        return new PresentedStop(Kind.TOUR, eventId, null, "", List.of(), caption, "", "", List.of());
    }

    static PresentedStop sources(List<String> sourceIds) {
        return new PresentedStop(Kind.SOURCES, "", null, "", List.of(), "", "", "", sourceIds);
    }
}
