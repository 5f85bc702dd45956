package org.tumen.model.edtf;

/// A place in a text that is being read.
final class TextCursor {
    static final char END = '\0';
    private static final int MOST_QUOTED = 40;

    private final String text;
    private int offset;

    TextCursor(String text) {
        this.text = text;
    }

    int offset() {
        return offset;
    }

    /// The next character, or [#END].
    char peek() {
        return offset < text.length() ? text.charAt(offset) : END;
    }

    boolean atEnd() {
        return offset >= text.length();
    }

    boolean accept(char wanted) {
        if (!atEnd() && text.charAt(offset) == wanted) {
            offset++;
            return true;
        }
        return false;
    }

    boolean accept(String wanted) {
        if (text.startsWith(wanted, offset)) {
            offset += wanted.length();
            return true;
        }
        return false;
    }

    String since(int start) {
        return text.substring(start, offset);
    }

    /// The digits that follow, possibly none.
    String digits() {
        return run(false);
    }

    /// The digits and `X` that follow, possibly none.
    String digitsOrOpen() {
        return run(true);
    }

    private String run(boolean orOpen) {
        int start = offset;
        while (isDigit(peek()) || (orOpen && peek() == TwoDigits.OPEN)) {
            offset++;
        }
        return since(start);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /// That something else stands here than can.
    EdtfParseException unexpected(String wanted) {
        String found = atEnd() ? "the date ends too early" : name(text.codePointAt(offset)) + " cannot stand here";
        return new EdtfParseException(found, wanted, offset);
    }

    private static String name(int codePoint) {
        return isVisible(codePoint)
                ? quote(Character.toString(codePoint))
                : "the character U+%04X".formatted(codePoint);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    /// In quotation marks, and not too long for a message. What cannot be seen comes as in JSON: `\u0009`.
    static String quote(String text) {
        StringBuilder visible = new StringBuilder();
        crop(text).codePoints().forEach(codePoint -> visible
                .append(isVisible(codePoint) ? Character.toString(codePoint) : "\\u%04X".formatted(codePoint)));
        return "\"" + visible + "\"";
    }

    static String crop(String text) {
        return text.length() <= MOST_QUOTED ? text : text.substring(0, MOST_QUOTED) + "…";
    }
}
