package org.tumen.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Offset;
import org.tumen.display.Page;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;

/// One picture over several sheets, to be cut along their marks and put together.
///
/// @param sheet the paper
/// @param columns sheets side by side, 1 to 20
/// @param rows sheets one above the other, 1 to 20
/// @param overlapMm how much of a sheet's picture its neighbour repeats, for gluing
public record Poster(PictureSubject subject, PageSize sheet, int columns, int rows, double overlapMm, PictureLook look,
        PageFurniture furniture) implements PagedProduct {
    public static final double USUAL_OVERLAP_MM = 10;

    private static final double MARGIN_MM = 11;
    private static final double MARK_MM = 5;
    private static final double NOTE_PX = 9.5;

    public Poster {
        grid(sheet, columns, rows, overlapMm);
    }

    private static PosterGrid grid(PageSize sheet, int columns, int rows, double overlapMm) {
        return new PosterGrid(sheet.widthPx(), sheet.heightPx(), PageSize.px(MARGIN_MM), PageSize.px(overlapMm),
                columns, rows);
    }

    private PosterGrid grid() {
        return grid(sheet, columns, rows, overlapMm);
    }

    @Override
    public TimelineDocument document() {
        return subject.document();
    }

    @Override
    public LocalDate madeOn() {
        return furniture.madeOn();
    }

    /// The whole, as it is when the sheets are put together.
    Page picture(TextMeasurer measurer) {
        PosterGrid grid = grid();
        PageSize size = sheet.sheets(columns, rows, grid.pictureWidthPx(), grid.pictureHeightPx());
        return new PagePicture(subject, size, look, furniture).page(measurer);
    }

    @Override
    public List<Page> pages(TextMeasurer measurer) {
        PosterGrid grid = grid();
        Page picture = picture(measurer);
        OpBounds bounds = new OpBounds(measurer);
        List<Page> pages = new ArrayList<>();
        for (PosterGrid.Tile tile : grid.tiles()) {
            pages.add(page(tile, grid, picture, bounds, measurer));
        }
        return pages;
    }

    private Page page(PosterGrid.Tile tile, PosterGrid grid, Page picture, OpBounds bounds, TextMeasurer measurer) {
        Box printed = grid.printed();
        Offset place = new Offset(printed.x() - tile.part().x(), printed.y() - tile.part().y());
        Rgba paper = picture.drawing().background();
        List<DrawOp> content = new ArrayList<>();
        content.add(new DrawOp.Rectangle(printed, 0, Fill.of(paper), null));
        content.addAll(place.moved(bounds.within(tile.part(), picture.drawing().ops())));
        String name = tile.name() + " of " + grid.range();
        List<DrawOp> ops = new ArrayList<>();
        ops.add(new DrawOp.Clip(printed, content));
        cutMarks(tile, grid, ops);
        int notes = ops.size();
        note(name, grid, measurer, ops);
        keyPlan(tile, grid, ops);
        List<Mark> marks = picture.drawing().marks().stream().map(place::moved)
                .filter(mark -> mark.bounds().intersects(printed)).toList();
        List<Page.Link> links = picture.links().stream()
                .filter(link -> link.box().intersects(tile.part()))
                .map(link -> new Page.Link(common(place.moved(link.box()), printed), link.address(), link.text()))
                .toList();
        List<Page.Part> parts = List.of(
                new Page.Part(Page.Role.FIGURE, 0, 1, "Sheet " + name + " of a poster of " + document().title()),
                new Page.Part(Page.Role.PARAGRAPH, notes, notes + 1, ""));
        return new Page(new DisplayList(sheet.widthPx(), sheet.heightPx(), Theme.PRINT.paper(), ops, marks), name,
                parts, links);
    }

    private static Box common(Box one, Box other) {
        double left = Math.max(one.x(), other.x());
        double top = Math.max(one.y(), other.y());
        return Box.ofEdges(left, top, Math.max(left, Math.min(one.right(), other.right())),
                Math.max(top, Math.min(one.bottom(), other.bottom())));
    }

    /// Where to cut: at the picture's own edges, and in the middle of what two sheets share.
    private static Box cut(PosterGrid.Tile tile, PosterGrid grid) {
        Box printed = grid.printed();
        double half = grid.overlapPx() / 2;
        return Box.ofEdges(printed.x() + (tile.column() > 0 ? half : 0), printed.y() + (tile.row() > 0 ? half : 0),
                printed.right() - (tile.column() < grid.columns() - 1 ? half : 0),
                printed.bottom() - (tile.row() < grid.rows() - 1 ? half : 0));
    }

    private static void cutMarks(PosterGrid.Tile tile, PosterGrid grid, List<DrawOp> ops) {
        Box cut = cut(tile, grid);
        Box printed = grid.printed();
        double length = PageSize.px(MARK_MM);
        Stroke thin = Stroke.solid(Theme.PRINT.ink(), 0.5);
        for (double x : new double[]{cut.x(), cut.right()}) {
            ops.add(new DrawOp.Line(x, printed.y() - 2 - length, x, printed.y() - 2, thin));
            ops.add(new DrawOp.Line(x, printed.bottom() + 2, x, printed.bottom() + 2 + length, thin));
        }
        for (double y : new double[]{cut.y(), cut.bottom()}) {
            ops.add(new DrawOp.Line(printed.x() - 2 - length, y, printed.x() - 2, y, thin));
            ops.add(new DrawOp.Line(printed.right() + 2, y, printed.right() + 2 + length, y, thin));
        }
    }

    private void note(String name, PosterGrid grid, TextMeasurer measurer, List<DrawOp> ops) {
        FontSpec font = FontSpec.regular(NOTE_PX);
        String words = name + " · " + document().title()
                + (grid.overlapPx() > 0 ? " · cut at the marks, lay edge to edge" : "");
        double left = grid.printed().x() + PageSize.px(MARK_MM) + grid.overlapPx();
        double room = grid.printed().right() - left - PageSize.px(30);
        ops.add(new DrawOp.TextRun(measurer.fit(words, font, room), left, grid.sheetHeightPx() - grid.marginPx() / 3,
                font, Theme.PRINT.muted()));
    }

    /// All sheets in small, this one filled.
    private static void keyPlan(PosterGrid.Tile tile, PosterGrid grid, List<DrawOp> ops) {
        double height = grid.marginPx() * 0.55;
        double width = height * grid.columns() / grid.rows() * grid.sheetWidthPx() / grid.sheetHeightPx();
        double cell = width / grid.columns();
        double line = height / grid.rows();
        double left = grid.printed().right() - PageSize.px(MARK_MM) - grid.overlapPx() - width;
        double top = grid.sheetHeightPx() - grid.marginPx() * 0.8;
        for (PosterGrid.Tile other : grid.tiles()) {
            boolean own = other.column() == tile.column() && other.row() == tile.row();
            ops.add(new DrawOp.Rectangle(
                    new Box(left + other.column() * cell, top + other.row() * line, cell, line), 0,
                    own ? Fill.of(Theme.PRINT.muted()) : null, Stroke.solid(Theme.PRINT.muted(), 0.5)));
        }
    }
}
