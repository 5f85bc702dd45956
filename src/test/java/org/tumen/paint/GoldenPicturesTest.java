package org.tumen.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.Density;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// A small picture in each theme against the one that was looked at and found good, `golden-<theme>.png`. All its type is
/// the bundled font's, but systems smooth edges differently: so the channels of all pixels may differ by 2 of 255 on
/// average, and those of each cell of 8 by 8 pixels by 40.
///
/// After a change that is meant: `mvn test -Dtest=GoldenPicturesTest -Dtumen.goldens.renew=true`, then look at the
/// pictures before they are committed.
class GoldenPicturesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "tumen", "paint");
    private static final String RENEW = "tumen.goldens.renew";
    private static final int WIDTH_PX = 1300;
    private static final int HEIGHT_PX = 400;
    private static final double MOST_ON_AVERAGE = 2;
    private static final double MOST_IN_A_CELL = 40;
    private static final int CELL_PX = 8;

    static Stream<Theme> themes() {
        return Theme.ALL.stream();
    }

    private static BufferedImage draw(Theme theme) throws IOException {
        try (InputStream in = GoldenPicturesTest.class.getResourceAsStream("golden.json")) {
            TimelineDocument document = Objects.requireNonNull(
                    new DocumentReader().read("golden.json", Objects.requireNonNull(in)).document());
            OpenSans font = new OpenSans();
            PictureLook look = new PictureLook(theme, Density.BALANCED, true);
            return new PngPainter(font).paint(new TimelineLayout(document, font).layout(PictureRequest
                    .still(DocumentExtent.limits(document), WIDTH_PX, HEIGHT_PX, theme).withLook(look)), 1);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aThemeLooksAsItDid(Theme theme) throws IOException {
        BufferedImage picture = draw(theme);
        Path golden = FOLDER.resolve("golden-" + theme.id() + ".png");
        if (Boolean.getBoolean(RENEW)) {
            ImageIO.write(picture, "png", golden.toFile());
        }
        BufferedImage expected = ImageIO.read(golden.toFile());
        assertThat(expected.getWidth()).isEqualTo(WIDTH_PX);
        assertThat(expected.getHeight()).isEqualTo(HEIGHT_PX);

        double sum = 0;
        for (int y = 0; y < HEIGHT_PX; y += CELL_PX) {
            for (int x = 0; x < WIDTH_PX; x += CELL_PX) {
                int width = Math.min(CELL_PX, WIDTH_PX - x);
                int height = Math.min(CELL_PX, HEIGHT_PX - y);
                double difference = difference(picture, expected, x, y, width, height);
                assertThat(difference).as("%s, the cell at %d, %d", theme.id(), x, y)
                        .isLessThanOrEqualTo(MOST_IN_A_CELL);
                sum += difference * width * height;
            }
        }
        assertThat(sum / (WIDTH_PX * HEIGHT_PX)).as("%s on average", theme.id()).isLessThanOrEqualTo(MOST_ON_AVERAGE);
    }

    /// How much the channels of the pixels differ on average.
    private static double difference(BufferedImage one, BufferedImage other, int left, int top, int width,
            int height) {
        long sum = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / 3.0 / (width * height);
    }
}
