package org.tumen.model.edtf;

import java.util.stream.LongStream;

/// The year of a date.
///
/// @param negative whether a minus sign stands before the digits
/// @param digits four characters, digits or `X`; or one to nine digits where there is no `X`
/// @param significantDigits how many of the leading digits count, 0 for all
record YearPart(boolean negative, String digits, int significantDigits) {
    static final long MOST = 999_999_999;

    private boolean hasOpenDigits() {
        return digits.indexOf(TwoDigits.OPEN) >= 0;
    }

    boolean isUnspecified() {
        return uncountedDigits() > 0;
    }

    /// The stated year; of open digits, as if they were 0.
    long stated() {
        return signed(size('0'));
    }

    /// How many digits at the end say nothing. An open digit makes all after it worthless.
    int uncountedDigits() {
        int firstOpen = digits.indexOf(TwoDigits.OPEN);
        if (firstOpen >= 0) {
            return digits.length() - firstOpen;
        }
        return significantDigits == 0 ? 0 : Math.max(0, Long.toString(size('0')).length() - significantDigits);
    }

    /// Whether only digits at the end are open, so that the year is one of a whole decade, century or millennium.
    boolean isOpenAtTheEndOnly() {
        int firstOpen = digits.indexOf(TwoDigits.OPEN);
        return firstOpen >= 0 && digits.substring(firstOpen).chars().allMatch(digit -> digit == TwoDigits.OPEN);
    }

    Precision precision() {
        return switch (uncountedDigits()) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            case 2 -> Precision.CENTURY;
            default -> Precision.MILLENNIUM;
        };
    }

    long first() {
        return negative ? -most() : least();
    }

    long last() {
        if (!negative) {
            return most();
        }
        // There is no year -0000, so that the last year of -0X00 is -0100.
        long least = least();
        return least > 0 ? -least : -Math.powExact(10L, digits.length() - 1 - digits.lastIndexOf(TwoDigits.OPEN));
    }

    /// All years that it may be, ascending. Years written with many digits and significant ones come as their bounds only.
    LongStream years() {
        return hasOpenDigits()
                ? LongStream.rangeClosed(first(), last()).filter(this::matches)
                : LongStream.of(first(), last()).distinct();
    }

    private long least() {
        return size('0') / uncountedUnit() * uncountedUnit();
    }

    private long most() {
        return hasOpenDigits() ? size('9') : least() + uncountedUnit() - 1;
    }

    private long uncountedUnit() {
        return hasOpenDigits() ? 1 : Math.powExact(10L, uncountedDigits());
    }

    private long size(char open) {
        return Long.parseLong(digits.replace(TwoDigits.OPEN, open));
    }

    private long signed(long size) {
        return negative ? -size : size;
    }

    private boolean matches(long year) {
        String size = "%04d".formatted(Math.abs(year));
        for (int i = 0; i < size.length(); i++) {
            if (digits.charAt(i) != TwoDigits.OPEN && digits.charAt(i) != size.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
