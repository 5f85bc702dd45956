package org.tumen.viewmodel.export;

import java.util.List;
import java.util.stream.Stream;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;

/// What is made of a timeline.
public enum ProductKind {
    PICTURE("Picture"),
    POSTER("Poster of sheets"),
    HANDOUT("Handout"),
    WORKSHEET("Worksheet"),
    CARDS("Cards"),
    WEB_PAGE("Web page"),
    DATA("Data for other programs");

    private final String title;

    ProductKind(String title) {
        this.title = title;
    }

    /// For people.
    public String title() {
        return title;
    }

    /// The kinds of files that it can be, the usual one first.
    public List<ExportFormat> formats() {
        return switch (this) {
            case PICTURE -> List.of(ExportFormat.PNG, ExportFormat.PDF, ExportFormat.SVG, ExportFormat.JPG);
            case POSTER, HANDOUT, WORKSHEET, CARDS -> List.of(ExportFormat.PDF);
            case WEB_PAGE -> List.of(ExportFormat.HTML);
            case DATA -> List.of(ExportFormat.CSV, ExportFormat.JSON, ExportFormat.TIMELINE_JS, ExportFormat.ICS,
                    ExportFormat.TXT, ExportFormat.CSL, ExportFormat.BIB, ExportFormat.RIS);
        };
    }

    /// Whether it is made of pages, which can be printed.
    public boolean isPaged() {
        return this != WEB_PAGE && this != DATA;
    }

    /// What it can be drawn on: pages that are handed out are no larger than a copier takes.
    public List<PageSize> sizes() {
        List<PageSize> all = Stream.concat(PageSize.PRESETS.stream(), Stream.of(PaperChoice.OWN)).toList();
        return switch (this) {
            case PICTURE, WEB_PAGE, DATA -> all;
            case POSTER -> PageSize.PAPERS;
            case HANDOUT, WORKSHEET, CARDS -> PageSize.SHEETS;
        };
    }

    /// Whether it can lie on the long side of its paper or stand on the short one.
    public boolean canBeTurned() {
        return this == PICTURE || this == POSTER;
    }

    /// Whether a picture of the timeline is in it, whose look can be chosen.
    public boolean hasPicture() {
        return this == PICTURE || this == POSTER || this == HANDOUT || this == WEB_PAGE;
    }

    /// Whether one can choose how many labels it has; a handout has all that have room, as its text refers to them.
    public boolean hasLabelChoice() {
        return hasPicture() && this != HANDOUT;
    }
}
