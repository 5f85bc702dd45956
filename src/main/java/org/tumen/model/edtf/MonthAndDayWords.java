package org.tumen.model.edtf;

import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The words for the parts of a date below its year: "19 June", "spring", "5, 15 or 25 April".
///
/// @param words from the finest part to the coarsest; empty where nothing is known
/// @param joint what joins them to a stated year, empty for nothing
/// @param notes what is to be said in brackets
record MonthAndDayWords(List<String> words, String joint, List<String> notes) {
    private static final int MOST_LISTED = 3;

    MonthAndDayWords {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    static MonthAndDayWords of(EdtfDate date) {
        SubYear group = date.subYear();
        if (group != null) {
            return new MonthAndDayWords(List.of(group.name().split(" ")), group.isShareOfYear() ? "of" : "",
                    group.hemisphere().isEmpty() ? List.of() : List.of(group.hemisphere()));
        }
        TwoDigits month = date.month();
        TwoDigits day = date.day();
        if (month == null) {
            return new MonthAndDayWords(List.of(), "", List.of());
        }
        if (day == null) {
            return month.isWhollyUnspecified()
                    ? new MonthAndDayWords(List.of(), "", List.of("month unknown"))
                    : new MonthAndDayWords(List.of(months(month.numbersTo(12))), "", List.of());
        }
        if (day.isWhollyUnspecified()) {
            List<String> words = month.isWhollyUnspecified() ? List.of() : List.of(months(month.numbersTo(12)));
            return new MonthAndDayWords(words, "", List.of("day unknown"));
        }
        return ofDays(date.year(), month, day);
    }

    private static MonthAndDayWords ofDays(YearPart year, TwoDigits month, TwoDigits day) {
        int[] daysStated = day.numbersTo(31);
        int[] months = Arrays.stream(month.numbersTo(12)).filter(each -> daysStated[0] <= longest(each, year))
                .toArray();
        int longest = Arrays.stream(months).map(each -> longest(each, year)).max().orElseThrow();
        int[] days = Arrays.stream(daysStated).filter(each -> each <= longest).toArray();
        if (months.length == 1) {
            return new MonthAndDayWords(List.of(oneOf(days, "", Integer::toString), YearLabel.month(months[0])), "",
                    List.of());
        }
        String ordinals = oneOf(days, "the ", YearWords::ordinal);
        if (month.isWhollyUnspecified()) {
            return new MonthAndDayWords(List.of(ordinals, "of an unknown month"), "in", List.of());
        }
        String one = isRow(months) ? "of a month " : "of ";
        return new MonthAndDayWords(List.of(ordinals, one + months(months)), "", List.of());
    }

    /// How many days the month has in the longest of the years.
    private static int longest(int month, YearPart year) {
        return month == 2 && year.years().noneMatch(Year::isLeap)
                ? Month.FEBRUARY.minLength()
                : Month.of(month).maxLength();
    }

    private static String months(int[] months) {
        return oneOf(months, "", YearLabel::month);
    }

    /// "10", "5, 15 or 25", "between 10 and 19"
    private static String oneOf(int[] numbers, String article, IntFunction<String> name) {
        String first = name.apply(numbers[0]);
        String last = name.apply(numbers[numbers.length - 1]);
        if (isRow(numbers)) {
            return "between " + article + first + " and " + last;
        }
        List<String> names = new ArrayList<>(Arrays.stream(numbers).mapToObj(name).toList());
        return article + SharedWords.list(names, " or ");
    }

    /// Whether they are too many to list and leave nothing out.
    private static boolean isRow(int[] numbers) {
        return numbers.length > MOST_LISTED
                && IntStream.range(1, numbers.length).allMatch(i -> numbers[i] == numbers[i - 1] + 1);
    }
}
