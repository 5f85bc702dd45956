package org.tumen.model.edtf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a whole EDTF string by recursive descent: a date, an interval of dates, or a set of both.
final class EdtfParser {
    private final TextCursor cursor;

    private EdtfParser(String text) {
        cursor = new TextCursor(text);
    }

    /// Reads a text and, where it is no EDTF but means a date to people, advises how to write that.
    static Edtf parse(String text) throws EdtfParseException {
        try {
            return parseWithoutAdvice(text);
        } catch (EdtfParseException problem) {
            String meant = DateWording.toEdtf(text);
            throw meant == null || meant.equals(text) ? problem : advised(problem, text, meant);
        }
    }

    private static EdtfParseException advised(EdtfParseException problem, String text, String meant) {
        try {
            parseWithoutAdvice(meant);
            return problem.withMend("write " + meant + " instead of " + TextCursor.quote(text));
        } catch (EdtfParseException problemOfMeaning) {
            // "30 February 1950" is understood, and that there is no such day is what its author has to know.
            return problemOfMeaning.at(0);
        }
    }

    static Edtf parseWithoutAdvice(String text) throws EdtfParseException {
        return new EdtfParser(text).whole();
    }

    private Edtf whole() throws EdtfParseException {
        if (cursor.atEnd()) {
            throw new EdtfParseException("a date is missing", "write for example 1950-06-25, 1950-06 or 1950", 0);
        }
        Edtf read = switch (cursor.peek()) {
            case '[' -> set('[', ']');
            case '{' -> set('{', '}');
            default -> dateOrInterval();
        };
        if (!cursor.atEnd()) {
            throw cursor.unexpected("the date is complete before it");
        }
        return read;
    }

    private Edtf dateOrInterval() throws EdtfParseException {
        int start = cursor.offset();
        End from = end();
        if (cursor.accept('/')) {
            End to = end();
            return interval(cursor.since(start), from, to, start);
        }
        if (from.date == null) {
            throw cursor.unexpected("after .. stands a / and a date");
        }
        return from.date;
    }

    private record End(@Nullable EdtfDate date, Edge edge) {}

    private End end() throws EdtfParseException {
        if (cursor.accept("..")) {
            return new End(null, Edge.OPEN);
        }
        if (cursor.peek() == '/' || cursor.atEnd()) {
            return new End(null, Edge.UNKNOWN);
        }
        EdtfDate date = new DateParser(cursor).date();
        return new End(date, date.startEdge());
    }

    private static EdtfInterval interval(String text, End from, End to, int offset) throws EdtfParseException {
        if (from.date == null && to.date == null) {
            throw new EdtfParseException("an interval needs a date at one end at least", offset);
        }
        if (from.date != null && to.date != null && from.date.axisStartDay() >= to.date.axisEndDay()) {
            throw new EdtfParseException("the start " + from.date + " is after the end " + to.date,
                    "write the earlier date first, and times of day in one zone", offset);
        }
        return new EdtfInterval(text, from.date, to.date, from.edge, to.edge);
    }

    private EdtfSet set(char open, char close) throws EdtfParseException {
        int start = cursor.offset();
        cursor.accept(open);
        List<Edtf> members = new ArrayList<>();
        do {
            members.add(member(members.isEmpty(), close));
        } while (cursor.accept(','));
        if (!cursor.accept(close)) {
            throw cursor.unexpected("a set is written like " + open + "1667,1670..1672" + close);
        }
        return new EdtfSet(cursor.since(start), open == '[', members);
    }

    private Edtf member(boolean isFirst, char close) throws EdtfParseException {
        int start = cursor.offset();
        if (cursor.accept("..")) {
            if (!isFirst) {
                throw new EdtfParseException(".. before a date stands only at the start of a set", start);
            }
            EdtfDate end = new DateParser(cursor).date();
            return new EdtfInterval("../" + end, null, end, Edge.OPEN, end.endEdge());
        }
        EdtfDate first = new DateParser(cursor).date();
        if (!cursor.accept("..")) {
            return first;
        }
        if (cursor.peek() == close) {
            return new EdtfInterval(first + "/..", first, null, first.startEdge(), Edge.OPEN);
        }
        if (cursor.peek() == ',') {
            throw cursor.unexpected(".. after a date stands only at the end of a set");
        }
        EdtfDate last = new DateParser(cursor).date();
        return interval(first + "/" + last, new End(first, first.startEdge()), new End(last, last.endEdge()), start);
    }
}
