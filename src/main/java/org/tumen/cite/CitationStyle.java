package org.tumen.cite;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A way of writing citations.
public enum CitationStyle {
    /// The Chicago Manual of Style, 17th edition, notes and bibliography.
    CHICAGO("Chicago (notes and bibliography)"),
    /// The Publication Manual of the American Psychological Association, 7th edition.
    APA("APA 7"),
    /// The MLA Handbook, 9th edition.
    MLA("MLA 9");

    private final String title;

    CitationStyle(String title) {
        this.title = title;
    }

    /// What it is called on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is called in the window.
    public String title() {
        return title;
    }

    public static Optional<CitationStyle> byId(String id) {
        return Stream.of(values()).filter(style -> style.id().equals(id.toLowerCase(Locale.ROOT))).findFirst();
    }
}
