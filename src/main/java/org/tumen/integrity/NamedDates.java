package org.tumen.integrity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the dates that running text names: "17 June 1997", "June 17, 1997", "12–15 June", "in May 1988", "2014",
/// "2014-05-05". Months are read in the document's language.
final class NamedDates {
    private final Map<String, Month> months = new HashMap<>();
    private final Pattern pattern;

    /// @param language a BCP 47 tag; empty for English
    NamedDates(String language) {
        Locale locale = language.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.FULL, locale), month);
            months.put(month.getDisplayName(TextStyle.FULL_STANDALONE, locale), month);
        }
        String names = months.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
        pattern = Pattern.compile("(?<!\\w)(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)"
                + "|(?:(?:(?<from>\\d{1,2})(?:\\.?[–-]| to | and ))?(?<day>\\d{1,2})\\.? )?(?<month>" + names
                + ")(?: (?<dayAfter>\\d{1,2})(?!\\d))?(?:,? (?<year>\\d{4}))?|(?<yearAlone>[12]\\d{3}))(?!\\w|,\\d)",
                Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// In the order of the text.
    ///
    /// @param usualYear the year of a month that stands without one
    List<DaySpan> in(String text, int usualYear) {
        List<DaySpan> dates = new ArrayList<>();
        pattern.matcher(text).results().forEach(found -> add(found, usualYear, dates));
        return dates;
    }

    private void add(MatchResult found, int usualYear, List<DaySpan> dates) {
        String iso = found.group("iso");
        String yearAlone = found.group("yearAlone");
        Month month = months.get(found.group("month"));
        try {
            if (iso != null) {
                dates.add(DaySpan.ofDay(LocalDate.parse(iso)));
            } else if (yearAlone != null) {
                dates.add(DaySpan.ofYear(Integer.parseInt(yearAlone)));
            } else if (month != null) {
                String year = found.group("year");
                addMonth(found, YearMonth.of(year == null ? usualYear : Integer.parseInt(year), month), dates);
            }
        } catch (DateTimeException _) {
            // "31 June" is no date, so the text names none here.
            return;
        }
    }

    private static void addMonth(MatchResult found, YearMonth month, List<DaySpan> dates) {
        String day = either(found.group("day"), found.group("dayAfter"));
        if (day == null) {
            dates.add(DaySpan.ofMonth(month));
            return;
        }
        if (found.group("from") != null) {
            dates.add(DaySpan.ofDay(month.atDay(Integer.parseInt(found.group("from")))));
        }
        dates.add(DaySpan.ofDay(month.atDay(Integer.parseInt(day))));
    }

    private static @Nullable String either(@Nullable String a, @Nullable String b) {
        return a == null ? b : a;
    }
}
