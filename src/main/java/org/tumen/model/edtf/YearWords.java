package org.tumen.model.edtf;

import java.util.ArrayList;
import java.util.List;

/// The words for the year of a date: "1950", "1950s", "20th century", "1950–51" after "winter".
final class YearWords {
    private static final long LEAST_SHORTENED = 1000;
    private static final int ALL_OPEN = 4;

    private YearWords() {}

    /// Whether the bare number would not be taken for a year. That of a century would.
    static boolean needsEra(EdtfDate date) {
        YearPart year = date.year();
        boolean isNumbered = !year.isUnspecified() || year.significantDigits() > 0 || year.uncountedDigits() == 1;
        return year.negative() || (isNumbered && YearLabel.isMistakable(year.first()));
    }

    /// The words of a year that stands alone.
    static List<String> of(EdtfDate date, boolean withEra) {
        YearPart year = date.year();
        if (!year.isUnspecified()) {
            boolean isSplit = date.subYear() != null && date.subYear().endsInTheNextYear();
            return isSplit ? splitYear(year.stated(), withEra) : YearLabel.words(year.stated(), withEra);
        }
        if (year.significantDigits() > 0) {
            return YearLabel.words(year.stated(), withEra);
        }
        return hasName(year) ? named(year, withEra) : List.of(between(year, "between ", " and "));
    }

    /// The words of a year after those of one of its parts, with what joins them: "in the 1950s" after "June".
    ///
    /// @param joint "of" after a share of a year, "in" after an unknown month, else empty
    static List<String> after(EdtfDate date, String joint, boolean withEra) {
        YearPart year = date.year();
        List<String> words = new ArrayList<>();
        if (!year.isUnspecified()) {
            if (!joint.isEmpty()) {
                words.add(joint);
            }
        } else {
            boolean isShare = joint.equals("of");
            words.add(isShare ? "of" : "in");
            if (!hasName(year)) {
                words.add("a year");
            } else if (takesArticle(year)) {
                words.add(isShare ? "a year in the" : "the");
            }
        }
        words.addAll(of(date, withEra));
        return words;
    }

    /// Whether it takes "the" after a preposition: the 1950s, the 20th century.
    static boolean takesArticle(YearPart year) {
        return year.isOpenAtTheEndOnly() && hasName(year) && year.uncountedDigits() < ALL_OPEN;
    }

    /// What is to be said in brackets of a year with open digits, or empty.
    static String note(YearPart year) {
        if (!year.isUnspecified()) {
            return "";
        }
        if (year.significantDigits() > 0) {
            return between(year, "", "–");
        }
        if (!year.isOpenAtTheEndOnly()) {
            return (year.negative() ? "-" : "") + year.digits();
        }
        boolean couldBeACentury = hasName(year) && year.uncountedDigits() == 1 && year.stated() % 100 == 0;
        return couldBeACentury ? "decade" : "";
    }

    /// Not the tens of years that BCE numbers cut elsewhere than 0.
    private static boolean hasName(YearPart year) {
        return year.isOpenAtTheEndOnly() && (year.uncountedDigits() > 1 || year.first() > 0);
    }

    /// "1900–1999", "between 50 and 41 BCE", "between 1 BCE and 9 CE"
    private static String between(YearPart year, String before, String separator) {
        boolean withEra = YearLabel.isMistakable(year.first());
        List<String> first = YearLabel.words(year.first(), withEra);
        boolean isInOneEra = YearLabel.isBce(year.first()) == YearLabel.isBce(year.last());
        return before + (isInOneEra ? first.getFirst() : String.join(" ", first)) + separator
                + String.join(" ", YearLabel.words(year.last(), withEra));
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

    private static List<String> named(YearPart year, boolean withEra) {
        int open = year.uncountedDigits();
        List<String> words = new ArrayList<>();
        long start = Math.abs(year.stated());
        if (open == ALL_OPEN) {
            words.add("an unknown year");
        } else if (open == 1) {
            words.add(start + "s");
        } else {
            words.add(ordinal(start / (open == 2 ? 100 : 1000) + 1));
            words.add(open == 2 ? "century" : "millennium");
        }
        if (year.negative()) {
            words.add(YearLabel.BCE);
        } else if (withEra && open < ALL_OPEN) {
            words.add(YearLabel.CE);
        }
        return words;
    }

    static String ordinal(long number) {
        boolean isTeen = number % 100 >= 11 && number % 100 <= 13;
        return number + (isTeen ? "th" : switch ((int) (number % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
    }
}
