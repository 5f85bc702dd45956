package org.tumen.model.edtf;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns one date as people write it into EDTF. All texts are in lower case, with single spaces and no commas.
final class SingleDateWording {
    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 31;
    private static final String ERA = "(?<era>bce?|ce|ad)";
    private static final String YEAR = "(?<year>\\d{1,10}) ?" + ERA + "?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";

    private static final Pattern ABOUT = Pattern
            .compile("(?:circa|ca?\\.|ca?(?= )|about|around|approx(?:\\.|imately)?|~) ?(.+)");
    private static final Pattern UNCERTAIN = Pattern.compile("(.+?)(?: ?\\?| \\(uncertain\\))");

    private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{2,3})0'?s(?: \\(decade\\))?");
    private static final Pattern CENTURY = Pattern
            .compile("(?:the )?(\\d{1,2})(?:st|nd|rd|th) (?:century|cent\\.?|c\\.?)(?: ?" + ERA + ")?");
    private static final Pattern SEASON = Pattern
            .compile("(?<season>spring|summer|autumn|fall|winter)(?: of)? " + YEAR);
    /// The era is that of the year that the winter starts in, unless it stands only at the end.
    private static final Pattern WINTER = Pattern
            .compile("winter(?: of)? (?<year>\\d{1,4})(?: (?<startEra>bce?))?[-–/]\\d{1,4}(?: " + ERA + ")?");

    /// Year, month and day as words and numbers; the first that means a date counts.
    private static final List<Pattern> CALENDAR_DATES = List.of(
            Pattern.compile(DAY + "[- ](?:of )?" + MONTH + "[- ]" + YEAR),
            Pattern.compile(MONTH + " " + DAY + " " + YEAR), Pattern.compile(MONTH + " (?:of )?" + YEAR),
            Pattern.compile("(?<year>\\d{4})[- ]" + MONTH + "(?:[- ]" + DAY + ")?(?<era>)"),
            Pattern.compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})(?:[-./](?<day>\\d{1,2}))?(?<era>)"),
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?<era>)"),
            Pattern.compile("(?<day>\\d{1,2})(?:\\. ?|[-/])(?<month>\\d{1,2})(?:\\. ?|[-/])(?<year>\\d{4})(?<era>)"),
            Pattern.compile("(?<month>\\d{1,2})[-./](?<year>\\d{4})(?<era>)"), Pattern.compile("(?:ad )?" + YEAR));

    private SingleDateWording() {}

    /// The EDTF string that the text means, or null. What it gives may still be no date, such as 30 February.
    static @Nullable String toEdtf(String text) {
        Matcher uncertain = UNCERTAIN.matcher(text);
        boolean isUncertain = uncertain.matches();
        String stated = isUncertain ? uncertain.group(1) : text;
        Matcher about = ABOUT.matcher(stated);
        boolean isAbout = about.matches();
        String exact = readExact(isAbout ? about.group(1) : stated);
        if (exact == null || !(isAbout || isUncertain)) {
            return exact;
        }
        return exact + (isAbout && isUncertain ? "%" : isAbout ? "~" : "?");
    }

    private static @Nullable String readExact(String text) {
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return "%3sX".formatted(decade.group(1)).replace(' ', '0');
        }
        Matcher century = CENTURY.matcher(text);
        if (century.matches()) {
            return century(Integer.parseInt(century.group(1)), isBce(century.group("era")));
        }
        Matcher season = SEASON.matcher(text);
        if (season.matches()) {
            String year = year(season, season.group("era"));
            return year == null || !isClearYear(season)
                    ? null
                    : year + "-" + SubYear.seasonCode(season.group("season"));
        }
        Matcher winter = WINTER.matcher(text);
        if (winter.matches()) {
            String startEra = winter.group("startEra");
            String year = year(winter, startEra == null ? winter.group("era") : startEra);
            return year == null ? null : year + "-" + SubYear.seasonCode("winter");
        }
        return CALENDAR_DATES.stream().map(pattern -> pattern.matcher(text)).filter(Matcher::matches)
                .map(SingleDateWording::calendarDate).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable String century(int ordinal, boolean isBce) {
        return ordinal == 0 ? null : "%s%02dXX".formatted(isBce ? "-" : "", ordinal - 1);
    }

    private static @Nullable String calendarDate(Matcher date) {
        String year = year(date, date.group("era"));
        String monthText = groupOrEmpty(date, "month");
        String dayText = groupOrEmpty(date, "day");
        if (year == null || monthText.isEmpty()) {
            return year;
        }
        int month = month(monthText);
        if (month == 0 || !isClearYear(date) || year.startsWith("Y")) {
            return null;
        }
        if (dayText.isEmpty()) {
            return month > MONTHS ? null : "%s-%02d".formatted(year, month);
        }
        int day = Integer.parseInt(dayText);
        boolean isMonthFirst = month > MONTHS && day <= MONTHS && date.start("day") < date.start("year");
        if ((month > MONTHS && !isMonthFirst) || day > MOST_DAYS) {
            return null;
        }
        return "%s-%02d-%02d".formatted(year, isMonthFirst ? day : month, isMonthFirst ? month : day);
    }

    /// 0 where it names none.
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(text) || (text.equals("sept") && month == Month.SEPTEMBER)) {
                return month.getValue();
            }
        }
        return 0;
    }

    /// Whether the number is the year beyond doubt: that of "May 5" may be a day, that of "spring 50" leaves the century open.
    private static boolean isClearYear(Matcher date) {
        return date.group("year").length() > 2 || !groupOrEmpty(date, "era").isEmpty();
    }

    private static String groupOrEmpty(Matcher date, String group) {
        String found = date.namedGroups().containsKey(group) ? date.group(group) : "";
        return found == null ? "" : found;
    }

    /// Null where there is no such year.
    private static @Nullable String year(Matcher date, @Nullable String era) {
        long number = Long.parseLong(date.group("year"));
        if (number == 0 && era != null && !era.isEmpty()) {
            return null;
        }
        long year = YearLabel.astronomical(number, isBce(era));
        String size = "%04d".formatted(Math.abs(year));
        return (size.length() > 4 ? "Y" : "") + (year < 0 ? "-" : "") + size;
    }

    private static boolean isBce(@Nullable String era) {
        return era != null && era.startsWith("b");
    }
}
