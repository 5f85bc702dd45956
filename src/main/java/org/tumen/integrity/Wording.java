package org.tumen.integrity;

import java.util.List;
import org.tumen.model.HistoricalEvent;

/// How messages name the parts of a document.
final class Wording {
    private static final int LONGEST = 60;

    private Wording() {}

    static String quoted(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        return '"' + (isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text) + '"';
    }

    static String quoted(HistoricalEvent event) {
        return quoted(event.label());
    }

    /// "a", "a and b", "a, b and c".
    static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }
}
