package org.tumen.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.cite.CitationStyle;
import org.tumen.cite.CitationText;
import org.tumen.cite.Citations;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.PictureLook;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.DateText;

import static org.assertj.core.api.Assertions.assertThat;

class WebPageTest {
    private static final TimelineDocument DOCUMENT = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());
    private static final String PAGE = html(DOCUMENT);
    private static final Document PARSED = Jsoup.parse(PAGE);

    private static String html(TimelineDocument document) {
        return html(document, PictureLook.of(Theme.LIGHT));
    }

    private static String html(TimelineDocument document, PictureLook look) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WebPage.write(document, look, CitationStyle.CHICAGO, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String hash(String content) throws Exception {
        return "'sha256-" + Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    @Test
    void theBuiltInTimelineStaysUnderAMegabyte() {
        assertThat(PAGE.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000_000);
    }

    @Test
    void withoutScriptItIsAListOfAllEventsWithTheirClaims() {
        assertThat(PARSED.title()).isEqualTo(DOCUMENT.title());
        assertThat(PARSED.select("article")).hasSize(DOCUMENT.events().size());
        for (HistoricalEvent event : DOCUMENT.events()) {
            Element article = Objects.requireNonNull(PARSED.getElementById("e-" + event.id()), event.id());
            assertThat(article.expectFirst("h3").wholeText()).isEqualTo(event.title());
            assertThat(article.expectFirst(".date").wholeText()).isEqualTo(DateText.describe(event.date()));
            assertThat(article.wholeText()).contains(event.summary(), event.status().name().toLowerCase(Locale.ROOT));
            assertThat(article.select(".claims li")).hasSize(event.claims().size());
            event.claims().forEach(claim -> assertThat(article.wholeText()).contains(claim.text(), claim.note()));
        }
    }

    @Test
    void eachCitationLeadsToItsSourceAndEachSourceToItsAddress() {
        for (HistoricalEvent event : DOCUMENT.events()) {
            Element article = Objects.requireNonNull(PARSED.getElementById("e-" + event.id()));
            for (String id : event.citedSourceIds()) {
                Source source = DOCUMENT.sources().stream().filter(one -> one.id().equals(id)).findFirst()
                        .orElseThrow();
                int number = DOCUMENT.sources().indexOf(source) + 1;
                assertThat(article.select("a[href=#s-" + number + "]")).as("%s cites %s", event.id(), id).isNotEmpty();
                Element item = Objects.requireNonNull(PARSED.getElementById("s-" + number));
                assertThat(item.wholeText()).contains(source.whyTrust(), source.whyDoubt());
                if (!source.url().isEmpty()) {
                    assertThat(item.select("a").eachAttr("href")).contains(source.url());
                }
            }
        }
    }

    @Test
    void eachLinkWithinThePageArrivesAndEachPlaceHasItsOwnName() {
        Set<String> ids = new HashSet<>();
        for (Element element : PARSED.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id()).isTrue();
        }
        assertThat(PARSED.select("a[href^=#]")).hasSizeGreaterThan(1000)
                .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    }

    @Test
    void theListTellsTheScriptWhereEachEventIs() {
        for (HistoricalEvent event : DOCUMENT.events()) {
            Element article = Objects.requireNonNull(PARSED.getElementById("e-" + event.id()));
            int number = DOCUMENT.table().numberOf(event.id());
            double start = Double.parseDouble(article.attr("data-start"));
            double end = Double.parseDouble(article.attr("data-end"));
            assertThat(start).isLessThan(end).isLessThanOrEqualTo(DOCUMENT.table().startDay(number) + 1e-4);
            assertThat(DOCUMENT.categories().get(Integer.parseInt(article.attr("data-lane"))).id())
                    .isEqualTo(event.categoryId());
            assertThat(article.attr("data-edges")).matches("[eso]{2}");
        }
    }

    @Test
    void thePolicyAllowsThePagesOwnScriptAndStyleSheetAlone() throws Exception {
        Element policy = PARSED.expectFirst("meta[http-equiv=Content-Security-Policy]");
        Element script = PARSED.expectFirst("script");
        Element style = PARSED.expectFirst("style");

        assertThat(policy.attr("content")).startsWith("default-src 'none';")
                .contains("script-src " + hash(script.data()) + ";",
                        "style-src " + hash(style.data()) + ";", "img-src data:;", "font-src data:;", "base-uri 'none'",
                        "form-action 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(PARSED.head().children().indexOf(policy)).as("before anything that it governs").isEqualTo(1);
    }

    @Test
    void sourcesStandAsInABibliography() {
        Citations citations = new Citations(CitationStyle.CHICAGO);
        for (Source source : DOCUMENT.sources()) {
            Element item = Objects
                    .requireNonNull(PARSED.getElementById("s-" + (DOCUMENT.sources().indexOf(source) + 1)));
            String words = citations.entry(source).runs().stream().filter(run -> run.link().isEmpty())
                    .map(CitationText.Run::text).collect(Collectors.joining());
            assertThat(item.wholeText()).as(source.id()).startsWith(words.substring(0, Math.min(30, words.length())));
        }
    }

    @Test
    void aThemeThatIsNotTheUsualOneStays() {
        String dark = html(TimelineDocument.of("t", List.of()), PictureLook.of(Theme.DARK));
        String projector = html(TimelineDocument.of("t", List.of()), PictureLook.of(Theme.PROJECTOR));

        assertThat(PAGE).contains("--scale:1.0;--paper:#fcfbf8", "prefers-color-scheme:dark", "content=\"light dark\"");
        assertThat(dark).contains("--paper:#14171c", "name=\"color-scheme\" content=\"dark\"")
                .doesNotContain("prefers-color-scheme");
        assertThat(projector).contains("--scale:1.5;--paper:#ffffff", "content=\"light\"");
    }

    @Test
    void theFontsAreInsideAndNothingIsAskedForOutside() {
        String style = PARSED.expectFirst("style").data();

        assertThat(style).contains("@font-face", "SIL Open Font License").doesNotContain("@import", "url(http");
        assertThat(PARSED.select("link, img, iframe, object, embed, [src], form[action]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 40})
    void noHostileDocumentBringsCodeIntoThePage(int first) throws Exception {
        for (int seed = first; seed < first + 20; seed++) {
            String html = html(HostileDocuments.of(new SplittableRandom(seed)));
            Parser parser = Parser.htmlParser().setTrackErrors(50);
            Document page = Jsoup.parse(html, "", parser);

            assertThat(parser.getErrors()).as("seed %d: parse errors", seed).isEmpty();
            assertThat(page.select("script")).as("seed %d: scripts", seed).hasSize(1);
            assertThat(page.select("style")).as("seed %d: style sheets", seed).hasSize(1);
            assertThat(page.select("article")).as("seed %d: articles", seed).hasSize(8);
            assertThat(page.select("img, iframe, object, embed, base, link, image, foreignObject, use"))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(page.select("meta")).as("seed %d", seed).hasSize(5);
            assertThat(page.select("[id]").eachAttr("id")).as("seed %d", seed).doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("[A-Za-z0-9._-]+"));
            String policy = page.expectFirst("meta[http-equiv]").attr("content");
            assertThat(policy).as("seed %d", seed).contains(hash(page.expectFirst("script").data()),
                    hash(page.expectFirst("style").data()));
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    String name = attribute.getKey().toLowerCase(Locale.ROOT);
                    assertThat(name).as("seed %d: <%s>", seed, element.tagName()).doesNotStartWith("on")
                            .isNotIn("style", "src", "srcdoc", "formaction", "autofocus");
                    if (name.endsWith("href")) {
                        assertThat(attribute.getValue()).as("seed %d", seed)
                                .matches("(?i)https?://[^\\s\"<>]+|#[A-Za-z0-9._-]+");
                    }
                }
            }
        }
    }

    @Test
    void aTimelineWithoutAnythingIsAPageAsWell() {
        Document page = Jsoup.parse(html(TimelineDocument.of("", List.of())));

        assertThat(page.title()).isEqualTo("Timeline");
        assertThat(page.select("#sources, #eras, article")).isEmpty();
        assertThat(page.select("#events h2")).hasSize(1);
    }
}
