package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tumen.cite.CitationStyle;
import org.tumen.cite.CitationText;
import org.tumen.cite.Citations;
import org.tumen.display.FontSpec;
import org.tumen.display.Theme;
import org.tumen.model.Source;
import org.tumen.paint.WebAddress;

/// Sources as numbered entries of a bibliography, whose addresses are links.
final class SourceTexts {
    private final Theme theme;
    private final FontSpec font;
    private final double linePx;
    private final Citations citations;

    SourceTexts(Theme theme, FontSpec font, double linePx, CitationStyle style) {
        this.theme = theme;
        this.font = font;
        this.linePx = linePx;
        citations = new Citations(style);
    }

    /// @param events what rests on it; empty to say nothing
    TextBlock block(Source source, int number, List<String> events) {
        List<TextWrap.Span> spans = new ArrayList<>();
        List<CitationText.Run> runs = citations.entry(source).runs();
        for (CitationText.Run run : runs) {
            boolean isLink = WebAddress.isWeb(run.link());
            spans.add(new TextWrap.Span(run.text(), run.isItalic() ? font.inItalics() : font,
                    isLink ? theme.accent() : theme.ink(), isLink ? run.link() : ""));
        }
        boolean hasLink = runs.stream().anyMatch(run -> WebAddress.isWeb(run.link()));
        Optional<String> address = EventLinks.address(source);
        if (!hasLink && address.isPresent()) {
            spans.add(TextWrap.Span.of(" ", font, theme.ink()));
            spans.add(new TextWrap.Span(address.get(), font, theme.accent(), address.get()));
        }
        if (!events.isEmpty()) {
            spans.add(TextWrap.Span.of("  For: " + String.join("; ", events) + ".", font.inItalics(), theme.muted()));
        }
        double indent = font.sizePx() * 2.6;
        return TextBlock.paragraph(spans, linePx, linePx * 0.3).indented(indent).marked(0,
                TextWrap.Span.of(number + ".", font, theme.muted()));
    }
}
