package org.tumen.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Passes over JSON in UTF-8 bytes as fast as it can while it still makes sure that it is JSON within the bounds of
/// `JsonFormat`. What it takes, the ordinary reader takes too; it has no words for what is wrong, and refuses more than it
/// must where that is simpler.
///
/// Each method takes the place of what it passes over and returns the place behind it. Where the bytes at hand end too
/// early, it throws `EndOfWindow`, and the caller comes again with more.
class JsonScanner {
    /// Whoever scans has to read on and scan again.
    static final class EndOfWindow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private EndOfWindow() {
            super(null, null, false, false);
        }
    }

    /// The ordinary reader has to decide.
    static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unexpected() {
            super(null, null, false, false);
        }
    }

    /// So many zeros follow the bytes, so that eight can be looked at in one go; no JSON has a zero byte.
    static final int PADDING = 16;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long SPACES = ONES * ' ';
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    private final EndOfWindow endOfWindow = new EndOfWindow();

    /// The text, and `PADDING` zeros.
    byte[] bytes = new byte[PADDING];
    /// The end of the text.
    int limit;
    /// Set where a string has an escape; whoever wants to know clears it before.
    boolean hasEscape;

    final RuntimeException unexpected(int at) {
        return at >= limit ? endOfWindow : new Unexpected();
    }

    final int space(int from) {
        byte[] text = bytes;
        int at = from;
        while (true) {
            byte found = text[at];
            if (found > ' ') {
                return at;
            }
            if (found == ' ' || found == '\n' || found == '\r' || found == '\t') {
                at++;
                while ((long) LONG.get(text, at) == SPACES) {
                    at += Long.BYTES;
                }
            } else {
                throw unexpected(at);
            }
        }
    }

    /// The colon after a field's name, with the space around it.
    final int colon(int from) {
        int at = space(from);
        if (bytes[at] != ':') {
            throw unexpected(at);
        }
        return space(at + 1);
    }

    /// To the first field's name of an object, or to its end.
    final int beginObject(int at) {
        if (bytes[at] != '{') {
            throw unexpected(at);
        }
        return space(at + 1);
    }

    /// From behind a field's value to the next field's name, or to the end of the object.
    final int nextName(int from) {
        int at = space(from);
        if (bytes[at] == '}') {
            return at;
        }
        int name = afterComma(at);
        if (bytes[name] != '"') {
            throw unexpected(name);
        }
        return name;
    }

    final int value(int at, int depth) {
        return switch (bytes[at]) {
            case '"' -> string(at);
            case '{' -> object(at, depth + 1);
            case '[' -> array(at, depth + 1);
            case 't' -> word(at, "true");
            case 'f' -> word(at, "false");
            case 'n' -> word(at, "null");
            default -> number(at);
        };
    }

    private static void checkDepth(int depth) {
        if (depth > JsonFormat.DEEPEST_NESTING) {
            throw new Unexpected();
        }
    }

    private int object(int from, int depth) {
        checkDepth(depth);
        int at = space(from + 1);
        while (bytes[at] != '}') {
            at = nextName(value(colon(name(at)), depth));
        }
        return at + 1;
    }

    private int array(int from, int depth) {
        checkDepth(depth);
        int at = space(from + 1);
        if (bytes[at] == ']') {
            return at + 1;
        }
        while (true) {
            at = space(value(at, depth));
            if (bytes[at] == ']') {
                return at + 1;
            }
            at = afterComma(at);
        }
    }

    final int afterComma(int at) {
        if (bytes[at] != ',') {
            throw unexpected(at);
        }
        return space(at + 1);
    }

    /// The name of a field.
    final int name(int at) {
        int end = string(at);
        if (end - at > JsonFormat.LONGEST_NAME) {
            throw new Unexpected();
        }
        return end;
    }

    /// A string with its quotes.
    final int string(int from) {
        byte[] text = bytes;
        if (text[from] != '"') {
            throw unexpected(from);
        }
        int at = from + 1;
        while (true) {
            long eight = (long) LONG.get(text, at);
            long stops = stops(eight);
            if (stops == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Long.numberOfTrailingZeros(stops) >>> 3;
            byte found = text[at];
            if (found == '"') {
                break;
            }
            if (found == '\\') {
                at = escape(at);
            } else if (found < 0) {
                at = multiByte(at);
            } else {
                throw unexpected(at);
            }
        }
        if (at - from > JsonFormat.LONGEST_STRING) {
            throw new Unexpected();
        }
        return at + 1;
    }

    /// Marks, in the highest bit of each byte, what ends a run of plain characters: a quote, a backslash, a control
    /// character or a byte beyond ASCII. Only the lowest mark is sure, as borrows run upwards.
    private static long stops(long eight) {
        long quotes = eight ^ QUOTES;
        long backslashes = eight ^ BACKSLASHES;
        long below = (eight - SPACES) | (quotes - ONES) | (backslashes - ONES);
        return (below | eight) & HIGH_BITS;
    }

    private int escape(int from) {
        hasEscape = true;
        int at = from + 1;
        return switch (bytes[at]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 1;
            case 'u' -> hexadecimal(at + 1);
            default -> throw unexpected(at);
        };
    }

    private int hexadecimal(int from) {
        for (int at = from; at < from + 4; at++) {
            if (Character.digit(bytes[at], 16) < 0) {
                throw unexpected(at);
            }
        }
        return from + 4;
    }

    /// A character of two to four bytes: no longer than it needs to be, no half of a surrogate pair, nothing beyond Unicode.
    private int multiByte(int at) {
        byte[] text = bytes;
        int first = text[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            throw new Unexpected();
        }
        int second = text[at + 1] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            throw unexpected(at + 1);
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = 2; i < length; i++) {
            if ((text[at + i] & 0xC0) != 0x80) {
                throw unexpected(at + i);
            }
        }
        return at + length;
    }

    private int word(int from, String word) {
        for (int i = 1; i < word.length(); i++) {
            if (bytes[from + i] != word.charAt(i)) {
                throw unexpected(from + i);
            }
        }
        return from + word.length();
    }

    private int number(int from) {
        int at = bytes[from] == '-' ? from + 1 : from;
        at = bytes[at] == '0' ? at + 1 : digits(at);
        if (bytes[at] == '.') {
            at = digits(at + 1);
        }
        if (bytes[at] == 'e' || bytes[at] == 'E') {
            int sign = bytes[at + 1];
            at = digits(sign == '+' || sign == '-' ? at + 2 : at + 1);
        }
        if (at >= limit) {
            throw endOfWindow;
        }
        if (at - from > JsonFormat.LONGEST_NUMBER) {
            throw new Unexpected();
        }
        return at;
    }

    private int digits(int from) {
        int at = from;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw unexpected(at);
        }
        return at;
    }
}
