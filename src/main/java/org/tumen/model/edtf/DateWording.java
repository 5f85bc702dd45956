package org.tumen.model.edtf;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns dates as people write them into EDTF.
final class DateWording {
    private static final int MOST_CHARACTERS = 100;
    private static final String YEAR = "(?<year>\\d{1,9}) ?(?<era>bce?|ce|ad)?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";

    private static final Pattern ABOUT = Pattern
            .compile("(?:circa|ca?\\.|ca?(?= )|about|around|approx(?:\\.|imately)?|~) ?(.+)");
    private static final Pattern SINCE = Pattern.compile("(?:since|from) (.+)");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|to) (.+)");
    private static final Pattern RANGE = Pattern.compile("(?:from )?(.+?)(?: to | – | - |–)(.+)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[-–] ?(\\d{4})");
    private static final Pattern BETWEEN = Pattern.compile("between (.+) and (.+)");

    private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{3})0'?s");
    private static final Pattern CENTURY = Pattern
            .compile("(?:the )?(\\d{1,2})(?:st|nd|rd|th) (?:century|cent\\.?|c\\.?)(?<era> ?bce?| ?ce| ?ad)?");
    private static final Pattern SEASON = Pattern
            .compile("(?<season>spring|summer|autumn|fall|winter)(?: of)? " + YEAR + "(?:[-–]\\d{1,4})?");

    /// Year, month and day as words and numbers; the first that fits counts.
    private static final List<Pattern> CALENDAR_DATES = List.of(Pattern.compile(DAY + " (?:of )?" + MONTH + " " + YEAR),
            Pattern.compile(MONTH + " " + DAY + " " + YEAR), Pattern.compile(MONTH + " (?:of )?" + YEAR),
            Pattern.compile("(?<year>\\d{4}) " + MONTH + "(?: " + DAY + ")?(?<era>)"),
            Pattern.compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})(?:[-./](?<day>\\d{1,2}))?(?<era>)"),
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?<era>)"),
            Pattern.compile("(?<day>\\d{1,2})(?:\\. ?|[-/])(?<month>\\d{1,2})(?:\\. ?|[-/])(?<year>\\d{4})(?<era>)"),
            Pattern.compile("(?<month>\\d{1,2})[-./](?<year>\\d{4})(?<era>)"), Pattern.compile("(?:ad )?" + YEAR));

    private DateWording() {}

    /// The EDTF string that the text means, or null. What it gives may still be no date, such as 30 February.
    static @Nullable String toEdtf(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return null;
        }
        String meant = read(simplify(text));
        return meant != null && isEdtf(meant) && !meant.equals(text) ? meant : null;
    }

    private static boolean isEdtf(String text) {
        try {
            EdtfParser.parseWithoutAdvice(text);
            return true;
        } catch (EdtfParseException _) {
            // A wording such as "30 February 1950" has the form of a date and is none.
            return false;
        }
    }

    private static String simplify(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(",", "").replaceAll("\\bb\\.? ?c\\.( ?e\\.?)?", "bce")
                .replaceAll("\\ba\\.d\\.", "ad").replaceAll("\\bc\\.e\\.", "ce").replaceAll("\\s+", " ");
    }

    private static @Nullable String read(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return years.group(1) + "/" + years.group(2);
        }
        String single = readSingle(text);
        if (single != null) {
            return single;
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return around("[", readSingle(between.group(1)), "..", readSingle(between.group(2)), "]");
        }
        Matcher since = SINCE.matcher(text);
        String start = since.matches() ? readSingle(since.group(1)) : null;
        if (start != null) {
            return start + "/..";
        }
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            return around("../", readSingle(until.group(1)), "", "", "");
        }
        Matcher range = RANGE.matcher(text);
        return range.matches() ? around("", readSingle(range.group(1)), "/", readSingle(range.group(2)), "") : null;
    }

    private static @Nullable String around(String before, @Nullable String first, String between,
            @Nullable String second, String after) {
        return first == null || second == null ? null : before + first + between + second + after;
    }

    private static @Nullable String readSingle(String text) {
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return around("", readExact(about.group(1)), "~", "", "");
        }
        if (text.endsWith("?")) {
            return around("", readExact(text.substring(0, text.length() - 1).strip()), "?", "", "");
        }
        return readExact(text);
    }

    private static @Nullable String readExact(String text) {
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return decade.group(1) + "X";
        }
        Matcher century = CENTURY.matcher(text);
        if (century.matches()) {
            return century(Integer.parseInt(century.group(1)), isBce(century.group("era")));
        }
        Matcher season = SEASON.matcher(text);
        if (season.matches()) {
            return year(season) + "-" + SubYear.seasonCode(season.group("season"));
        }
        return CALENDAR_DATES.stream().map(pattern -> pattern.matcher(text)).filter(Matcher::matches).findFirst()
                .map(DateWording::calendarDate).orElse(null);
    }

    private static @Nullable String century(int ordinal, boolean isBce) {
        return ordinal == 0 ? null : "%s%02dXX".formatted(isBce ? "-" : "", ordinal - 1);
    }

    private static @Nullable String calendarDate(Matcher date) {
        String year = year(date);
        String monthText = groupOrEmpty(date, "month");
        String dayText = groupOrEmpty(date, "day");
        if (year.isEmpty() || monthText.isEmpty()) {
            return year.isEmpty() ? null : year;
        }
        int month = month(monthText);
        if (month == 0) {
            return null;
        }
        if (dayText.isEmpty()) {
            return "%s-%02d".formatted(year, month);
        }
        int day = Integer.parseInt(dayText);
        boolean isMonthFirst = month > 12 && day <= 12 && date.start("day") < date.start("year");
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

    private static String groupOrEmpty(Matcher date, String group) {
        String found = date.namedGroups().containsKey(group) ? date.group(group) : "";
        return found == null ? "" : found;
    }

    /// Empty where there is no such year.
    private static String year(Matcher date) {
        long number = Long.parseLong(groupOrEmpty(date, "year"));
        boolean isBce = isBce(date.group("era"));
        if (number == 0 && date.group("era") != null && !groupOrEmpty(date, "era").isEmpty()) {
            return "";
        }
        long year = YearLabel.astronomical(number, isBce);
        String size = "%04d".formatted(Math.abs(year));
        return (size.length() > 4 ? "Y" : "") + (year < 0 ? "-" : "") + size;
    }

    private static boolean isBce(@Nullable String era) {
        return era != null && era.strip().startsWith("b");
    }
}
