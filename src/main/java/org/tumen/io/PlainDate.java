package org.tumen.io;

import java.time.LocalDate;
import java.time.YearMonth;

/// Reads the commonest EDTF strings (`1948-10-12`, `1948-10`, `1948`, and intervals between two of them) straight from
/// their bytes. Whatever else a date can be is left to the EDTF reader.
final class PlainDate {
    /// What is stated of a date.
    enum Form {
        YEAR, MONTH, DAY
    }

    private long startDay;
    private long endDay;
    private Form startForm = Form.YEAR;
    private Form endForm = Form.YEAR;
    private boolean isInterval;

    // The date that was read last, and the place behind it.
    private int at;
    private long firstDay;
    private long lastDay;
    private Form form = Form.YEAR;

    /// Whether it is such a date, which can then be asked for.
    boolean read(byte[] text, int from, int to) {
        if (!date(text, from, to)) {
            return false;
        }
        startDay = firstDay;
        startForm = form;
        isInterval = at < to && text[at] == '/';
        if (isInterval && !date(text, at + 1, to)) {
            return false;
        }
        endDay = lastDay + 1;
        endForm = form;
        return at == to && startDay < endDay;
    }

    /// In days since 1970-01-01.
    long startDay() {
        return startDay;
    }

    /// Exclusive.
    long endDay() {
        return endDay;
    }

    Form startForm() {
        return startForm;
    }

    Form endForm() {
        return endForm;
    }

    boolean isInterval() {
        return isInterval;
    }

    /// The text of such a date. Of one that is no interval, the end does not matter.
    static String text(double startDay, double endDay, Form startForm, Form endForm, boolean isInterval) {
        String start = text((long) startDay, startForm);
        return isInterval ? start + '/' + text((long) endDay - 1, endForm) : start;
    }

    private static String text(long epochDay, Form form) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        int digits = switch (form) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
        };
        return day.toString().substring(0, digits);
    }

    private boolean date(byte[] text, int from, int to) {
        int year = to - from < 4 ? -1 : number(text, from, 4);
        if (year < 0) {
            return false;
        }
        at = from + 4;
        if (at == to || text[at] != '-') {
            form = Form.YEAR;
            firstDay = LocalDate.of(year, 1, 1).toEpochDay();
            lastDay = LocalDate.of(year, 12, 31).toEpochDay();
            return true;
        }
        int month = to - at < 3 ? -1 : number(text, at + 1, 2);
        if (month < 1 || month > 12) {
            return false;
        }
        at += 3;
        YearMonth yearMonth = YearMonth.of(year, month);
        if (at == to || text[at] != '-') {
            form = Form.MONTH;
            firstDay = yearMonth.atDay(1).toEpochDay();
            lastDay = firstDay + yearMonth.lengthOfMonth() - 1;
            return true;
        }
        int day = to - at < 3 ? -1 : number(text, at + 1, 2);
        if (day < 1 || day > yearMonth.lengthOfMonth()) {
            return false;
        }
        at += 3;
        form = Form.DAY;
        firstDay = LocalDate.of(year, month, day).toEpochDay();
        lastDay = firstDay;
        return true;
    }

    /// The number that so many digits make, or -1.
    private static int number(byte[] text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
