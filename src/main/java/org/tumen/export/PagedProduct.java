package org.tumen.export;

import java.time.LocalDate;
import java.util.List;
import org.tumen.display.Page;
import org.tumen.display.TextMeasurer;
import org.tumen.model.TimelineDocument;

/// Something made of pages: the same for a file, for paper and for a preview.
public interface PagedProduct {
    /// Lays out all pages, at least one. Takes a moment, so not on a window's thread.
    List<Page> pages(TextMeasurer measurer);

    /// The timeline that it is made of.
    TimelineDocument document();

    /// The date that it carries.
    LocalDate madeOn();

    /// In sentences, what was to be shown and has no room.
    default List<String> losses() {
        return List.of();
    }
}
