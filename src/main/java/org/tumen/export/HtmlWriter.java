package org.tumen.export;

import java.io.IOException;
import java.io.Writer;
import org.tumen.paint.MarkupText;
import org.tumen.paint.WebAddress;

/// Writes HTML as it comes. Tags are the program's own; whatever a document says goes in as text or as the value of an
/// attribute, escaped, and as an address only if it is of the web.
final class HtmlWriter {
    private final Writer out;

    HtmlWriter(Writer out) {
        this.out = out;
    }

    /// Markup of the program's own, as it is.
    HtmlWriter markup(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /// @param attributes names and values in turn; an empty value leaves its attribute out
    HtmlWriter open(String tag, String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                text(attributes[i + 1]);
                out.write('"');
            }
        }
        out.write('>');
        return this;
    }

    HtmlWriter close(String tag) throws IOException {
        out.write("</");
        out.write(tag);
        out.write('>');
        return this;
    }

    HtmlWriter text(String text) throws IOException {
        String clean = MarkupText.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char letter = clean.charAt(i);
            switch (letter) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> out.write(letter);
            }
        }
        return this;
    }

    /// An element with text alone; nothing at all if the text is blank.
    HtmlWriter element(String tag, String text, String... attributes) throws IOException {
        return text.isBlank() ? this : open(tag, attributes).text(text).close(tag);
    }

    /// A link if the address is of the web or of a place in the same file, else the text alone.
    HtmlWriter link(String address, String text) throws IOException {
        return WebAddress.isSafe(address)
                ? open("a", "href", address).text(text).close("a")
                : text(text);
    }

    Writer out() {
        return out;
    }
}
