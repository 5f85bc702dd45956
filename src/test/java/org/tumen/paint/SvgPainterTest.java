package org.tumen.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

/// What the elements of an SVG file say.
class SvgPainterTest {
    private static final Rgba WHITE = Rgba.hex("#ffffff");
    private static final Rgba RED = Rgba.hex("#ff0000");
    private static final Rgba BLUE = Rgba.hex("#0000ff");
    private static final FontSpec FONT = FontSpec.semiBold(12.5);

    private static DisplayList list(DrawOp... ops) {
        return new DisplayList(100, 60.5, WHITE, List.of(ops), List.of());
    }

    private static DisplayList marked(Mark... marks) {
        return new DisplayList(100, 60, WHITE, List.of(), List.of(marks));
    }

    private static String svg(DisplayList list) throws IOException {
        return svg(list, Svg.PLAIN);
    }

    private static String svg(DisplayList list, SvgLabelling labelling) throws IOException {
        return new String(Svg.of(list, labelling, false), StandardCharsets.UTF_8);
    }

    private static Document parse(DisplayList list, SvgLabelling labelling) throws Exception {
        return Svg.parse(Svg.of(list, labelling, false));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void theRootHasTheSizeAndTheNameThatScreenReadersTell() throws Exception {
        Document document = parse(list(), new SvgLabelling("Korea <1950>", "A war & after", "en-GB", Map.of()));

        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 100 60.5");
        assertThat(root.getAttribute("width")).isEqualTo("100");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en-GB");
        Element title = elements(document, "title").getFirst();
        assertThat(title.getTextContent()).isEqualTo("Korea <1950>");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
        Element description = elements(document, "desc").getFirst();
        assertThat(description.getTextContent()).isEqualTo("A war & after");
        assertThat(root.getAttribute("aria-describedby")).isEqualTo(description.getAttribute("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en\" onload=\"x", "a", "english language"})
    void aLanguageThatIsNoneIsLeftOut(String language) throws Exception {
        Document document = parse(list(), new SvgLabelling("t", "", language, Map.of()));

        assertThat(document.getDocumentElement().hasAttribute("xml:lang")).isFalse();
    }

    @Test
    void textIsTextAsWideAsItWasMeasured() throws Exception {
        Document document = parse(list(new DrawOp.TextRun("Treaty & <oath>", 10.126, 40.4, FONT.inItalics(), RED)),
                Svg.PLAIN);

        Element text = elements(document, "text").getFirst();
        assertThat(text.getTextContent()).isEqualTo("Treaty & <oath>");
        assertThat(text.getAttribute("x")).isEqualTo("10.13");
        assertThat(text.getAttribute("y")).isEqualTo("40");
        assertThat(text.getAttribute("font-size")).isEqualTo("12.5");
        assertThat(text.getAttribute("font-weight")).isEqualTo("600");
        assertThat(text.getAttribute("font-style")).isEqualTo("italic");
        assertThat(text.getAttribute("fill")).isEqualTo("#ff0000");
        assertThat(Double.parseDouble(text.getAttribute("textLength")))
                .isCloseTo(new OpenSans().widthPx("Treaty & <oath>", FONT.inItalics()), within(0.006));
    }

    @Test
    void eachPartOfARunInSeveralScriptsStartsWhereItWasLaidOut() throws Exception {
        Document document = parse(list(new DrawOp.TextRun("Moscow 평양 end", 10, 40, FONT, RED)), Svg.PLAIN);

        Element text = elements(document, "text").getFirst();
        assertThat(text.getTextContent()).isEqualTo("Moscow 평양 end");
        List<Element> parts = elements(document, "tspan");
        assertThat(parts).extracting(Element::getTextContent).containsExactly("Moscow ", "평양", " end");
        OpenSans font = new OpenSans();
        assertThat(Double.parseDouble(parts.get(1).getAttribute("x")))
                .isCloseTo(10 + font.widthPx("Moscow ", FONT), within(0.006));
        assertThat(Double.parseDouble(parts.get(2).getAttribute("x")))
                .isCloseTo(10 + font.widthPx("Moscow 평양", FONT), within(0.006));
        assertThat(parts.get(1).hasAttribute("textLength")).as("a width that only the system's font knows").isFalse();
    }

    @Test
    void shapesAreShortAndExact() throws IOException {
        assertThat(svg(list(new DrawOp.Line(0, 20, 100, 20.5, Stroke.solid(RED, 1)))))
                .contains("<path fill=\"none\" stroke=\"#ff0000\" d=\"M0 20l100 .5\"/>");
        assertThat(svg(list(new DrawOp.Rectangle(new Box(1, 2, 30, 10), 3, Fill.of(RED), null))))
                .contains("<rect x=\"1\" y=\"2\" width=\"30\" height=\"10\" rx=\"3\" fill=\"#ff0000\"/>");
        assertThat(svg(list(new DrawOp.Rectangle(new Box(1, 2, 30, 10), 500, Fill.of(RED.withOpacity(0.25)),
                new Stroke(BLUE.withOpacity(0.5), 1.4, List.of(3.0, 2.5))))))
                .contains("rx=\"5\" fill=\"#ff0000\" fill-opacity=\".25\" stroke=\"#0000ff\" stroke-width=\"1.4\""
                        + " stroke-opacity=\".5\" stroke-dasharray=\"3 2.5\"");
        assertThat(svg(list(new DrawOp.Rectangle(new Box(1, 2, 0, 10), 3, null, Stroke.solid(RED, 1)))))
                .as("the outline of a rectangle without width").contains("d=\"M1 2h0v10h0z\"");
    }

    @Test
    void aFadeFromSideToSideIsSharedByThoseOfItsColours() throws Exception {
        Fill first = new Fill.Fade(RED, RED.withOpacity(0), 10, 20);
        Fill second = new Fill.Fade(RED, RED.withOpacity(0), 50, 80);
        Fill within = new Fill.Fade(RED, RED.withOpacity(0), 55, 80);

        Document document = parse(list(new DrawOp.Rectangle(new Box(10, 0, 10, 9), 0, first, null),
                new DrawOp.Rectangle(new Box(50, 0, 30, 9), 0, second, null),
                new DrawOp.Rectangle(new Box(50, 0, 30, 9), 0, within, null)), Svg.PLAIN);

        List<Element> fades = elements(document, "linearGradient");
        assertThat(fades).hasSize(2);
        assertThat(elements(document, "path")).extracting(path -> path.getAttribute("fill"))
                .containsExactly("#ffffff", "url(#fade0)", "url(#fade0)", "url(#fade1)");
        assertThat(fades.get(1).getAttribute("x1")).isEqualTo("55");
        assertThat(elements(document, "stop").get(1).getAttribute("stop-opacity")).isEqualTo("0");
    }

    @Test
    void aClipHoldsItsContentAndOneOfNoSizeShowsNothing() throws Exception {
        DrawOp red = new DrawOp.Line(0, 0, 9, 9, Stroke.solid(RED, 1));
        Document document = parse(list(new DrawOp.Clip(new Box(1, 1, 5, 5), List.of(red)),
                new DrawOp.Clip(new Box(1, 1, 5, 5), List.of(red)), new DrawOp.Clip(new Box(1, 1, 0, 5), List.of(red))),
                Svg.PLAIN);

        assertThat(elements(document, "clipPath")).hasSize(1);
        assertThat(elements(document, "g")).filteredOn(g -> g.getAttribute("clip-path").equals("url(#clip0)"))
                .hasSize(2).allMatch(g -> g.getChildNodes().getLength() == 1);
    }

    @Test
    void anImageIsInsideTheFile() throws Exception {
        Document document = parse(
                list(new DrawOp.Image(new Box(10, 10, 40, 20), 2, 1, List.of(0xFFFF0000, 0xFF0000FF))),
                Svg.PLAIN);

        Element image = elements(document, "image").getFirst();
        assertThat(image.getAttributeNS("http://www.w3.org/1999/xlink", "href"))
                .startsWith("data:image/png;base64,iVBOR");
        assertThat(image.getAttribute("preserveAspectRatio")).isEqualTo("none");
    }

    @Test
    void screenReadersReadTheMarksAndNotTheDrawing() throws Exception {
        Document document = parse(marked(new Mark("a", Mark.Kind.EVENT, new Box(1, 2, 3, 4), "Armistice, 1953"),
                new Mark("a", Mark.Kind.LABEL, new Box(10, 2, 30, 4), "Armistice, 1953"),
                new Mark("a", Mark.Kind.ERA, new Box(0, 0, 9, 9), "Stalin"),
                new Mark("none", Mark.Kind.RULER, new Box(0, 0, 9, 0), "Time axis")),
                new SvgLabelling("t", "", "", Map.of("a", "https://example.org/?a=1&b=2")));

        List<Element> links = elements(document, "a");
        assertThat(links).hasSize(1);
        assertThat(links.getFirst().getAttribute("href")).isEqualTo("https://example.org/?a=1&b=2");
        assertThat(links.getFirst().getTextContent()).isEqualTo("Armistice, 1953");
        assertThat(elements(document, "path").get(1).getAttribute("d")).isEqualTo("M1 2h3v4h-3zM10 2h30v4h-30z");
        assertThat(elements(document, "title")).extracting(Element::getTextContent)
                .containsExactly("t", "Armistice, 1953", "Stalin");
        assertThat(elements(document, "g").getFirst().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(elements(document, "g").getLast().getAttribute("role")).isEqualTo("img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
            "file:///etc/passwd", "//example.org", "https://", "https://a b", "https://a\"b", "", "vbscript:x",
            "https://user\u202Egro.elpmaxe", "#a b"})
    void anAddressThatIsNotOfTheWebIsNoLink(String address) throws Exception {
        Document document = parse(marked(new Mark("a", Mark.Kind.EVENT, new Box(1, 2, 3, 4), "Armistice")),
                new SvgLabelling("t", "", "", Map.of("a", address)));

        assertThat(elements(document, "a")).isEmpty();
        assertThat(elements(document, "title").getLast().getTextContent()).isEqualTo("Armistice");
    }

    @Test
    void theFileHoldsItsFontsIfAsked() throws Exception {
        DisplayList list = list(new DrawOp.TextRun("Treaty", 10, 40, FONT, RED), new DrawOp.Clip(new Box(0, 0, 9, 9),
                List.of(new DrawOp.TextRun("of", 10, 40, FontSpec.regular(9).inItalics(), RED))));

        String rules = elements(Svg.parse(Svg.of(list, Svg.PLAIN, true)), "style").getFirst().getTextContent();

        assertThat(rules).contains("font-weight:600;font-style:normal", "font-weight:400;font-style:italic",
                "SIL Open Font License").doesNotContain("font-weight:700");
        assertThat(elements(Svg.parse(Svg.of(list, Svg.PLAIN, false)), "style")).isEmpty();
    }

    @Test
    void anyTextMakesAWellFormedFile() throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            String text = text(new SplittableRandom(seed));
            Document document = parse(
                    new DisplayList(100, 60, WHITE, List.of(new DrawOp.TextRun(text, 10, 40, FONT, RED)),
                            List.of(new Mark(text, Mark.Kind.EVENT, new Box(1, 2, 3, 4), text))),
                    new SvgLabelling(text, text, text, Map.of(text, text)));

            String kept = MarkupText.clean(text).replace("\r\n", "\n");
            assertThat(elements(document, "title").getLast().getTextContent().replace("\r\n", "\n"))
                    .as("seed %d: %s", seed, text).isEqualTo(kept);
            assertThat(elements(document, "script")).isEmpty();
        }
    }

    private static String text(RandomGenerator random) {
        String[] pieces = {"</title>", "<script>", "]]>", "&amp;", "\"", "'", "\u0000", "\u0008", "\uD800", "\uDC00",
                "\uD83D\uDE00", "\uFFFE", "\u2028", "\u0085", "평", "a", " ", "\t", "\n", "<!--", "--", "\uFDD0"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    @Test
    void whatTheStreamSaysReachesTheCaller() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatIOException().isThrownBy(() -> new SvgPainter(new OpenSans()).write(list(), Svg.PLAIN, false, full))
                .withMessage("No space left on device");
    }
}
