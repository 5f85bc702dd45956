package org.tumen.model.edtf;

/// Reads the year of a date: `1985`, `-0043`, `19XX`, `1950S2`, `Y170000002`, `Y-17E7`.
final class YearParser {
    private static final int MOST_DIGITS = 9;
    private static final String AFTER_A_YEAR = "-/,]}?~%";

    private final TextCursor cursor;

    YearParser(TextCursor cursor) {
        this.cursor = cursor;
    }

    YearPart year() throws EdtfParseException {
        return cursor.accept('Y') ? longYear() : fourDigitYear();
    }

    private YearPart fourDigitYear() throws EdtfParseException {
        int start = cursor.offset();
        boolean negative = cursor.accept('-');
        String digits = cursor.digitsOrOpen();
        if (digits.isEmpty()) {
            throw cursor.unexpected("a date starts with a year of four digits");
        }
        if (digits.length() > MOST_DIGITS && digits.indexOf(TwoDigits.OPEN) < 0) {
            throw tooFar(start);
        }
        if (digits.length() > 4) {
            throw new EdtfParseException("the year " + TextCursor.quote(digits) + " has more than four digits",
                    digits.indexOf(TwoDigits.OPEN) < 0 ? "put a Y before it" : "years with X have four", start);
        }
        if (digits.length() < 4) {
            String padded = (negative ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
            boolean isAlone = cursor.atEnd() || AFTER_A_YEAR.indexOf(cursor.peek()) >= 0;
            throw new EdtfParseException("a year has four digits",
                    isAlone ? "write " + padded + meaning(padded) : "a date is written like 1950-06-25", start);
        }
        if (negative && digits.equals("0000")) {
            throw new EdtfParseException("there is no year -0000", "write 0000, which is 1 BCE", start);
        }
        return new YearPart(negative, digits, significantDigits(digits));
    }

    private static String meaning(String year) {
        boolean isPlain = year.indexOf(TwoDigits.OPEN) < 0 && !year.equals("-0000");
        return isPlain ? " for the year " + YearLabel.unmistakable(Integer.parseInt(year)) : "";
    }

    private YearPart longYear() throws EdtfParseException {
        int start = cursor.offset();
        boolean negative = cursor.accept('-');
        String digits = cursor.digits();
        if (digits.isEmpty()) {
            throw cursor.unexpected("digits follow after Y");
        }
        if (digits.startsWith("0")) {
            throw new EdtfParseException("a year after Y does not start with 0", "leave out the zeros", start);
        }
        if (cursor.accept('E')) {
            digits = withZeros(digits, start);
        } else if (digits.length() <= 4) {
            throw new EdtfParseException("Y is for years of more than four digits",
                    "write " + (negative ? "-" : "") + "0".repeat(4 - digits.length()) + digits, start);
        }
        if (digits.length() > MOST_DIGITS) {
            throw tooFar(start);
        }
        return new YearPart(negative, digits, significantDigits(digits));
    }

    private String withZeros(String digits, int start) throws EdtfParseException {
        String exponent = cursor.digits();
        if (exponent.isEmpty()) {
            throw cursor.unexpected("after E write how many zeros follow");
        }
        if (exponent.length() > 1) {
            throw tooFar(start);
        }
        return digits + "0".repeat(Integer.parseInt(exponent));
    }

    private static EdtfParseException tooFar(int offset) {
        return new EdtfParseException("the year is too far away", "years reach from -999999999 to 999999999", offset);
    }

    private int significantDigits(String digits) throws EdtfParseException {
        if (!cursor.accept('S')) {
            return 0;
        }
        int start = cursor.offset();
        String count = cursor.digits();
        if (count.length() != 1 || count.equals("0")) {
            throw new EdtfParseException("after S stands how many digits count", "write 1 to 9", start);
        }
        if (digits.indexOf(TwoDigits.OPEN) >= 0) {
            throw new EdtfParseException("X and S do not go together", "keep one of them", start);
        }
        return Integer.parseInt(count);
    }
}
