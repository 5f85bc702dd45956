package org.tumen.model.edtf;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Names of years and months for people. The only code that knows that labels have no year 0.
public final class YearLabel {
    static final String BCE = "BCE";
    static final String CE = "CE";

    private static final long LEAST_WITHOUT_ERA = 100;
    private static final long LEAST_GROUPED = 10_000;

    private YearLabel() {}

    /// "1950", "79", "44 BCE", "12,000 BCE"; year 0 is "1 BCE".
    ///
    /// @param year astronomical: the year before 1 is 0
    public static String of(long year) {
        return isBce(year) ? number(year) + " " + BCE : number(year);
    }

    /// The same with "CE" where the bare number would not be taken for a year: "79 CE", but "1950".
    public static String unmistakable(long year) {
        return String.join(" ", words(year, isMistakable(year)));
    }

    static boolean isMistakable(long year) {
        return year < LEAST_WITHOUT_ERA;
    }

    /// The number that the year has in its era, from 1: that of 0 is 1, that of -1 is 2.
    public static long numberInEra(long year) {
        return isBce(year) ? 1 - year : year;
    }

    public static boolean isBce(long year) {
        return year < 1;
    }

    /// The astronomical year of a number in an era.
    public static long astronomical(long numberInEra, boolean isBce) {
        return isBce ? 1 - numberInEra : numberInEra;
    }

    /// The English name of a month from 1 to 12.
    public static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /// The number and, where it has to be said, the era.
    static List<String> words(long year, boolean alwaysEra) {
        if (isBce(year)) {
            return List.of(number(year), BCE);
        }
        return alwaysEra ? List.of(number(year), CE) : List.of(number(year));
    }

    private static String number(long year) {
        long number = numberInEra(year);
        return number < LEAST_GROUPED ? Long.toString(number) : String.format(Locale.UK, "%,d", number);
    }
}
