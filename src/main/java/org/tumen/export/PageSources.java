package org.tumen.export;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.cite.CitationText;
import org.tumen.cite.Citations;
import org.tumen.model.Nature;
import org.tumen.model.Source;
import org.tumen.paint.WebAddress;

/// The numbered list of a document's sources: each as a bibliography has it, then what kind of witness it is, why to trust
/// and why to doubt it.
record PageSources(Citations citations) {
    void write(List<Source> sources, HtmlWriter html) throws IOException {
        html.open("ol");
        for (int i = 0; i < sources.size(); i++) {
            html.markup("\n").open("li", "id", "s-" + (i + 1));
            write(sources.get(i), html);
            html.close("li");
        }
        html.close("ol");
    }

    private void write(Source source, HtmlWriter html) throws IOException {
        boolean hasLink = false;
        for (CitationText.Run run : citations.entry(source).runs()) {
            if (WebAddress.isWeb(run.link())) {
                link(run.link(), html);
                hasLink = true;
            } else if (run.isItalic()) {
                html.element("i", run.text());
            } else {
                html.text(run.text());
            }
        }
        if (!hasLink && WebAddress.isWeb(source.url())) {
            html.text(" ");
            link(source.url(), html);
        }
        if (WebAddress.isWeb(source.archivedUrl())) {
            html.text(" ").open("a", "href", source.archivedUrl()).text("saved copy").close("a");
        }
        String nature = source.nature() == Nature.UNSTATED ? "" : source.nature().name().toLowerCase(Locale.ROOT);
        note(Stream.of(nature, source.perspective()).filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")),
                html);
        note(source.whyTrust().isBlank() ? "" : "+ " + source.whyTrust(), html);
        note(source.whyDoubt().isBlank() ? "" : "− " + source.whyDoubt(), html);
    }

    private static void note(String text, HtmlWriter html) throws IOException {
        html.element("span", text, "class", "note");
    }

    /// The address itself would be long to read: the place it leads to is said, and in print the whole.
    private static void link(String address, HtmlWriter html) throws IOException {
        html.open("a", "href", address).text(place(address)).close("a");
    }

    static String place(String address) {
        String host;
        try {
            host = URI.create(address).getHost();
        } catch (IllegalArgumentException _) {
            host = null; // as with letters that only browsers take
        }
        return host == null ? address : host.replaceFirst("^www\\.", "");
    }
}
