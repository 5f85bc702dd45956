package org.tumen.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Texts as UTF-8 bytes that can also hold halves of surrogate pairs, as JSON can: each as the three bytes that its number
/// would have (the encoding known as WTF-8). Whole pairs are always four bytes.
final class WideText {
    private static final char REPLACEMENT = '\uFFFD';

    private WideText() {}

    static byte[] encode(String text) {
        byte[] bytes = new byte[text.length() * 3];
        int count = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            count = put(codePoint, bytes, count);
        }
        return Arrays.copyOf(bytes, count);
    }

    static String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeOneByOne(bytes, from, to);
    }

    private static String decodeOneByOne(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int at = from; at < to;) {
            int first = bytes[at] & 0xFF;
            int length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
            int codePoint = length == 1 ? first : first & (0xFF >> (length + 1));
            for (int i = 1; i < length; i++) {
                codePoint = codePoint << 6 | (bytes[at + i] & 0x3F);
            }
            text.appendCodePoint(codePoint);
            at += length;
        }
        return text.toString();
    }

    private static int put(int codePoint, byte[] target, int from) {
        int at = from;
        if (codePoint < 0x80) {
            target[at++] = (byte) codePoint;
            return at;
        }
        if (codePoint < 0x800) {
            target[at++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                target[at++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                target[at++] = (byte) (0xF0 | codePoint >> 18);
                target[at++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
            }
            target[at++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
        }
        target[at++] = (byte) (0x80 | (codePoint & 0x3F));
        return at;
    }

    /// Takes the escapes out of what stands between the quotes of a JSON string.
    ///
    /// @return at most as many bytes
    static byte[] withoutEscapes(byte[] json, int from, int to) {
        byte[] bytes = new byte[to - from];
        int count = 0;
        for (int at = from; at < to;) {
            byte next = json[at++];
            if (next != '\\') {
                bytes[count++] = next;
                continue;
            }
            byte escape = json[at++];
            if (escape != 'u') {
                bytes[count++] = plain(escape);
                continue;
            }
            int codePoint = hexadecimal(json, at);
            at += 4;
            if (Character.isHighSurrogate((char) codePoint) && at + 6 <= to && json[at] == '\\'
                    && json[at + 1] == 'u' && Character.isLowSurrogate((char) hexadecimal(json, at + 2))) {
                codePoint = Character.toCodePoint((char) codePoint, (char) hexadecimal(json, at + 2));
                at += 6;
            }
            count = put(codePoint, bytes, count);
        }
        return Arrays.copyOf(bytes, count);
    }

    private static byte plain(byte escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escape;
        };
    }

    private static int hexadecimal(byte[] json, int from) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 4 | Character.digit(json[from + i], 16);
        }
        return value;
    }
}
