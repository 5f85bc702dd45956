package org.tumen;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.Emphasis;
import org.tumen.layout.OverviewLayout;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PngPainter;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// Every text against every pixel that lies behind it: paper, grid lines, eras, tinted bars, what is selected.
class PictureContrastTest {
    private static final Path BUILT_IN = Path.of("data", "timeline.json");
    private static final OpenSans FONT = new OpenSans();
    private static final double DAYS_PER_YEAR = 365.2425;
    private static final double EPSILON = 0.01;
    /// 2015, when an event of little weight fills a tinted bar.
    private static final TimeSpan YEAR_OF_FRIENDSHIP = new TimeSpan(16_436, 16_801);

    /// A text and the part of it that can be seen.
    private record Seen(DrawOp.TextRun run, Box box) {}

    static Stream<Arguments> themesAndYears() {
        return Theme.ALL.stream()
                .flatMap(theme -> Stream.of(0.0, 12.0, 2.5, 0.2).map(years -> arguments(theme, years)));
    }

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    private static double least(Theme theme) {
        return (theme.equals(Theme.PROJECTOR) ? 7 : 4.5) - EPSILON;
    }

    private static TimelineDocument document() throws IOException {
        return Objects.requireNonNull(new DocumentReader().read(BUILT_IN).document());
    }

    private static PictureRequest request(TimelineDocument document, double years, Theme theme) {
        TimeSpan limits = DocumentExtent.limits(document);
        double end = limits.endDay() - 1.5 * DAYS_PER_YEAR;
        TimeSpan span = years == 0 ? limits : new TimeSpan(end - years * DAYS_PER_YEAR, end);
        return new PictureRequest(span, limits, 1280, 720, theme);
    }

    private static void collect(List<DrawOp> ops, Box clip, List<Seen> texts, List<DrawOp> others) {
        for (DrawOp op : ops) {
            switch (op) {
                case DrawOp.TextRun run -> {
                    double cap = FONT.capHeightPx(run.font());
                    Box box = new Box(run.x(), run.baselineY() - cap, FONT.widthPx(run.text(), run.font()),
                            cap * 1.3);
                    if (box.intersects(clip)) {
                        texts.add(new Seen(run, Box.ofEdges(Math.max(box.x(), clip.x()), Math.max(box.y(), clip.y()),
                                Math.min(box.right(), clip.right()), Math.min(box.bottom(), clip.bottom()))));
                    }
                }
                case DrawOp.Clip(Box inner, List<DrawOp> content) -> {
                    List<DrawOp> inside = new ArrayList<>();
                    collect(content, inner, texts, inside);
                    others.add(new DrawOp.Clip(inner, inside));
                }
                default -> others.add(op);
            }
        }
    }

    /// Expects the texts of the uppermost list to be readable on all that is drawn.
    private static void expectReadable(Theme theme, DisplayList... lists) {
        List<Seen> texts = new ArrayList<>();
        List<DrawOp> ground = new ArrayList<>();
        DisplayList first = lists[0];
        Box all = new Box(0, 0, first.widthPx(), first.heightPx());
        for (DisplayList list : lists) {
            texts.clear();
            collect(list.ops(), all, texts, ground);
        }
        BufferedImage picture = new PngPainter(FONT).paint(new DisplayList(first.widthPx(), first.heightPx(),
                first.background(), ground, List.of()), 1);
        assertThat(texts).isNotEmpty();
        for (Seen text : texts) {
            assertThat(leastContrast(text, picture)).as("%s: “%s” at %s", theme.id(), text.run().text(), text.box())
                    .isGreaterThanOrEqualTo(least(theme));
        }
    }

    private static double leastContrast(Seen text, BufferedImage picture) {
        double least = Double.MAX_VALUE;
        Box box = text.box();
        assertThat(text.run().color().opacity()).isEqualTo(1);
        for (int y = (int) Math.ceil(box.y()); y < Math.min(picture.getHeight(), box.bottom()); y++) {
            for (int x = (int) Math.ceil(box.x()); x < Math.min(picture.getWidth(), box.right()); x++) {
                int rgb = picture.getRGB(x, y);
                Rgba ground = new Rgba(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 1);
                least = Math.min(least, text.run().color().contrastTo(ground));
            }
        }
        return least;
    }

    @ParameterizedTest
    @MethodSource("themesAndYears")
    void everyTextOfThePictureIsReadable(Theme theme, double years) throws IOException {
        TimelineDocument document = document();

        expectReadable(theme, new TimelineLayout(document, FONT).layout(request(document, years, theme)));
    }

    @ParameterizedTest
    @MethodSource("themesAndYears")
    void selectedAndHoveredEventsAreReadable(Theme theme, double years) throws IOException {
        TimelineDocument document = document();
        TimelineLayout layout = new TimelineLayout(document, FONT);
        PictureRequest request = request(document, years, theme);
        DisplayList picture = layout.layout(request);
        List<String> shown = picture.marks().stream().filter(mark -> mark.kind() == Mark.Kind.EVENT).map(Mark::id)
                .distinct().limit(25).toList();

        for (String id : shown) {
            for (Emphasis emphasis : Emphasis.values()) {
                DisplayList emphasised = layout.emphasis(id, emphasis, request);

                assertThat(emphasised).as(id).isNotNull();
                expectReadable(theme, picture, emphasised);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyTextOfTheOverviewIsReadable(Theme theme) throws IOException {
        TimelineDocument document = document();
        TimeSpan limits = DocumentExtent.limits(document);
        TimeSpan window = new TimeSpan(limits.centerDay() - 5000, limits.centerDay() + 2000);

        expectReadable(theme, new OverviewLayout(document, FONT).layout(window, limits, 1280, 66, theme));
    }

    /// Colours that a file chooses without a thought of contrast.
    @ParameterizedTest
    @MethodSource("themes")
    void categoriesOfAnyColourKeepTheirTextsReadable(Theme theme) throws IOException {
        for (String color : List.of("#000000", "#FFFFFF", "#FFFF00", "#808080", "#FF0000", "#00FF00", "#0000FF")) {
            String text = Files.readString(BUILT_IN).replaceAll("\"color\": \"#[0-9A-Fa-f]{6}\"",
                    "\"color\": \"" + color + "\"");
            TimelineDocument document = Objects.requireNonNull(new DocumentReader()
                    .read("any", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).document());

            TimelineLayout layout = new TimelineLayout(document, FONT);
            PictureRequest request = request(document, 2.5, theme);

            expectReadable(theme, layout.layout(request));
            expectReadable(theme, layout.layout(request.withSpan(YEAR_OF_FRIENDSHIP)));
            PictureRequest whole = request.withSpan(request.limits());
            DisplayList picture = layout.layout(whole);
            for (String id : List.of("1946-north-korean-labour-far-east", "1955-12-28-juche-speech")) {
                expectReadable(theme, picture, Objects.requireNonNull(layout.emphasis(id, Emphasis.SELECTED, whole)));
            }
        }
    }
}
