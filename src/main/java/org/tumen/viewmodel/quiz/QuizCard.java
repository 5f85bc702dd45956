package org.tumen.viewmodel.quiz;

import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.DateText;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.EventDescriber;
import org.tumen.viewmodel.EventDetails;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimeExtent;

/// An event that is asked for.
///
/// @param title without years that would give the date away
/// @param fullTitle as it is, for when the date is known
/// @param date in words
/// @param source its first source in one line; empty where it has none
/// @param span the time that its date can mean
public record QuizCard(String eventId, String title, String fullTitle, String date, String source, TimeSpan span) {
    static QuizCard of(HistoricalEvent event, OpenDocument open) {
        EventDetails details = EventDescriber.describe(event, open);
        String source = details.sources().isEmpty()
                ? ""
                : "Source: " + details.sources().getFirst().title() + ", " + details.sources().getFirst().kind();
        return new QuizCard(event.id(), HiddenYears.hide(event.title(), TimeExtent.of(open.document())),
                event.title(), DateText.describe(event.date()), source, TimeExtent.of(event));
    }
}
