package org.tumen.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON that a document kept as it was, and that was JSON when it was read: objects as maps, lists as lists, all
/// else as its text.
final class RawJson {
    private static final int HEX = 16;
    private static final int UNICODE_DIGITS = 4;

    private final String json;
    private int at;

    private RawJson(String json) {
        this.json = json;
    }

    static Object read(String json) {
        return new RawJson(json).value();
    }

    /// A text or a number; empty for anything else.
    static String text(Object value) {
        return value instanceof String text ? text : "";
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /// A field of an object; an empty text where there is none.
    static Object field(Object value, String name) {
        Object field = value instanceof Map<?, ?> map ? map.get(name) : null;
        return field == null ? "" : field;
    }

    private Object value() {
        space();
        return switch (json.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> text();
            default -> word();
        };
    }

    private void space() {
        while (at < json.length() && json.charAt(at) <= ' ') {
            at++;
        }
    }

    private boolean accept(char wanted) {
        space();
        if (json.charAt(at) != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        at++;
        while (!accept('}')) {
            space();
            String name = text();
            accept(':');
            fields.put(name, value());
            accept(',');
        }
        return fields;
    }

    private List<Object> list() {
        List<Object> items = new ArrayList<>();
        at++;
        while (!accept(']')) {
            items.add(value());
            accept(',');
        }
        return items;
    }

    /// A number, or true and false; null is an empty text.
    private String word() {
        int start = at;
        while (at < json.length() && ",]} \t\r\n".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        String word = json.substring(start, at);
        return word.equals("null") ? "" : word;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        at++;
        while (json.charAt(at) != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += UNICODE_DIGITS;
                yield (char) Integer.parseInt(json, at - UNICODE_DIGITS, at, HEX);
            }
            default -> c;
        };
    }
}
