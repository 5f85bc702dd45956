package org.tumen.app;

import java.io.PrintWriter;

/// Where the command line speaks to its user. Control characters, which a file may hold and a terminal would obey, are
/// shown as a replacement character.
record Console(PrintWriter out, PrintWriter err) {
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
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
