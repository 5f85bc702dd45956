package org.tumen.model.edtf;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads one date, as far as it goes.
final class DateParser {
    private final TextCursor cursor;
    /// One for each part read so far.
    private final List<Edge> edges = new ArrayList<>();

    DateParser(TextCursor cursor) {
        this.cursor = cursor;
    }

    EdtfDate date() throws EdtfParseException {
        int start = cursor.offset();
        boolean isLongYear = cursor.peek() == 'Y';
        Edge before = qualifier();
        YearPart year = new YearParser(cursor).year();
        qualify(before);
        if (cursor.peek() == '-') {
            if (isLongYear || year.significantDigits() > 0) {
                throw cursor.unexpected("a year with Y or S stands alone");
            }
            cursor.accept('-');
            return withMonth(start, year);
        }
        DayHull hull = DayHull.ofYears(year);
        return new EdtfDate(cursor.since(start), year, null, null, null, null, edges, hull.firstDay(), hull.lastDay());
    }

    private EdtfDate withMonth(int start, YearPart year) throws EdtfParseException {
        Edge before = qualifier();
        int monthOffset = cursor.offset();
        TwoDigits month = twoDigits("month", "07 for July");
        SubYear group = month.isUnspecified() ? null : SubYear.of(Integer.parseInt(month.pattern()));
        if (group == null && month.numbersTo(12).length == 0) {
            throw new EdtfParseException("month " + month.pattern() + ": months are 01 to 12, seasons 21 to 24",
                    monthOffset);
        }
        qualify(before);
        if (group != null) {
            if (cursor.peek() == '-') {
                throw cursor.unexpected("a season or quarter has no days");
            }
            DayHull hull = DayHull.ofGroup(year, group);
            return new EdtfDate(cursor.since(start), year, group, null, null, null, edges, hull.firstDay(),
                    hull.lastDay());
        }
        if (cursor.accept('-')) {
            return withDay(start, year, month);
        }
        DayHull hull = DayHull.ofMonths(year, month);
        return new EdtfDate(cursor.since(start), year, null, month, null, null, edges, hull.firstDay(), hull.lastDay());
    }

    private EdtfDate withDay(int start, YearPart year, TwoDigits month) throws EdtfParseException {
        Edge before = qualifier();
        int dayOffset = cursor.offset();
        TwoDigits day = twoDigits("day", "05 for the fifth");
        if (day.numbersTo(31).length == 0) {
            throw new EdtfParseException("day " + day.pattern() + ": days are 01 to 31", dayOffset);
        }
        DayHull hull = DayHull.ofDays(year, month, day);
        if (hull == null) {
            throw new EdtfParseException(noSuchDay(year, month, day), dayOffset);
        }
        qualify(before);
        TimeOfDay time = time(year, month, day);
        return new EdtfDate(cursor.since(start), year, null, month, day, time, edges, hull.firstDay(), hull.lastDay());
    }

    private static String noSuchDay(YearPart year, TwoDigits month, TwoDigits day) {
        if (month.isUnspecified()) {
            return "no month has a day " + day.pattern();
        }
        Month named = Month.of(month.numbersTo(12)[0]);
        String name = named.getDisplayName(TextStyle.FULL, Locale.UK);
        if (year.isUnspecified()) {
            return "there is no such day: no " + name + " in these years has a day " + day.pattern();
        }
        int days = YearMonth.of((int) year.stated(), named).lengthOfMonth();
        return "there is no such day: " + name + " " + YearLabel.of(year.stated()) + " has " + days + " days";
    }

    private @Nullable TimeOfDay time(YearPart year, TwoDigits month, TwoDigits day) throws EdtfParseException {
        if (cursor.peek() != 'T') {
            return null;
        }
        if (year.isUnspecified() || month.isUnspecified() || day.isUnspecified()) {
            throw cursor.unexpected("a date with X has no time of day");
        }
        if (edges.stream().anyMatch(edge -> edge != Edge.EXACT)) {
            throw cursor.unexpected("a date with ?, ~ or % has no time of day");
        }
        cursor.accept('T');
        return new TimeParser(cursor).time();
    }

    private TwoDigits twoDigits(String part, String example) throws EdtfParseException {
        int offset = cursor.offset();
        String digits = cursor.digitsOrOpen();
        if (digits.isEmpty()) {
            throw cursor.unexpected("a " + part + " of two digits follows after -");
        }
        if (digits.length() != 2) {
            throw new EdtfParseException("a " + part + " has two digits", "write " + example, offset);
        }
        return new TwoDigits(digits);
    }

    /// Adds the part just read. A qualifier before a part is about that part, one after it also about all parts before.
    private void qualify(Edge before) {
        Edge after = qualifier();
        edges.add(before);
        edges.replaceAll(edge -> edge.and(after));
    }

    private Edge qualifier() {
        if (cursor.accept('?')) {
            return Edge.UNCERTAIN;
        }
        if (cursor.accept('~')) {
            return Edge.APPROXIMATE;
        }
        return cursor.accept('%') ? Edge.UNCERTAIN_AND_APPROXIMATE : Edge.EXACT;
    }
}
