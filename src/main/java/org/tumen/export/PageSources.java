package org.tumen.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.CslName;
import org.tumen.model.Nature;
import org.tumen.model.Source;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edtf;
import org.tumen.paint.WebAddress;

/// The numbered list of a document's sources: who, what, where it appeared, what kind of witness it is, why to trust and why
/// to doubt it.
final class PageSources {
    private static final int MOST_AUTHORS = 3;

    private PageSources() {}

    static void write(List<Source> sources, HtmlWriter html) throws IOException {
        html.open("ol");
        for (int i = 0; i < sources.size(); i++) {
            html.markup("\n").open("li", "id", "s-" + (i + 1));
            write(sources.get(i), html);
            html.close("li");
        }
        html.close("ol");
    }

    private static void write(Source source, HtmlWriter html) throws IOException {
        String authors = authors(source.authors());
        html.text(authors.isEmpty() ? "" : authors + ": ").link(WebAddress.isWeb(source.url()) ? source.url() : "",
                source.title().isBlank() ? source.id() : source.title());
        Edtf issued = source.issued() == null ? null : source.issued().date();
        String appeared = Stream.of(source.containerTitle(),
                source.publisher().equals(source.containerTitle()) ? "" : source.publisher(), source.archive(),
                source.archiveLocation(), issued == null ? "" : DateText.describe(issued))
                .filter(text -> !text.isBlank() && !text.equals(authors)).collect(Collectors.joining(", "));
        html.text(appeared.isEmpty() ? "" : ", " + appeared);
        if (WebAddress.isWeb(source.archivedUrl())) {
            html.text(" (").link(source.archivedUrl(), "saved copy").text(")");
        }
        String nature = source.nature() == Nature.UNSTATED ? "" : source.nature().name().toLowerCase(Locale.ROOT);
        html.element("span", Stream.of(nature, source.perspective()).filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · ")), "class", "note");
        html.element("span", source.whyTrust().isBlank() ? "" : "+ " + source.whyTrust(), "class", "note");
        html.element("span", source.whyDoubt().isBlank() ? "" : "− " + source.whyDoubt(), "class", "note");
    }

    private static String authors(List<CslName> names) {
        String listed = names.stream().limit(MOST_AUTHORS).map(CslName::text).collect(Collectors.joining(", "));
        return names.size() > MOST_AUTHORS ? listed + " et al." : listed;
    }
}
