package org.tumen.io;

import java.util.Collection;
import java.util.stream.Collectors;

/// A file's own texts inside a message: short, in one line, in quotes.
final class Quoted {
    private static final int LONGEST = 60;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Quoted() {}

    static String text(String text) {
        return '"' + shortened(text) + '"';
    }

    /// The same without the quotes.
    static String shortened(String text) {
        String shown = text;
        if (shown.length() > LONGEST) {
            int end = Character.isHighSurrogate(shown.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            shown = shown.substring(0, end) + "…";
        }
        return oneLine(shown);
    }

    /// The words that a field can have: `"a", "b" or "c"`.
    static String choice(Collection<String> words) {
        String all = words.stream().map(Quoted::text).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    /// Control characters and what would turn the direction of a line become spaces.
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> breaksLine(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }

    /// Whether nothing of a text would be seen: the schema's `\S` finds nothing in it.
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK);
    }

    private static boolean breaksLine(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT ->
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
            default -> false;
        };
    }
}
