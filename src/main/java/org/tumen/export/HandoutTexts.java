package org.tumen.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tumen.cite.CitationStyle;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.export.TextWrap.Span;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.Category;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.CountText;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.RivalDate;
import org.tumen.model.Source;
import org.tumen.model.Stance;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.DateText;

/// The words of a handout as paragraphs.
final class HandoutTexts {
    private static final double SIZE = 12.5;
    private static final double LINE = 17.5;
    private static final double SMALL = 11.5;
    private static final double SMALL_LINE = 15.5;
    private static final double INDENT = 34;

    private final Theme theme;
    private final TimelineDocument document;
    private final DocumentIndex index;
    private final SourceNumbers numbers;
    private final Map<String, Integer> eventNumbers = new LinkedHashMap<>();
    private final SourceTexts sourceTexts;

    /// @param events in the order in which they are told
    HandoutTexts(Theme theme, TimelineDocument document, List<HistoricalEvent> events, CitationStyle style) {
        this.theme = theme;
        this.document = document;
        index = new DocumentIndex(document);
        numbers = SourceNumbers.of(document, events);
        events.forEach(event -> eventNumbers.putIfAbsent(event.id(), eventNumbers.size() + 1));
        sourceTexts = new SourceTexts(theme, FontSpec.regular(SMALL), SMALL_LINE, style);
    }

    private Span regular(String text) {
        return Span.of(text, FontSpec.regular(SIZE), theme.ink());
    }

    private Span bold(String text) {
        return Span.of(text, FontSpec.semiBold(SIZE), theme.ink());
    }

    private Span muted(String text) {
        return Span.of(text, FontSpec.regular(SMALL), theme.muted());
    }

    static String foot(TimelineDocument document) {
        String title = document.title().isEmpty() ? "A timeline" : document.title();
        String version = document.version().isEmpty() ? "" : ", version " + document.version();
        return title + version + (document.licence().isEmpty() ? "" : " · text " + document.licence());
    }

