package org.tumen.app;

import java.io.PrintWriter;

/// Where the command line speaks to its user. Control characters, which a file may hold and a terminal would obey, are
/// shown as a replacement character.
record Console(PrintWriter out, PrintWriter err) {
    private static final int REPLACEMENT = 0xFFFD;

    /// The terminal of this process, or what its streams were redirected to. A reader that has gone away (`| head`) is
    /// not an error: the rest is dropped.
    static Console ofThisProcess() {
        return new Console(new PrintWriter(System.out, false, System.out.charset()),
                new PrintWriter(System.err, false, System.err.charset()));
    }

    /// One line of a result.
    void line(String text) {
        out.println(oneLine(text));
    }

    /// A result of several lines of our own.
    void text(String text) {
        out.print(text);
    }

    /// One line about what is wrong and how to mend it.
    void complain(String text) {
        err.println("tumen: " + oneLine(text));
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static String oneLine(String text) {
        return text.codePoints().map(c -> isObeyed(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// Whether a terminal might do something else than show the character: break the line, turn its direction.
    private static boolean isObeyed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> (codePoint >= 0x202A && codePoint <= 0x202E)
                    || (codePoint >= 0x2066 && codePoint <= 0x2069);
            default -> false;
        };
    }
}
