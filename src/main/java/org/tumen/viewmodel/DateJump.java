package org.tumen.viewmodel;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.tumen.model.edtf.DateSearch;
import org.tumen.model.edtf.Edtf;
import org.tumen.time.TimeSpan;

/// Goes to a date that somebody typed.
public final class DateJump {
    private static final double DAYS_ABOUT_A_DAY = 30;
    private static final double TIMES_ITS_LENGTH = 3;
    private static final double LONGEST_DAY = 1.01;

    private final TimelineViewModel timeline;
    private final Supplier<LocalDate> today;

    public DateJump(TimelineViewModel timeline, Supplier<LocalDate> today) {
        this.timeline = timeline;
        this.today = today;
    }

    /// Flies to the date.
    ///
    /// @return why not, and what to type instead; empty if it flew
    public String go(String text) {
        if (text.isBlank()) {
            return "Type a date, for example 19 June 2024, spring 1950 or 1950s";
        }
        Edtf date = DateSearch.read(text, today.get());
        if (date == null) {
            return "“" + text.strip()
                    + "” is no date that I know. Try 19 June 2024, June 2024, spring 1950, 1950s or 1950 to 1953";
        }
        TimeSpan span = TimeExtent.of(date);
        TimeSpan limits = timeline.limits();
        if (!span.intersects(limits)) {
            return "“" + text.strip() + "” lies " + (span.endDay() <= limits.startDay() ? "before" : "after")
                    + " this timeline, which shows " + SpanText.describe(limits);
        }
        double days = span.days() <= LONGEST_DAY ? DAYS_ABOUT_A_DAY : span.days() * TIMES_ITS_LENGTH;
        timeline.flyTo(TimeExtent.about(span.centerDay(), days));
        return "";
    }
}
