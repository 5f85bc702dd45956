package org.tumen.model.filter;

/// How values are written in a filter: as they are, or in quotation marks where that would be misread.
final class FilterText {
    static final char QUOTE = '"';
    static final char ESCAPE = '\\';
    static final char COMMA = ',';
    static final char COLON = ':';

    private FilterText() {}

    /// After a colon.
    static String value(String text) {
        return text.isEmpty() || text.chars().anyMatch(c -> isSpace(c) || c == COMMA || c == QUOTE)
                ? quoted(text)
                : text;
    }

    /// Without a field.
    static String word(String text) {
        return text.isEmpty() || text.chars().anyMatch(c -> isSpace(c) || c == COLON || c == QUOTE)
                ? quoted(text)
                : text;
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder().append(QUOTE);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE || c == ESCAPE) {
                quoted.append(ESCAPE);
            }
            quoted.append(c);
        }
        return quoted.append(QUOTE).toString();
    }
}
