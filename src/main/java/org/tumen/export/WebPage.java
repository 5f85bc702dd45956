package org.tumen.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.cite.CitationStyle;
import org.tumen.cite.Citations;
import org.tumen.display.DisplayList;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.SymbolPaths;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.Category;
import org.tumen.model.DocumentIndex;
import org.tumen.model.Era;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edge;
import org.tumen.paint.FontSubsets;
import org.tumen.paint.OpenSans;
import org.tumen.paint.SvgLabelling;
import org.tumen.paint.SvgPainter;
import org.tumen.paint.SvgPath;
import org.tumen.time.TimeSpan;

/// A timeline as one HTML file that needs neither server nor network: a picture to pan, zoom and search, the details of
/// each event, and below the list of all events and sources, which is the whole page where scripts do not run, and with the
/// still picture what is printed.
public final class WebPage {
    private static final List<String> SCRIPTS = List.of("calendar.js", "packing.js", "picture.js", "page.js");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final int STILL_WIDTH_PX = 1120;
    private static final int STILL_HEIGHT_PX = 680;
    private static final double SYMBOL_RADIUS = 10;

    private final TimelineDocument document;
    private final PictureLook look;
    private final Citations citations;
    private final PageLanes lanes;
    private final PageAnchors anchors;
    private final OpenSans openSans = new OpenSans();

    private WebPage(TimelineDocument document, PictureLook look, Citations citations) {
        this.document = document;
        this.look = look;
        this.citations = citations;
        lanes = new PageLanes(document);
        anchors = new PageAnchors(document);
    }

    /// Writes the page in UTF-8; the stream stays open.
    ///
    /// @param look its theme, of which the light one gives way to the dark one where the reader's system is dark; density and
    ///            legend are those of the still picture
    /// @param style of the sources
    /// @throws IOException if the stream does not take it
    public static void write(TimelineDocument document, PictureLook look, CitationStyle style, OutputStream out)
            throws IOException {
        new WebPage(document, look, new Citations(style)).write(out);
    }

    private void write(OutputStream out) throws IOException {
        FontSubsets fonts = new FontSubsets();
        CharacterSet characters = new CharacterSet();
        body(new HtmlWriter(characters));
        for (FontSpec face : List.of(FontSpec.regular(1), FontSpec.semiBold(1))) {
            fonts.add(characters.text(), face);
            fonts.add(characters.text(), face.inItalics());
        }
        String styleSheet = fonts.css() + colours() + resource("page.css");
        String script = SCRIPTS.stream().map(WebPage::resource)
                .collect(Collectors.joining("", "(() => {\n\"use strict\";\n", "})();\n"));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        HtmlWriter html = new HtmlWriter(writer);
        String language = LANGUAGE.matcher(document.language()).matches() ? document.language() : "en";
        html.markup("<!DOCTYPE html>\n").open("html", "lang", language).markup("\n<head>\n<meta charset=\"utf-8\">\n")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", PagePolicy.of(script, styleSheet))
                .markup("\n" + resource("head.html"))
                .open("meta", "name", "color-scheme", "content", scheme()).markup("\n<title>")
                .text(title()).markup("</title>\n<style>").markup(styleSheet).markup("</style>\n<script>")
                .markup(script)
                .markup("</script>\n</head>\n<body>\n");
        body(html);
        html.markup("</body>\n</html>\n");
        writer.flush();
    }

    private String scheme() {
        return look.theme().equals(Theme.LIGHT) ? "light dark" : look.theme().dark() ? "dark" : "light";
    }

    private String title() {
        return document.title().isBlank() ? "Timeline" : document.title();
    }

