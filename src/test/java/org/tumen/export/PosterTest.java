package org.tumen.export;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Page;
import org.tumen.display.Theme;
import org.tumen.layout.PictureLook;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PngPainter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/// Sheets that put together are the picture.
class PosterTest {
    private static final OpenSans FONT = new OpenSans();
    private static final double NEAR = 1e-6;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static PosterGrid grid(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double width = random.nextDouble(200, 2000);
        double height = random.nextDouble(200, 2000);
        double margin = random.nextDouble(0, 40);
        return new PosterGrid(width, height, margin, random.nextDouble(0, 59), random.nextInt(1, 9),
                random.nextInt(1, 9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tilesCoverThePictureExactlyAndShareTheOverlap(long seed) {
        PosterGrid grid = grid(seed);
        List<PosterGrid.Tile> tiles = grid.tiles();
        Box whole = tiles.stream().map(PosterGrid.Tile::part).reduce(Box::union).orElseThrow();

        assertThat(tiles).as("seed %d", seed).hasSize(grid.columns() * grid.rows());
        assertThat(whole.x()).isZero();
        assertThat(whole.y()).isZero();
        assertThat(whole.right()).as("seed %d", seed).isCloseTo(grid.pictureWidthPx(), within(NEAR));
        assertThat(whole.bottom()).as("seed %d", seed).isCloseTo(grid.pictureHeightPx(), within(NEAR));
        for (PosterGrid.Tile tile : tiles) {
            for (PosterGrid.Tile other : tiles) {
                if (other.row() == tile.row() && other.column() == tile.column() + 1) {
                    assertThat(tile.part().right() - other.part().x()).as("seed %d", seed)
                            .isCloseTo(grid.overlapPx(), within(NEAR));
                }
                if (other.column() == tile.column() && other.row() == tile.row() + 1) {
                    assertThat(tile.part().bottom() - other.part().y()).as("seed %d", seed)
                            .isCloseTo(grid.overlapPx(), within(NEAR));
                }
            }
        }
    }

    private static Poster poster(int columns, int rows) {
        return new Poster(PictureSubject.whole(Timelines.builtIn()), PageSize.A4, columns, rows,
                Poster.USUAL_OVERLAP_MM, PictureLook.of(Theme.PRINT),
                PageFurniture.usual(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void everySheetSaysWhereItBelongs() {
        List<Page> pages = poster(3, 2).pages(FONT);

        assertThat(pages).extracting(Page::label).containsExactly("A1 of A1–C2", "B1 of A1–C2", "C1 of A1–C2",
                "A2 of A1–C2", "B2 of A1–C2", "C2 of A1–C2");
        for (Page page : pages) {
            assertThat(Timelines.texts(page)).anyMatch(text -> text.startsWith(page.label() + " · "));
            assertThat(page.drawing().widthPx()).isEqualTo(PageSize.A4.widthPx());
        }
    }

    @Test
    void sheetsHaveThePixelsOfThePictureInTheirPlaces() {
        Poster poster = poster(2, 2);
        PosterGrid grid = new PosterGrid(PageSize.A4.widthPx(), PageSize.A4.heightPx(), PageSize.px(11),
                PageSize.px(10), 2, 2);
        PngPainter painter = new PngPainter(FONT);
        BufferedImage whole = painter.paint(poster.picture(FONT).drawing(), 1);
        List<Page> pages = poster.pages(FONT);
        for (int i = 0; i < pages.size(); i++) {
            BufferedImage sheet = painter.paint(pages.get(i).drawing(), 1);
            Box part = grid.tiles().get(i).part();
            double dark = share(sheet, grid.printed());
            assertThat(dark).as(pages.get(i).label()).isCloseTo(share(whole, part), within(0.004));
        }
    }

    /// How much of a box is not paper.
    private static double share(BufferedImage picture, Box box) {
        long dark = 0;
        long all = 0;
        for (int y = (int) box.y() + 1; y < box.bottom() - 1; y++) {
            for (int x = (int) box.x() + 1; x < box.right() - 1; x++) {
                dark += 255 - (picture.getRGB(x, y) >> 8 & 0xFF);
                all += 255;
            }
        }
        return (double) dark / all;
    }

    @Test
    void aSheetHoldsOnlyTheWordsThatItShows() {
        List<Page> pages = poster(3, 2).pages(FONT);
        String title = Timelines.builtIn().title();

        assertThat(Timelines.texts(pages.getFirst())).contains(title);
        assertThat(Timelines.texts(pages.getLast())).doesNotContain(title);
    }

    @Test
    void linksLieOnTheirSheetAndNoneIsLost() {
        Poster poster = poster(3, 2);
        List<Page> pages = poster.pages(FONT);

        assertThat(pages.stream().flatMap(page -> page.links().stream()).map(Page.Link::address))
                .containsAll(poster.picture(FONT).links().stream().map(Page.Link::address).toList());
        Box sheet = new Box(0, 0, PageSize.A4.widthPx(), PageSize.A4.heightPx());
        assertThat(pages).allMatch(page -> page.links().stream().allMatch(link -> sheet.contains(link.box())));
    }

    @Test
    void cutMarksLieOutsideThePrintedPart() {
        Page middle = poster(3, 3).pages(FONT).get(4);
        Box printed = ((DrawOp.Clip) middle.drawing().ops().getFirst()).box();
        List<DrawOp.Line> marks = middle.drawing().ops().stream().filter(DrawOp.Line.class::isInstance)
                .map(DrawOp.Line.class::cast).toList();

        assertThat(marks).hasSize(8).noneMatch(mark -> printed.contains(mark.x1(), mark.y1())
                || printed.contains(mark.x2(), mark.y2()));
        double half = PageSize.px(Poster.USUAL_OVERLAP_MM) / 2;
        assertThat(marks).anyMatch(mark -> mark.x1() == mark.x2() && Math.abs(mark.x1() - printed.x() - half) < NEAR);
    }

    @Test
    void impossiblePostersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> poster(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> poster(2, 21));
    }
}
