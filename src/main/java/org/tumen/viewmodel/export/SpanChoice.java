package org.tumen.viewmodel.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.DateSearch;
import org.tumen.model.edtf.Edtf;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.SpanText;
import org.tumen.viewmodel.TimeExtent;
import org.tumen.viewmodel.touring.SpanDate;

/// From when until when, as somebody types it: whole days, both ends included. Where a text is empty, the events begin or
/// end it.
public record SpanChoice(String from, String until) {
    static final SpanChoice ALL = new SpanChoice("", "");

    /// What the texts come to.
    ///
    /// @param span null where there is trouble
    /// @param trouble why they are no span, and what to type instead; empty if they are one
    record Reading(@Nullable TimeSpan span, String trouble) {}

    /// The dates of a span of the axis, as fine as its length needs.
    static SpanChoice of(TimeSpan span) {
        Edtf date = SpanDate.of(span);
        Edtf start = date.start();
        Edtf end = date.end();
        return new SpanChoice(String.valueOf(start), String.valueOf(end));
    }

    /// @param today what "today" is
    Reading read(TimelineDocument document, LocalDate today) {
        Edtf start = date(from, today);
        Edtf end = date(until, today);
        if (start == null && !from.isBlank()) {
            return unreadable(from);
        }
        if (end == null && !until.isBlank()) {
            return unreadable(until);
        }
        TimeSpan extent = TimeExtent.of(document);
        double first = start == null ? Math.floor(extent.startDay()) : start.earliestDay();
        double last = end == null ? Math.ceil(extent.endDay()) : end.latestDay() + 1.0;
        if (start != null && end != null && last <= first) {
            return new Reading(null, "“" + from.strip() + "” is after “" + until.strip() + "”. Exchange the two");
        }
        TimeSpan limits = TimeExtent.limits(document);
        if (first >= limits.endDay() || last <= limits.startDay()) {
            return new Reading(null, "That lies " + (last <= limits.startDay() ? "before" : "after")
                    + " this timeline, which shows " + SpanText.describe(limits));
        }
        return last <= first
                ? new Reading(null, "There is no event in that time. Type both dates")
                : new Reading(new TimeSpan(first, last), "");
    }

    private static @Nullable Edtf date(String text, LocalDate today) {
        return text.isBlank() ? null : DateSearch.read(text, today);
    }

    private static Reading unreadable(String text) {
        return new Reading(null, "“" + text.strip()
                + "” is no date that I know. Try 1950, 1950-06-25, June 1950, spring 1950 or 25 June 1950");
    }
}
