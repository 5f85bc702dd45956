package org.tumen.viewmodel.export;

import java.util.List;
import java.util.Locale;

/// Kinds of files.
public enum ExportFormat {
    PDF("PDF", "pdf"), PNG("PNG", "png"), SVG("SVG", "svg"), JPG("JPEG", "jpg", "jpeg"), HTML("HTML", "html",
            "htm"), CSV("CSV table", "csv"), JSON("Tumen timeline (JSON)", "json"), TIMELINE_JS("TimelineJS",
                    "timelinejs.json"), ICS("Calendar (iCalendar)", "ics"), TXT("Plain text", "txt"), CSL(
                            "Sources as CSL-JSON",
                            "csl.json"), BIB("Sources as BibTeX", "bib"), RIS("Sources as RIS", "ris");

    private final String title;
    private final String ending;
    private final String alias;

    ExportFormat(String title, String ending) {
        this(title, ending, ending);
    }

    ExportFormat(String title, String ending, String alias) {
        this.title = title;
        this.ending = ending;
        this.alias = alias;
    }

    /// For people.
    public String title() {
        return title;
    }

    /// How its files' names end, after a dot.
    public String ending() {
        return ending;
    }

    /// Whether a file of it is made of pixels.
    public boolean isPixels() {
        return this == PNG || this == JPG;
    }

    /// A file's name with an ending of this format, put there where it has none.
    public String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ends = List.of(ending, alias).stream().anyMatch(each -> lower.endsWith("." + each));
        return ends ? name : name + (name.endsWith(".") ? "" : ".") + ending;
    }
}
