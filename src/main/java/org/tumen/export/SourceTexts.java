package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tumen.display.FontSpec;
import org.tumen.display.Theme;
import org.tumen.model.CslName;
import org.tumen.model.Source;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edtf;

/// Sources as numbered entries, whose addresses are links.
record SourceTexts(Theme theme, FontSpec font, double linePx) {
    private static final int MOST_AUTHORS = 3;

    /// @param events what rests on it; empty to say nothing
    TextBlock block(Source source, int number, List<String> events) {
        List<TextWrap.Span> spans = new ArrayList<>();
        spans.add(TextWrap.Span.of(words(source), font, theme.ink()));
        EventLinks.address(source).ifPresent(address -> {
            spans.add(TextWrap.Span.of(" ", font, theme.ink()));
            spans.add(new TextWrap.Span(address, font, theme.accent(), address));
        });
        if (!events.isEmpty()) {
            spans.add(TextWrap.Span.of("  For: " + String.join("; ", events) + ".", font.inItalics(), theme.muted()));
        }
        double indent = font.sizePx() * 2.6;
        return TextBlock.paragraph(spans, linePx, linePx * 0.3).indented(indent).marked(0,
                TextWrap.Span.of(number + ".", font, theme.muted()));
    }

    /// Authors, title, where it appeared, date; without its address.
    static String words(Source source) {
        List<String> parts = new ArrayList<>();
        List<CslName> names = source.authors();
        String listed = names.stream().limit(MOST_AUTHORS).map(CslName::text).collect(Collectors.joining(", "));
        add(parts, names.size() > MOST_AUTHORS ? listed + " et al." : listed);
        add(parts, "“" + (source.title().isEmpty() ? source.id() : source.title()) + "”");
        add(parts, source.containerTitle());
        add(parts, source.publisher().equals(source.containerTitle()) ? "" : source.publisher());
        add(parts, source.archive());
        add(parts, source.archiveLocation());
        Edtf date = source.issued() == null ? null : source.issued().date();
        add(parts, date == null ? "" : DateText.describe(date));
        return String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
