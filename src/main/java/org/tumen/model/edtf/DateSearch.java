package org.tumen.model.edtf;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates as people type them to go there.
public final class DateSearch {
    private DateSearch() {}

    /// Understands EDTF and, in any case of letters, wordings such as "19 June 2024", "June 19, 2024", "jun 2024",
    /// "9.6.2024" (the day first), "spring 1950", "c. 1961", "1950s", "19th century", "44 BC", "since 1950", "1950 to 1953",
    /// "today".
    ///
    /// @param today what "today" is
    /// @return null where the text means no date
    public static @Nullable Edtf read(String text, LocalDate today) {
        String wanted = text.strip();
        Edtf literal = edtf(wanted);
        if (literal != null) {
            return literal;
        }
        if (wanted.toLowerCase(Locale.ROOT).equals("today")) {
            return edtf(today.toString());
        }
        String meant = DateWording.toEdtf(wanted);
        return meant == null ? null : edtf(meant);
    }

    private static @Nullable Edtf edtf(String text) {
        try {
            return EdtfParser.parseWithoutAdvice(text);
        } catch (EdtfParseException _) {
            // Free text need not be a date: that it is none is the answer.
            return null;
        }
    }
}
