package org.tumen.paint;

/// Numbers in the short form that SVG reads: to a hundredth of a pixel, without what is not needed.
final class SvgNumber {
    private static final double PER_UNIT = 100;

    private SvgNumber() {}

    static String of(double value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    static void append(StringBuilder text, double value) {
        appendHundredths(text, hundredths(value));
    }

    /// Appends a number to a list of others; what separates them is left out where the sign or nothing before does.
    static void appendNext(StringBuilder text, long hundredths) {
        if (hundredths >= 0 && !text.isEmpty() && !Character.isLetter(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        appendHundredths(text, hundredths);
    }

    static long hundredths(double value) {
        return Math.round(value * PER_UNIT);
    }

    private static void appendHundredths(StringBuilder text, long hundredths) {
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (hundredths < 0) {
            text.append('-');
        }
        if (whole != 0 || rest == 0) {
            text.append(whole);
        }
        if (rest != 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
    }
}
