package org.tumen.viewmodel.quiz;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.tumen.model.edtf.YearLabel;

/// Places on the axis in words, no finer than they can be set.
public final class AxisDate {
    private static final double LEAST_YEAR_DAYS = 150;
    private static final double LEAST_MONTH_DAYS = 8;

    private AxisDate() {}

    /// "1961", "July 1961" or "6 July 1961".
    ///
    /// @param day in days since 1970-01-01
    /// @param stepDays how finely places can be set
    public static String text(double day, double stepDays) {
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(
                Math.clamp(day, (double) LocalDate.MIN.toEpochDay(), (double) LocalDate.MAX.toEpochDay())));
        String year = YearLabel.of(date.getYear());
        if (stepDays >= LEAST_YEAR_DAYS) {
            return year;
        }
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
        return stepDays >= LEAST_MONTH_DAYS ? month : date.getDayOfMonth() + " " + month;
    }
}
