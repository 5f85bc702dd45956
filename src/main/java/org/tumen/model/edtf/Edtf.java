package org.tumen.model.edtf;

/// A date as a source gives it: an Extended Date/Time Format string (ISO 8601-2:2019, levels 0 and 1, of level 2 the
/// sets and the qualifiers of parts). `toString` gives the string back.
///
/// Days are counted from 1970-01-01 on the proleptic Gregorian calendar, as `LocalDate.toEpochDay` does.
public interface Edtf {
    static Edtf parse(String text) throws EdtfParseException {
        if (text.isEmpty()) {
            throw new EdtfParseException("a date is missing", 0);
        }
        throw new UnsupportedOperationException("not yet");
    }

    /// The first day that the date can mean. Where the start is open or unknown: the first day that its end can mean.
    long earliestDay();

    /// The last day that the date can mean, inclusive. Where the end is open or unknown: the last that its start can mean.
    long latestDay();

    Edge startEdge();

    Edge endEdge();

    Precision precision();

    /// Whether it states a stretch of time with two ends (an interval), not one date.
    boolean isInterval();
}
