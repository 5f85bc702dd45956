package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Page;
import org.tumen.display.Rgba;
import org.tumen.display.TextMeasurer;
import org.tumen.paint.OpenSans;

import static org.assertj.core.api.Assertions.assertThat;

/// Paragraphs on pages.
class PageFlowTest {
    private static final OpenSans FONT = new OpenSans();
    private static final Rgba INK = Rgba.hex("#000000");
    private static final FontSpec TYPE = FontSpec.regular(12);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Whether no text comes nearer to the left and right edge, but for a hair.
    static boolean textWithin(Page page, double marginPx, TextMeasurer measurer) {
        return page.drawing().ops().stream().filter(DrawOp.TextRun.class::isInstance).map(DrawOp.TextRun.class::cast)
                .allMatch(run -> run.x() >= marginPx && run.x() + measurer.widthPx(run.text(), run.font()) <= page
                        .drawing().widthPx() - marginPx + 0.01);
    }

    private static TextWrap.Span span(String text) {
        return TextWrap.Span.of(text, TYPE, INK);
    }

    private static String words(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 90); i > 0; i--) {
            text.append("w").append("o".repeat(random.nextInt(1, random.nextInt(50) == 0 ? 200 : 12))).append(' ');
        }
        return text.toString().strip();
    }

    private static PageFlow.Sheet sheet(RandomGenerator random) {
        double height = random.nextDouble(160, 600);
        List<Box> columns = new ArrayList<>();
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            columns.add(new Box(20, 20, random.nextDouble(120, 500), height - 40));
        }
        return new PageFlow.Sheet(600, height, Rgba.hex("#ffffff"), columns);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allWordsAreSetInTheirOrderAndWithinTheirColumns(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        PageFlow.Sheet sheet = sheet(random);
        PageFlow flow = new PageFlow(sheet, FONT);
        StringBuilder all = new StringBuilder();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            String text = words(random);
            all.append(text);
            flow.add(random.nextInt(4) == 0
                    ? TextBlock.heading(List.of(span(text)), 15, 10)
                    : TextBlock.paragraph(List.of(span(text)), 15, 4));
        }
        flow.finish();
        List<Page> pages = flow.pages().stream().map(canvas -> canvas.page("")).toList();

        String set = pages.stream().flatMap(page -> Timelines.texts(page).stream()).collect(Collectors.joining());
        assertThat(set.replace(" ", "")).as("seed %d", seed).isEqualTo(all.toString().replace(" ", ""));
        double right = sheet.columns().stream().mapToDouble(Box::right).max().orElseThrow();
        for (Page page : pages) {
            for (DrawOp op : page.drawing().ops()) {
                DrawOp.TextRun run = (DrawOp.TextRun) op;
                assertThat(run.x() + FONT.widthPx(run.text(), TYPE)).as("seed %d", seed).isLessThanOrEqualTo(right);
                assertThat(run.baselineY()).as("seed %d", seed).isLessThanOrEqualTo(sheet.heightPx() - 20);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineOfALongParagraphIsAloneAndNoHeadingIsLast(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        PageFlow flow = new PageFlow(
                new PageFlow.Sheet(300, 260, Rgba.hex("#ffffff"), List.of(new Box(20, 20, 260, 220))),
                FONT);
        for (int i = 0; i < 12; i++) {
            flow.add(TextBlock.heading(List.of(TextWrap.Span.of("H" + i, FontSpec.bold(12), INK)), 15, 10));
            flow.add(TextBlock.paragraph(List.of(span("p" + i + " " + words(random))), 15, 4));
        }
        flow.finish();
        for (PageCanvas canvas : flow.pages()) {
            Page page = canvas.page("");
            for (Page.Part part : page.parts()) {
                int lines = part.end() - part.first();
                boolean first = part.equals(page.parts().getFirst());
                boolean last = part.equals(page.parts().getLast());
                boolean begins = ((DrawOp.TextRun) page.drawing().ops().get(part.first())).text().matches("p\\d+.*");
                if (part.role() == Page.Role.HEADING) {
                    assertThat(last).as("seed %d: a heading ends a page", seed).isFalse();
                } else if (first && !begins) {
                    assertThat(lines).as("seed %d: a widow", seed).isGreaterThan(1);
                } else if (last && canvas != flow.pages().getLast() && lines == 1) {
                    assertThat(Timelines.texts(flow.pages().get(flow.pages().indexOf(canvas) + 1).page("")).getFirst())
                            .as("seed %d: an orphan", seed).startsWith("H");
                }
            }
        }
    }

    @Test
    void anAddressBreaksWhereItMustAndIsALinkInEveryLine() {
        String address = "https://example.org/" + "a-long-path/".repeat(20);
        PageFlow flow = new PageFlow(
                new PageFlow.Sheet(300, 400, Rgba.hex("#ffffff"), List.of(new Box(20, 20, 200, 360))),
                FONT);
        flow.add(TextBlock.paragraph(List.of(span("See "), new TextWrap.Span(address, TYPE, INK, address)), 15, 0));
        flow.finish();
        Page page = flow.pages().getFirst().page("");

        assertThat(String.join("", Timelines.texts(page))).isEqualTo("See " + address);
        assertThat(page.links()).hasSizeGreaterThan(3).allMatch(link -> link.address().equals(address));
        assertThat(Timelines.texts(page)).noneMatch(line -> line.endsWith("https:"));
    }

    @Test
    void aMarkerStandsBeforeTheFirstLineOnly() {
        PageFlow flow = new PageFlow(
                new PageFlow.Sheet(300, 400, Rgba.hex("#ffffff"), List.of(new Box(20, 20, 200, 360))),
                FONT);
        flow.add(TextBlock.paragraph(List.of(span("word ".repeat(30))), 15, 0).indented(30).marked(5, span("7.")));
        flow.finish();
        List<DrawOp> ops = flow.pages().getFirst().page("").drawing().ops();

        assertThat(ops).hasSizeGreaterThan(3);
        assertThat(ops.getFirst()).isEqualTo(
                new DrawOp.TextRun("7.", 25, ((DrawOp.TextRun) ops.get(1)).baselineY(), TYPE, INK));
        assertThat(ops.subList(1, ops.size())).allMatch(op -> ((DrawOp.TextRun) op).x() == 50);
    }

    @Test
    void linesEndWhereTheTextSaysSo() {
        assertThat(TextWrap.lines("one\ntwo three", TYPE, 500, FONT)).containsExactly("one", "two three");
        assertThat(TextWrap.lines("", TYPE, 500, FONT)).isEmpty();
    }

    @Test
    void textWithoutSpacesBreaksBetweenItsLetters() {
        assertThat(TextWrap.lines("조선민주주의인민공화국", TYPE, 40, FONT)).hasSizeGreaterThan(2);
        assertThat(TextWrap.lines("i".repeat(300), TYPE, 60, FONT)).hasSizeGreaterThan(3)
                .allMatch(line -> FONT.widthPx(line, TYPE) <= 60);
    }
}
