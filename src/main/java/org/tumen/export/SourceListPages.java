package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import org.tumen.cite.CitationStyle;
import org.tumen.display.FontSpec;
import org.tumen.display.Page;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Source;

/// A numbered list of the sources of what a picture shows, each with the events that rest on it.
record SourceListPages(PictureSubject subject, PageSize size, TextMeasurer measurer, Theme theme,
        CitationStyle style) {
    private static final double COLUMN_PX = 420;

    List<Page> pages() {
        double scale = theme.typeScale();
        double margin = Math.max(size.marginPx(), 24);
        double room = size.widthPx() - 2 * margin;
        int columns = (int) Math.clamp(Math.floor(room / (COLUMN_PX * scale)), 1, 5);
        PageFlow flow = new PageFlow(PageFlow.Sheet.of(size, theme.paper(), margin, columns, 28 * scale), measurer);
        flow.add(TextBlock.heading(
                List.of(TextWrap.Span.of("Sources", FontSpec.bold(18 * scale), theme.ink())), 28 * scale, 0));
        SourceTexts texts = new SourceTexts(theme, FontSpec.regular(10.5 * scale), 14.5 * scale,
                style);
        List<HistoricalEvent> events = subject.events();
        SourceNumbers numbers = SourceNumbers.of(subject.document(), events);
        for (Source source : numbers.sources()) {
            List<String> labels = events.stream().filter(event -> event.citedSourceIds().contains(source.id()))
                    .map(HistoricalEvent::label).toList();
            flow.add(texts.block(source, numbers.sources().indexOf(source) + 1, labels));
        }
        flow.finish();
        List<Page> pages = new ArrayList<>();
        flow.pages().forEach(page -> pages.add(page.page("")));
        return pages;
    }
}
