package org.tumen.cite;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tumen.model.Source;

/// Formats sources in a style.
public final class Citations {
    private final Style style;
    /// Whether treaties and laws stand under their titles.
    private final boolean areLawsTitled;

    public Citations(CitationStyle style) {
        areLawsTitled = style == CitationStyle.APA;
        this.style = switch (style) {
            case CHICAGO -> new Chicago();
            case APA -> new Apa();
            case MLA -> new Mla();
        };
    }

    /// A source as an item of a bibliography.
    public CitationText entry(Source source) {
        return style.entry(new CslItem(source));
    }

    /// A source as a note (Chicago), or as what stands in brackets in the text (APA, MLA).
    ///
    /// @param locator where in the source, as in "Article 4" or "p. 12"; may be empty
    public CitationText note(Source source, String locator) {
        return style.note(new CslItem(source), locator);
    }

    /// Sources in the order of a bibliography: by their authors or else titles, then by date.
    public List<Source> sorted(Collection<Source> sources) {
        record Keyed(Source source, String text) {}
        Collator collator = Collator.getInstance(Locale.ROOT);
        return sources.stream().map(source -> new Keyed(source, sortKey(source)))
                .sorted(Comparator.comparing(Keyed::text, collator).thenComparingLong(keyed -> firstDay(keyed.source))
                        .thenComparing(keyed -> keyed.source.title()))
                .map(Keyed::source).toList();
    }

    private String sortKey(Source source) {
        CslItem item = new CslItem(source);
        List<PersonName> authors = item.authors();
        boolean isTitled = authors.isEmpty() || (areLawsTitled && item.kind() == CslItem.Kind.LEGAL);
        String first = isTitled ? item.title() : authors.getFirst().inverted();
        return first.replaceFirst("^(?i)(the|an?) ", "").replaceAll("^[^\\p{L}\\p{N}]+", "");
    }

    private static long firstDay(Source source) {
        var date = new CslItem(source).date();
        return date == null ? Long.MAX_VALUE : date.earliestDay();
    }
}