    /// Title, subtitle, and what the handout holds.
    List<TextBlock> opening(PictureSubject subject, LocalDate madeOn) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(new TextBlock(org.tumen.display.Page.Role.TITLE, List.of(),
                List.of(Span.of(document.title().isEmpty() ? "A timeline" : document.title(), FontSpec.bold(27),
                        theme.ink())),
                0, 0, 34, 0, true));
        if (!document.subtitle().isEmpty()) {
            blocks.add(TextBlock.paragraph(
                    List.of(Span.of(document.subtitle(), FontSpec.regular(15), theme.muted())), 21, 2).keptWithNext());
        }
        String all = eventNumbers.size() == subject.eventsInAll()
                ? PageWords.counted(eventNumbers.size(), "event")
                : CountText.grouped(eventNumbers.size()) + " of " + PageWords.counted(subject.eventsInAll(), "event");
        String filter = subject.restriction().isEmpty() ? "" : " (only " + subject.restriction() + ")";
        blocks.add(TextBlock.paragraph(List.of(muted(all + filter + ", " + PageWords.span(subject.toldSpan()) + ", and "
                + PageWords.counted(numbers.sources().size(), "source")
                + ". Numbers before events lead from the picture to the text; numbers in brackets lead to the sources "
                + "at the end. Made with Tumen on " + PageWords.day(madeOn) + ".")), SMALL_LINE, 6));
        return blocks;
    }

    TextBlock heading(String text) {
        return TextBlock.heading(List.of(Span.of(text, FontSpec.bold(19), theme.ink())), 30, 26);
    }

    List<TextBlock> event(HistoricalEvent event) {
        List<TextBlock> blocks = new ArrayList<>();
        Integer number = eventNumbers.get(event.id());
        blocks.add(TextBlock.heading(List.of(Span.of(event.title(), FontSpec.bold(14), theme.ink())), 19, 19)
                .indented(INDENT).marked(0, Span.of(number == null ? "" : number.toString(), FontSpec.bold(14),
                        color(event))));
        blocks.add(TextBlock.paragraph(List.of(muted(facts(event))), SMALL_LINE, 0).indented(INDENT).keptWithNext());
        boolean more = !event.claims().isEmpty() || !event.otherDates().isEmpty();
        if (!event.summary().isEmpty()) {
            TextBlock summary = TextBlock.paragraph(List.of(regular(event.summary())), LINE, 3).indented(INDENT);
            blocks.add(summary);
        } else if (!more) {
            blocks.add(TextBlock.paragraph(List.of(muted("no claims recorded")), SMALL_LINE, 0).indented(INDENT));
        }
        event.claims().forEach(claim -> blocks.add(claim(claim)));
        event.otherDates().forEach(date -> blocks.add(rival(date)));
        return blocks;
    }

    private String facts(HistoricalEvent event) {
        List<String> facts = new ArrayList<>();
        facts.add(DateText.describe(event.date()));
        Category category = index.category(event.categoryId());
        if (category != null) {
            facts.add(category.name());
        }
        if (event.status() != ClaimStatus.DOCUMENTED) {
            facts.add(word(event.status()));
        }
        return String.join(" · ", facts);
    }

    private static String word(ClaimStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private Rgba color(HistoricalEvent event) {
        Category category = index.category(event.categoryId());
        return category == null
                ? theme.accent()
                : TimelineLayout.color(category, document.categories().indexOf(category), theme);
    }

    private TextBlock claim(Claim claim) {
        List<Span> spans = new ArrayList<>();
        if (claim.status() != ClaimStatus.DOCUMENTED) {
            String status = word(claim.status());
            spans.add(bold(status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1) + ": "));
        }
        spans.add(regular(claim.text()));
        if (!claim.note().isEmpty()) {
            spans.add(Span.of(" " + claim.note(), FontSpec.regular(SIZE).inItalics(), theme.muted()));
        }
        spans.addAll(citations(claim.sources()));
        return TextBlock.paragraph(spans, LINE, 3).indented(INDENT + 14).marked(INDENT, regular("•"));
    }

    /// " [3, Article 4; 7] against: [9]", each number a link to its source where that has an address.
    private List<Span> citations(List<CitedSource> cited) {
        List<Span> spans = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            List<CitedSource> group = cited.stream()
                    .filter(source -> source.stance() == stance && numbers.number(source.sourceId()) != null).toList();
            for (int i = 0; i < group.size(); i++) {
                String before = i > 0 ? "; " : stance == Stance.SUPPORTS ? " [" : " against: [";
                spans.add(muted(before));
                spans.add(number(group.get(i)));
                if (!group.get(i).locator().isEmpty()) {
                    spans.add(muted(", " + group.get(i).locator()));
                }
            }
            if (!group.isEmpty()) {
                spans.add(muted("]"));
            }
        }
        return spans;
    }

    private Span number(CitedSource cited) {
        Source source = index.source(cited.sourceId());
        String address = source == null ? "" : EventLinks.address(source).orElse("");
        return new Span(String.valueOf(numbers.number(cited.sourceId())), FontSpec.regular(SMALL),
                address.isEmpty() ? theme.muted() : theme.accent(), address);
    }

    private TextBlock rival(RivalDate date) {
        List<Span> spans = new ArrayList<>();
        spans.add(bold("Another date: "));
        spans.add(regular(DateText.describe(date.date())));
        if (!date.note().isEmpty()) {
            spans.add(Span.of(" " + date.note(), FontSpec.regular(SIZE).inItalics(), theme.muted()));
        }
        List<Integer> cited = date.sourceIds().stream().map(numbers::number).filter(number -> number != null).toList();
        if (!cited.isEmpty()) {
            spans.add(muted(" [" + String.join("; ", cited.stream().map(String::valueOf).toList()) + "]"));
        }
        return TextBlock.paragraph(spans, LINE, 3).indented(INDENT + 14).marked(INDENT, regular("◦"));
    }

    List<Source> sources() {
        return numbers.sources();
    }

    /// @param number from 0
    TextBlock source(int number) {
        return sourceTexts.block(numbers.sources().get(number), number + 1, List.of());
    }
}