    private void body(HtmlWriter html) throws IOException {
        html.markup("<a class=\"skip\" href=\"#events\">Skip to the list of events</a>\n<header>\n")
                .element("h1", title()).element("p", document.subtitle()).markup("\n</header>\n")
                .markup(resource("tools.html")).markup("<main>\n").markup(resource("stage.html"))
                .markup("<figure id=\"still\">");
        still(html.out());
        html.markup("</figure>\n");
        categories(html);
        eras(html);
        html.markup("<section id=\"events\">\n<h2>Events</h2>\n<p class=\"more\">Claims are documented unless they say"
                + " disputed, alleged or assessed. Numbers in brackets are those of the sources below.</p>");
        new PageEvents(new DocumentIndex(document), lanes, anchors).write(html);
        html.markup("\n</section>\n");
        if (!document.sources().isEmpty()) {
            html.markup("<section id=\"sources\">\n<h2>Sources</h2>\n");
            new PageSources(citations).write(document.sources(), html);
            html.markup("\n</section>\n");
        }
        html.markup("</main>\n<footer>").element("p", Stream
                .of(title(), document.version().isBlank() ? "" : "version " + document.version(), document.licence())
                .filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")))
                .markup("<p>Made with Tumen. Letters: Open Sans, SIL Open Font License 1.1.</p></footer>\n");
    }

    /// The picture for print and for readers without script. Its events link to their places in the list.
    private void still(Writer out) throws IOException {
        TimeSpan limits = DocumentExtent.limits(document);
        DisplayList picture = new TimelineLayout(document, openSans)
                .layout(PictureRequest.still(limits, STILL_WIDTH_PX, STILL_HEIGHT_PX, Theme.PRINT)
                        .withLook(new PictureLook(Theme.PRINT, look.density(), look.legend())));
        Map<String, String> addresses = new HashMap<>();
        for (Mark mark : picture.marks()) {
            if (mark.kind() == Mark.Kind.EVENT) {
                addresses.put(mark.id(), "#" + anchors.ofEvent(mark.id()));
            }
        }
        new SvgPainter(openSans).writeElement(picture,
                new SvgLabelling(title(), document.subtitle(), "", addresses), out);
    }

    private void categories(HtmlWriter html) throws IOException {
        html.markup("<section id=\"lanes\">\n<h2>Categories</h2>\n<ul>");
        for (int lane = 0; lane < lanes.all().size(); lane++) {
            Category category = lanes.all().get(lane);
            html.open("li", "class", "lane-" + lane)
                    .markup("<svg width=\"14\" height=\"14\" viewBox=\"-14 -14 28 28\" aria-hidden=\"true\"><path d=\""
                            + SvgPath.of(SymbolPaths.path(category.symbol(), 0, 0, SYMBOL_RADIUS)) + "\"/></svg> ")
                    .element("span", category.name()).close("li");
        }
        html.markup("</ul>\n</section>\n");
    }

    private void eras(HtmlWriter html) throws IOException {
        if (document.eras().isEmpty()) {
            return;
        }
        html.markup("<section id=\"eras\">\n<h2>Periods</h2>\n<ul>");
        TimeSpan extent = DocumentExtent.limits(document);
        for (Era era : document.eras()) {
            TimeSpan span = DocumentExtent.of(era.date());
            boolean startsOpen = era.date().startEdge() == Edge.OPEN;
            boolean endsOpen = era.date().endEdge() == Edge.OPEN;
            html.open("li", "data-band", era.band(), "data-start",
                    PageEvents.day(startsOpen ? Math.min(span.startDay(), extent.startDay()) : span.startDay()),
                    "data-end", PageEvents.day(endsOpen ? Math.max(span.endDay(), extent.endDay()) : span.endDay()))
                    .element("span", era.band(), "class", "band").text(" ").element("b", era.name())
                    .text(" " + DateText.describe(era.date())).close("li");
        }
        html.markup("</ul>\n</section>\n");
    }

    private String colours() {
        Theme theme = look.theme();
        String always = ":root{--scale:" + theme.typeScale() + ";" + colours(theme) + "}" + lanes.css(theme);
        String inTheDark = theme.equals(Theme.LIGHT)
                ? "@media (prefers-color-scheme:dark){:root{" + colours(Theme.DARK) + "}" + lanes.css(Theme.DARK)
                        + "}\n"
                : "";
        return always + inTheDark + "@media print{:root{--scale:1;" + colours(Theme.PRINT) + "}"
                + lanes.css(Theme.PRINT) + "}\n";
    }

    private static String colours(Theme theme) {
        return Stream.of(Map.entry("paper", theme.paper()), Map.entry("panel", theme.panel()),
                Map.entry("ink", theme.ink()), Map.entry("muted", theme.muted()),
                Map.entry("hairline", theme.hairline()), Map.entry("grid", theme.grid()),
                Map.entry("accent", theme.accent()), Map.entry("era", theme.eraFill()),
                Map.entry("era-other", theme.eraFillOther())).map(WebPage::variable).collect(Collectors.joining());
    }

    private static String variable(Map.Entry<String, Rgba> colour) {
        return "--" + colour.getKey() + ":" + PageLanes.hex(colour.getValue()) + ";";
    }

    private static String resource(String name) {
        try (InputStream stream = WebPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("The file " + name + " is missing from the program's class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // which only a broken installation causes
        }
    }
}
