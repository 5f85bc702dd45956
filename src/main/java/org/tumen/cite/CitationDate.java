package org.tumen.cite;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.Precision;
import org.tumen.model.edtf.YearLabel;

/// When a source appeared, as citation styles write it. Texts are empty where it is not known.
final class CitationDate {
    private static final Set<Month> SHORT = Set.of(Month.MAY, Month.JUNE, Month.JULY);
    private final @Nullable Edtf date;
    private final String words;

    private CitationDate(@Nullable Edtf date, String words) {
        this.date = date;
        this.words = words;
    }

    static CitationDate of(CslItem item) {
        return new CitationDate(item.date(), item.dateInWords());
    }

    boolean isKnown() {
        return date != null || !words.isEmpty();
    }

    /// "1961", "1999–2003", "44 BCE"; or the words that stand for it.
    String year() {
        if (date == null) {
            return words;
        }
        if (isPlain(date) && !date.isInterval()) {
            return YearLabel.of(yearOf(date.earliestDay()));
        }
        if (date.isInterval() && isPlain(date)) {
            String first = YearLabel.of(yearOf(date.earliestDay()));
            String last = YearLabel.of(yearOf(date.latestDay()));
            return first.equals(last) ? first : first + "–" + last;
        }
        return isApproximate() ? YearLabel.of(yearOf(date.earliestDay())) : DateText.describe(date);
    }

    private static boolean isPlain(Edtf date) {
        return date.startEdge() == Edge.EXACT && date.endEdge() == Edge.EXACT && !date.isOneOf() && !date.isAllOf()
                && (!date.hasUnspecifiedDigits() || date.precision().compareTo(Precision.YEAR) >= 0);
    }

    boolean isApproximate() {
        return date != null && !date.isInterval() && !date.isOneOf() && !date.isAllOf()
                && (date.startEdge().isApproximate() || date.startEdge().isUncertain())
                && yearOf(date.earliestDay()) == yearOf(date.latestDay());
    }

    /// "July 6", "July", or empty where only the year is known.
    String monthAndDay() {
        return hasMonth() ? month() + (hasDay() ? " " + day().getDayOfMonth() : "") : "";
    }

    /// "July 6, 1961", "July 1961", "1961".
    String american() {
        return hasDay() ? monthAndDay() + ", " + year() : hasMonth() ? month() + " " + year() : year();
    }

    /// "26 November 1961", "November 1961", "1961".
    String dayFirst() {
        return hasDay() ? day().getDayOfMonth() + " " + month() + " " + year() : american();
    }

    /// "6 July 1961", "26 Nov. 1961", "Nov. 1961", "1961".
    String british() {
        return hasDay()
                ? day().getDayOfMonth() + " " + shortMonth() + " " + year()
                : hasMonth() ? shortMonth() + " " + year() : year();
    }

    private boolean hasMonth() {
        return date != null && !date.isInterval() && !date.isOneOf() && !date.isAllOf()
                && date.precision().compareTo(Precision.MONTH) >= 0;
    }

    private boolean hasDay() {
        return hasMonth() && date != null && date.precision().compareTo(Precision.DAY) >= 0;
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(date == null ? 0 : date.earliestDay());
    }

    static long yearOf(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).getYear();
    }

    static int monthOf(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).getMonthValue();
    }

    static int dayOf(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).getDayOfMonth();
    }

    private String month() {
        return day().getMonth().getDisplayName(TextStyle.FULL, Locale.US);
    }

    /// As the MLA shortens them.
    private String shortMonth() {
        Month month = day().getMonth();
        if (SHORT.contains(month)) {
            return month();
        }
        return (month == Month.SEPTEMBER ? "Sept" : month.getDisplayName(TextStyle.SHORT, Locale.US)) + ".";
    }
}
