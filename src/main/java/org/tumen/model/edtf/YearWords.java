package org.tumen.model.edtf;

import java.util.List;

/// The words for the year of a date: "1950", "1950s", "20th century", "1950–51" after "winter".
final class YearWords {
    private static final long LEAST_SHORTENED = 1000;

    private YearWords() {}

    /// Whether the bare number would not be taken for a year.
    static boolean needsEra(EdtfDate date) {
        YearPart year = date.year();
        return !year.isUnspecified() && YearLabel.isMistakable(year.stated());
    }

    static List<String> of(EdtfDate date, boolean withEra) {
        YearPart year = date.year();
        if (!year.isUnspecified()) {
            boolean isSplit = date.subYear() != null && date.subYear().endsInTheNextYear();
            return isSplit ? splitYear(year.stated(), withEra) : YearLabel.words(year.stated(), withEra);
        }
        if (year.significantDigits() > 0) {
            return YearLabel.words(year.stated(), withEra);
        }
        return year.isOpenAtTheEndOnly() ? era(year) : List.of("a year", (year.negative() ? "-" : "") + year.digits());
    }

    /// "1900–1999"
    static String between(YearPart year) {
        String first = YearLabel.of(year.first());
        return (YearLabel.isBce(year.first()) == YearLabel.isBce(year.last()) ? first.replace(" BCE", "") : first)
                + "–" + YearLabel.of(year.last());
    }

    private static List<String> splitYear(long year, boolean withEra) {
        long next = year + 1;
        if (YearLabel.isBce(year) != YearLabel.isBce(next)) {
            return List.of(YearLabel.of(year) + "–" + YearLabel.of(next), YearLabel.CE);
        }
        List<String> nextWords = YearLabel.words(next, withEra);
        boolean isShort = year >= LEAST_SHORTENED && year / 100 == next / 100;
        String end = isShort ? "%02d".formatted(next % 100) : nextWords.getFirst();
        String years = YearLabel.numberInEra(year) + "–" + end;
        return nextWords.size() == 1 ? List.of(years) : List.of(years, nextWords.getLast());
    }

    private static List<String> era(YearPart year) {
        int open = year.uncountedDigits();
        if (open == 4) {
            return year.negative() ? List.of("an unknown year", YearLabel.BCE) : List.of("an unknown year");
        }
        long start = Math.abs(year.stated());
        if (open == 1) {
            boolean isNamed = !year.negative() && start > 0;
            return List.of(isNamed ? start + "s" : between(year));
        }
        long ordinal = start / (open == 2 ? 100 : 1000) + 1;
        String name = open == 2 ? "century" : "millennium";
        return year.negative()
                ? List.of(ordinal(ordinal), name, YearLabel.BCE)
                : List.of(ordinal(ordinal), name);
    }

    private static String ordinal(long number) {
        boolean isTeen = number % 100 >= 11 && number % 100 <= 13;
        return number + (isTeen ? "th" : switch ((int) (number % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
    }
}
