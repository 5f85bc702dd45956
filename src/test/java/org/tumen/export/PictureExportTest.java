package org.tumen.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDocuments;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.DocumentExtent;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/// Pictures as a reader of the file sees them.
class PictureExportTest {
    private static final TimelineDocument BUILT_IN = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    private static byte[] png(TimelineDocument document, @Nullable TimeSpan span, int widthPx, int heightPx,
            Theme theme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PictureExport.png(document, span, widthPx, heightPx, theme, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }

    private static int rgb(Rgba color) {
        return color.red() << 16 | color.green() << 8 | color.blue();
    }

    private static TimeSpan years(int first, int last) {
        return new TimeSpan(LocalDate.of(first, 1, 1).toEpochDay(), LocalDate.of(last + 1, 1, 1).toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "640, 360", "200, 2000", "3000, 150", "1, 1", "1, 500", "500, 1", "37, 41"})
    void aPictureHasExactlyTheSizeThatIsWanted(int widthPx, int heightPx) throws IOException {
        BufferedImage picture = picture(png(BUILT_IN, null, widthPx, heightPx, Theme.LIGHT));

        assertThat(picture.getWidth()).isEqualTo(widthPx);
        assertThat(picture.getHeight()).isEqualTo(heightPx);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aPictureIsPaperWithInkAndTheColoursOfItsCategories(Theme theme) throws IOException {
        Set<Integer> colours = colours(picture(png(BUILT_IN, null, 1920, 1080, theme)));

        assertThat(colours).contains(rgb(theme.paper()), rgb(theme.ink())).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theSameInputGivesTheSameBytes(Theme theme) {
        assertThat(png(BUILT_IN, null, 960, 540, theme)).isEqualTo(png(BUILT_IN, null, 960, 540, theme));
    }

    @Test
    void everyPartOfTheInputShows() {
        byte[] usual = png(BUILT_IN, null, 480, 270, Theme.LIGHT);

        assertThat(png(BUILT_IN, years(1950, 1953), 480, 270, Theme.LIGHT)).isNotEqualTo(usual);
        assertThat(png(BUILT_IN, null, 480, 270, Theme.DARK)).isNotEqualTo(usual);
        assertThat(png(RandomDocuments.ofSize(1, 5), null, 480, 270, Theme.LIGHT)).isNotEqualTo(usual);
    }

    @Test
    void withoutASpanTheWholeTimelineWithItsMarginsIsShown() {
        assertThat(png(BUILT_IN, null, 480, 270, Theme.LIGHT)).isEqualTo(
                png(BUILT_IN, DocumentExtent.limits(BUILT_IN), 480, 270, Theme.LIGHT));
    }

    @Test
    void aTimeWithoutEventsIsARulerAndLanes() throws IOException {
        Set<Integer> colours = colours(picture(png(BUILT_IN, years(1700, 1750), 960, 540, Theme.LIGHT)));

        assertThat(colours).contains(rgb(Theme.LIGHT.paper()), rgb(Theme.LIGHT.ink()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1, 1e4, 1e9, 1e12})
    void anyLengthOfTimeIsDrawn(double days) throws IOException {
        BufferedImage picture = picture(png(BUILT_IN, new TimeSpan(-days / 2, days / 2), 400, 300, Theme.LIGHT));

        assertThat(colours(picture)).hasSizeGreaterThan(5);
    }

    @Test
    void anyDocumentIsDrawnTheSameTwice() throws IOException {
        for (long seed = 0; seed < 120; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            TimelineDocument document = RandomDocuments.ofSeed(seed);
            int widthPx = random.nextInt(1, 500);
            int heightPx = random.nextInt(1, 400);
            String name = "seed %s, %s x %s".formatted(seed, widthPx, heightPx);
            try {
                byte[] png = png(document, null, widthPx, heightPx, Theme.DARK);
                assertThat(picture(png).getWidth()).as(name).isEqualTo(widthPx);
                assertThat(png(document, null, widthPx, heightPx, Theme.DARK)).as(name).isEqualTo(png);
            } catch (RuntimeException e) {
                throw new AssertionError(name, e);
            }
        }
    }

    @Test
    void severalPicturesAtOnceAreAsOneAfterTheOther() throws Exception {
        byte[] alone = png(BUILT_IN, null, 480, 270, Theme.LIGHT);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<byte[]> draw = () -> png(BUILT_IN, null, 480, 270, Theme.LIGHT);
            for (var drawn : threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> draw).toList())) {
                assertThat(drawn.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void theReasonOfAStreamThatTakesNoMoreReachesTheCaller() {
        OutputStream full = new OutputStream() {
            private int room = 1_000;

            @Override
            public void write(int octet) throws IOException {
                if (room-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };

        assertThatIOException().isThrownBy(() -> PictureExport.png(BUILT_IN, null, 480, 270, Theme.LIGHT, full))
                .withMessage("No space left on device");
    }
}
