package org.tumen.app;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;
import org.tumen.time.TimeSpan;

/// From when until when a picture shows a document: whole days, both ends included.
///
/// @param from null to begin with the document's first event
/// @param until null to end with the document's last event
record DateLimits(@Nullable Edtf from, @Nullable Edtf until) {
    static final DateLimits NONE = new DateLimits(null, null);

    /// @param from an EDTF date or an empty text
    /// @param until an EDTF date or an empty text
    static DateLimits parse(String from, String until) throws CommandFailure {
        DateLimits limits = new DateLimits(date("--from", from), date("--until", until));
        if (limits.from != null && limits.until != null
                && limits.from.earliestDay() > limits.until.latestDay()) {
            throw new CommandFailure("--from " + from + " is after --until " + until, "exchange the two");
        }
        return limits;
    }

    boolean isAny() {
        return from != null || until != null;
    }

    /// @return null for the whole document
    @Nullable
    TimeSpan spanOf(TimelineDocument document) throws CommandFailure {
        if (from == null && until == null) {
            return null;
        }
        long first = from != null
                ? from.earliestDay()
                : known(numbers(document).mapToDouble(document.table()::startDay).min());
        long last = until != null
                ? until.latestDay()
                : known(numbers(document).mapToDouble(document.table()::endDay).map(end -> Math.ceil(end) - 1).max());
        if (first > last) {
            throw from != null
                    ? new CommandFailure("--from " + from + " is after the last event", "choose an earlier date")
                    : new CommandFailure("--until " + until + " is before the first event", "choose a later date");
        }
        return new TimeSpan(first, last + 1.0);
    }

    private static IntStream numbers(TimelineDocument document) {
        return IntStream.range(0, document.table().size());
    }

    private static long known(OptionalDouble day) throws CommandFailure {
        if (day.isEmpty()) {
            throw new CommandFailure("the timeline has no events to begin or end with", "give both --from and --until");
        }
        return (long) Math.floor(day.getAsDouble());
    }

    private static @Nullable Edtf date(String option, String text) throws CommandFailure {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            throw new CommandFailure(option + " " + text + ": " + e.getMessage(),
                    "write a date like 1956, 1956-02 or 1956-02-14", e);
        }
    }
}
