package org.tumen.model.edtf;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A date as a source gives it: an Extended Date/Time Format string (ISO 8601-2:2019, levels 0 to 2). Immutable.
/// `toString` gives exactly the string that was read, and two dates are equal when those strings are.
///
/// Days are counted from 1970-01-01 on the proleptic Gregorian calendar, as `LocalDate.toEpochDay` does. Year 0 is 1 BCE.
/// Years reach from -999,999,999 to 999,999,999.
///
/// Seasons are those of meteorologists, whole months: spring is March to May, and winter runs from December of the stated
/// year to February of the next. Seasons 21 to 28 are northern, 29 to 32 southern. A time of day counts on the day that it
/// is stated for, whatever its zone.
public sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {
    /// By the earliest day, then by the latest; an open start comes before all others, an open end after those with the
    /// same start. Times of day order dates within one day. Dates with the same bounds are neither before nor after each other.
    Comparator<Edtf> CHRONOLOGICAL = Comparator.<Edtf, Boolean>comparing(date -> date.startEdge() != Edge.OPEN)
            .thenComparingLong(Edtf::earliestDay).thenComparingDouble(Edtf::axisStartDay)
            .thenComparing(date -> date.endEdge() == Edge.OPEN).thenComparingLong(Edtf::latestDay)
            .thenComparingDouble(Edtf::axisEndDay);

    /// Reads an EDTF string.
    ///
    /// @throws EdtfParseException if it is none, with where and how to mend it
    static Edtf parse(String text) throws EdtfParseException {
        return EdtfParser.parse(text);
    }

    /// The first day that the date can mean. Where the start is open or unknown: the first day that its end can mean.
    long earliestDay();

    /// The last day that the date can mean, inclusive. Where the end is open or unknown: the last that its start can mean.
    long latestDay();

    Edge startEdge();

    Edge endEdge();

    /// How finely it is stated; of an interval or a set, the coarsest of its dates. A part with unspecified digits does not
    /// count as stated: `1985-04-XX` is as fine as a month.
    Precision precision();

    /// Whether it states a stretch of time with two ends (an interval), not one date.
    boolean isInterval();

    /// Whether it is `[...]`: one of its parts, but it is not known which.
    default boolean isOneOf() {
        return false;
    }

    /// Whether it is `{...}`: all of its parts.
    default boolean isAllOf() {
        return false;
    }

    /// The members of a set, in their order in the text; a range `1670..1672` is one interval. Otherwise itself alone.
    default List<Edtf> parts() {
        return List.of(this);
    }

    /// What an interval says of its start, or null where that is open or unknown. Otherwise the date itself.
    default @Nullable Edtf start() {
        return this;
    }

    /// What an interval says of its end, or null where that is open or unknown. Otherwise the date itself.
    default @Nullable Edtf end() {
        return this;
    }

    /// Whether it leaves digits open (`195X`) or says that they do not count (`1950S2`): it is then one date somewhere
    /// between its bounds.
    boolean hasUnspecifiedDigits();

    /// Where it starts on the time axis, in days: [#earliestDay()], plus the share of the day where a time is stated.
    default double axisStartDay() {
        return earliestDay();
    }

    /// Where it ends on the time axis, in days, exclusive: the end of [#latestDay()], or the end of the stated second.
    default double axisEndDay() {
        return latestDay() + 1.0;
    }
}
