package org.tumen.model.edtf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns dates as people write them into EDTF: single dates, spans ("1950 to 1953") and choices ("between 1950 and 1953").
final class DateWording {
    private static final int MOST_CHARACTERS = 100;

    private static final Pattern SINCE = Pattern.compile("(?:since|from) (.+)");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|to) (.+)");
    private static final Pattern BETWEEN = Pattern.compile("between (.+?) and (.+)");
    private static final Pattern YEARS = Pattern.compile("(?<start>\\d{4})-(?<end>\\d{4})");
    /// Only what cannot be a month or a season: "1914-18", but not "1950-12".
    private static final Pattern SHORT_YEARS = Pattern
            .compile("(?<start>(?<century>\\d{2})(?<year>\\d{2}))[-/](?<end>1[3-9]|20|4[2-9]|[5-9]\\d)");
    private static final Pattern SPACED_RANGE = Pattern.compile("(?:from )?(.+?)(?: to | ?– ?| - )(.+)");
    /// The end has words of its own, unlike the rest of "25-6-1950".
    private static final Pattern HYPHENED_RANGE = Pattern.compile("([a-z0-9 ]+)-([^-]+ [^-]+)");

    private DateWording() {}

    /// The EDTF string that the text means, or null. What it gives may still be no date, such as 30 February.
    static @Nullable String toEdtf(String text) {
        return text.length() > MOST_CHARACTERS ? null : read(simplify(text));
    }

    private static String simplify(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(",", "").replaceAll("\\bb\\.? ?c\\.( ?e\\.?)?", "bce")
                .replaceAll("\\ba\\.d\\.", "ad").replaceAll("\\bc\\.e\\.", "ce").replace('—', '–')
                .replaceAll("\\s+", " ");
    }

    private static @Nullable String read(String text) {
        String years = readYears(text.replaceAll(" ?[-–] ?", "-"));
        if (years != null) {
            return years;
        }
        String single = SingleDateWording.toEdtf(text);
        if (single != null) {
            return single;
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            Ends ends = Ends.of(between.group(1), between.group(2));
            return ends == null ? null : "[" + ends.start + ".." + ends.end + "]";
        }
        Matcher since = SINCE.matcher(text);
        String start = since.matches() ? SingleDateWording.toEdtf(since.group(1)) : null;
        if (start != null) {
            return start + "/..";
        }
        Matcher until = UNTIL.matcher(text);
        if (until.matches()) {
            String end = SingleDateWording.toEdtf(until.group(1));
            return end == null ? null : "../" + end;
        }
        String spaced = readRange(SPACED_RANGE.matcher(text));
        return spaced == null ? readRange(HYPHENED_RANGE.matcher(text)) : spaced;
    }

    private static @Nullable String readYears(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return years.group("start") + "/" + years.group("end");
        }
        Matcher shortened = SHORT_YEARS.matcher(text);
        boolean isRange = shortened.matches() && shortened.group("year").compareTo(shortened.group("end")) < 0;
        return isRange ? shortened.group("start") + "/" + shortened.group("century") + shortened.group("end") : null;
    }

    private static @Nullable String readRange(Matcher range) {
        Ends ends = range.matches() ? Ends.of(range.group(1), range.group(2)) : null;
        return ends == null ? null : ends.start + "/" + ends.end;
    }

    /// Both ends of a span as EDTF. Words that both share may be said at one of them only: "12 to 15 June 2000",
    /// "44 to 40 BCE", "June 12 to 15, 2000".
    private record Ends(String start, String end) {
        static @Nullable Ends of(String start, String end) {
            String monthFirst = start.substring(0, start.indexOf(' ') + 1) + end;
            String wholeEnd = startsWithDay(end) && SingleDateWording.toEdtf(end) == null ? monthFirst : end;
            String startEdtf = readStart(start, wholeEnd);
            String endEdtf = SingleDateWording.toEdtf(wholeEnd);
            return startEdtf == null || endEdtf == null ? null : new Ends(startEdtf, endEdtf);
        }

        private static boolean startsWithDay(String text) {
            return text.matches("\\d{1,2}(?:st|nd|rd|th)? .+");
        }

        private static @Nullable String readStart(String start, String end) {
            for (int space = end.indexOf(' '); space >= 0; space = end.indexOf(' ', space + 1)) {
                String shared = end.substring(space);
                String completed = SingleDateWording.toEdtf(start + shared);
                if (completed != null && !shared.equals(" (uncertain)")) {
                    return completed;
                }
            }
            return SingleDateWording.toEdtf(start);
        }
    }
}
