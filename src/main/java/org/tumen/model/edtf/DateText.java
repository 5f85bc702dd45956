package org.tumen.model.edtf;

import java.util.List;
import java.util.Objects;

/// Dates in words for people, in British English: "19 June 2024", "c. 1976", "12–15 June 2000", "44 BCE".
public final class DateText {
    private DateText() {}

    /// Never empty. Starts with a lower-case letter where it starts with a word that takes none ("spring 1950").
    public static String describe(Edtf date) {
        return switch (date) {
            case EdtfDate single -> DateWords.of(single, false).text();
            case EdtfInterval interval -> describe(interval);
            case EdtfSet set -> describe(set);
        };
    }

    private static String describe(EdtfInterval interval) {
        EdtfDate start = interval.start();
        EdtfDate end = interval.end();
        if (start == null) {
            String until = end == null ? "" : DateWords.of(end, false).textWithArticle();
            return (interval.startEdge() == Edge.OPEN ? "until " : "an unknown date to ") + until;
        }
        if (end == null) {
            DateWords since = DateWords.of(start, false);
            return interval.endEdge() == Edge.OPEN
                    ? "since " + since.textWithArticle()
                    : since.text() + " to an unknown date";
        }
        SharedWords ends = SharedWords.of(List.of(start, end));
        if (ends.areEqual()) {
            return describe((Edtf) start);
        }
        return areTimesOfOneDay(start, end) ? timesOfOneDay(start, end) : ends.join(ends.haveSpaces() ? " – " : "–");
    }

    private static boolean areTimesOfOneDay(EdtfDate start, EdtfDate end) {
        return start.time() != null && end.time() != null && start.earliestDay() == end.earliestDay()
                && Objects.equals(start.time().zone(), end.time().zone());
    }

    private static String timesOfOneDay(EdtfDate start, EdtfDate end) {
        String ofStart = TimeWords.of(Objects.requireNonNull(start.time()));
        String first = DateWords.of(start, false).text();
        return first.substring(0, first.length() - ofStart.length())
                + TimeWords.between(start.time(), Objects.requireNonNull(end.time()));
    }

    private static String describe(EdtfSet set) {
        List<Edtf> parts = set.parts();
        if (parts.size() == 1 && parts.getFirst() instanceof EdtfInterval range && range.start() != null
                && range.end() != null) {
            List<EdtfDate> ends = List.of(range.start(), range.end());
            if (SharedWords.of(ends).areEqual()) {
                return describe(range);
            }
            return set.isOneOf()
                    ? "between " + SharedWords.afterPreposition(ends).join(" and ")
                    : "all of " + DateWords.of(range.start(), false).article() + describe(range);
        }
        String conjunction = set.isOneOf() ? " or " : " and ";
        List<EdtfDate> dates = parts.stream().filter(EdtfDate.class::isInstance).map(EdtfDate.class::cast).toList();
        if (dates.size() == parts.size()) {
            return SharedWords.ofMembers(dates).list(conjunction);
        }
        return SharedWords.list(parts.stream().map(part -> describeMember(part, conjunction)).toList(), conjunction);
    }

    private static String describeMember(Edtf part, String conjunction) {
        Edtf start = part.start();
        Edtf end = part.end();
        if (start == null && end != null) {
            return describe(end) + conjunction + "earlier";
        }
        if (end == null && start != null) {
            return describe(start) + conjunction + "later";
        }
        return describe(part);
    }
}
