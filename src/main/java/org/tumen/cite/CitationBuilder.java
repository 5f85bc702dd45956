package org.tumen.cite;

import java.util.ArrayList;
import java.util.List;

/// Puts a citation together from parts, with the punctuation between them that American styles want: inside of closing
/// quotation marks, and never twice.
final class CitationBuilder {
    private final List<CitationText.Run> runs = new ArrayList<>();

    /// Puts a mark such as "." or "," and a space before the next part; nothing at the start.
    CitationBuilder then(String mark) {
        if (!runs.isEmpty()) {
            end(mark);
            append(" ", false);
        }
        return this;
    }

    /// Puts a mark after what is there.
    CitationBuilder end(String mark) {
        if (runs.isEmpty()) {
            return this;
        }
        CitationText.Run last = runs.removeLast();
        if (!last.link().isEmpty()) {
            runs.add(last);
            runs.add(new CitationText.Run(mark, false, ""));
            return this;
        }
        String quotes = mark.equals(".") || mark.equals(",") ? closingQuotes(last.text()) : "";
        String inner = last.text().substring(0, last.text().length() - quotes.length());
        boolean isEnded = isEnd(inner) && !(mark.equals(",") && inner.endsWith("."));
        if (last.isItalic() && !isEnded && !mark.isEmpty()) {
            runs.add(last);
            runs.add(new CitationText.Run(mark, false, ""));
            return this;
        }
        runs.add(new CitationText.Run((isEnded ? inner : inner + mark) + quotes, last.isItalic(), ""));
        return this;
    }

    /// The marks at the end of a text that close quotations, and are no apostrophes.
    private static String closingQuotes(String text) {
        if (text.endsWith("’”") && text.contains("‘")) {
            return "’”";
        }
        return text.endsWith("”") ? "”" : "";
    }

    private static boolean isEnd(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
    }

    CitationBuilder text(String text) {
        append(text, false);
        return this;
    }

    CitationBuilder italic(String text) {
        append(text, true);
        return this;
    }

    /// In double quotation marks; those inside become single ones.
    CitationBuilder quoted(String text) {
        append("“" + text.replace('“', '‘').replace('”', '’') + "”", false);
        return this;
    }

    /// A sentence of its own: after a full stop, if there is something to say.
    CitationBuilder sentence(String text) {
        return text.isEmpty() ? this : then(".").text(text);
    }

    /// After a comma, if there is something to say.
    CitationBuilder comma(String text) {
        return text.isEmpty() ? this : then(",").text(text);
    }

    CitationBuilder italicComma(String text) {
        return text.isEmpty() ? this : then(",").italic(text);
    }

    CitationBuilder italicSentence(String text) {
        return text.isEmpty() ? this : then(".").italic(text);
    }

    /// An address of a web page, which opens.
    CitationBuilder address(String address, String mark) {
        if (!address.isEmpty()) {
            then(mark);
            runs.add(new CitationText.Run(address, false, address));
        }
        return this;
    }

    private void append(String text, boolean isItalic) {
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().isItalic() == isItalic && runs.getLast().link().isEmpty()) {
            CitationText.Run last = runs.removeLast();
            runs.add(new CitationText.Run(last.text() + text, isItalic, ""));
        } else {
            runs.add(new CitationText.Run(text, isItalic, ""));
        }
    }

    CitationText build() {
        return new CitationText(runs);
    }
}
