package org.tumen.io;

import java.util.LinkedHashMap;
import java.util.Map;

/// A second, simpler reader of JSON that knows only where each value stands, to hold the first to.
final class JsonLocator {
    /// @param keyStart where its field's name begins; `start` for items of lists
    /// @param start index of its first character
    /// @param end index behind its last character
    record Value(String pointer, int keyStart, int start, int end) {}

    private final String text;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private int at;

    private JsonLocator(String text) {
        this.text = text;
    }

    /// All values by their pointers, as far as the text is JSON; outer ones before those in them. The first of two fields
    /// of one name counts.
    static Map<String, Value> locate(String text) {
        JsonLocator locator = new JsonLocator(text);
        try {
            locator.space();
            locator.value("", locator.at);
        } catch (IndexOutOfBoundsException | IllegalStateException | NumberFormatException _) {
            // What was found so far is asked for.
        }
        return locator.values;
    }

    /// The line and column of an index: lines end with LF, CR or CR LF; a mark at the start of the file has no column.
    static Position positionOf(String text, int index) {
        int line = 1;
        int lineStart = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 0; i < index; i++) {
            boolean isFirstOfTwo = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((text.charAt(i) == '\n' || text.charAt(i) == '\r') && !isFirstOfTwo) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, index - lineStart + 1, "");
    }

    private void value(String pointer, int keyStart) {
        int start = at;
        values.putIfAbsent(pointer, new Value(pointer, keyStart, start, text.length()));
        switch (text.charAt(at)) {
            case '{' -> object(pointer);
            case '[' -> list(pointer);
            case '"' -> string();
            default -> scalar();
        }
        values.replace(pointer, new Value(pointer, keyStart, start, text.length()),
                new Value(pointer, keyStart, start, at));
    }

    private void object(String pointer) {
        at++;
        space();
        while (text.charAt(at) != '}') {
            int keyStart = at;
            String key = string();
            space();
            take(':');
            space();
            value(pointer + "/" + key.replace("~", "~0").replace("/", "~1"), keyStart);
            space();
            if (text.charAt(at) != '}') {
                take(',');
                space();
            }
        }
        at++;
    }

    private void list(String pointer) {
        at++;
        space();
        for (int i = 0; text.charAt(at) != ']'; i++) {
            value(pointer + "/" + i, at);
            space();
            if (text.charAt(at) != ']') {
                take(',');
                space();
            }
        }
        at++;
    }

    private String string() {
        StringBuilder content = new StringBuilder();
        take('"');
        while (text.charAt(at) != '"') {
            if (text.charAt(at) != '\\') {
                content.append(text.charAt(at++));
                continue;
            }
            char escaped = text.charAt(at + 1);
            if (escaped == 'u') {
                content.append((char) Integer.parseUnsignedInt(text, at + 2, at + 6, 16));
                at += 6;
            } else {
                int known = "nrtbf".indexOf(escaped);
                content.append(known < 0 ? escaped : "\n\r\t\b\f".charAt(known));
                at += 2;
            }
        }
        at++;
        return content.toString();
    }

    private void scalar() {
        int start = at;
        while (at < text.length() && "+-.0123456789abcdefghijklmnopqrstuvwxyzE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == start) {
            throw new IllegalStateException("no value");
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n\uFEFF".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void take(char wanted) {
        if (text.charAt(at) != wanted) {
            throw new IllegalStateException("not " + wanted);
        }
        at++;
    }
}
