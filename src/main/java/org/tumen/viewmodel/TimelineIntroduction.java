package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.tumen.layout.TimelineEntries;
import org.tumen.model.Category;
import org.tumen.model.CountText;
import org.tumen.model.TimelineDocument;

/// What the detail pane says of the timeline itself, while nothing is selected.
///
/// @param facts "71 events", "148 sources", "7 contested"
/// @param span "1945 – 2024"
/// @param lanes the categories in their order
/// @param licence "CC BY 4.0 · version 1"; may be empty
public record TimelineIntroduction(String title, String subtitle, List<String> facts, String span, List<LaneLine> lanes,
        String licence) {
    /// @param count "12 events"
    public record LaneLine(Category category, String count) {}

    public TimelineIntroduction {
        facts = List.copyOf(facts);
        lanes = List.copyOf(lanes);
    }

    /// "71 events · 148 sources · 7 contested".
    public String counts() {
        return String.join(" · ", facts);
    }

    /// @param entries those of the document
    static TimelineIntroduction of(TimelineDocument document, TimelineEntries entries) {
        List<LaneLine> lanes = new ArrayList<>();
        for (Category category : document.categories()) {
            lanes.add(new LaneLine(category, CountText.of(entries.countOf(category.id()), "event")));
        }
        String version = document.version().isEmpty() ? "" : "version " + document.version();
        String joint = document.licence().isEmpty() || version.isEmpty() ? "" : " · ";
        return new TimelineIntroduction(document.title(), document.subtitle(),
                StatusTexts.counts(document, entries),
                document.events().isEmpty() ? "" : SpanText.describe(entries.extent()), lanes,
                document.licence() + joint + version);
    }
}
