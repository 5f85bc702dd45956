package org.tumen.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Page;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.Category;
import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.DateText;

/// Cards to sort and to learn with, eight to a sheet: what happened on the front, when on the back. The pages of fronts and
/// backs take turns and are to be printed on both sides, turned over the long edge.
///
/// @param paper the paper, standing
public record Cards(PictureSubject subject, PageSize paper, LocalDate madeOn) implements PagedProduct {
    public static final int A_SHEET = 8;

    private static final int COLUMNS = 2;
    private static final int ROWS = A_SHEET / COLUMNS;
    private static final double MARGIN_MM = 13;
    private static final double MARK_MM = 5;
    private static final double PADDING_PX = 18;
    private static final Theme THEME = Theme.PRINT;

    public Cards {
        paper = paper.portrait();
    }

    @Override
    public TimelineDocument document() {
        return subject.document();
    }

    /// Where a card is on its page.
    ///
    /// @param number of the card on its sheet, from 0
    /// @param isBack whether the page is the back, on which right and left are exchanged
    Box place(int number, boolean isBack) {
        double margin = PageSize.px(MARGIN_MM);
        double width = (paper.widthPx() - 2 * margin) / COLUMNS;
        double height = (paper.heightPx() - 2 * margin) / ROWS;
        int column = isBack ? COLUMNS - 1 - number % COLUMNS : number % COLUMNS;
        int row = number / COLUMNS;
        return new Box(margin + column * width, margin + row * height, width, height);
    }

    @Override
    public List<Page> pages(TextMeasurer measurer) {
        List<HistoricalEvent> events = subject.events();
        List<Page> pages = new ArrayList<>();
        for (int first = 0; first < Math.max(1, events.size()); first += A_SHEET) {
            List<HistoricalEvent> sheet = events.subList(first, Math.min(events.size(), first + A_SHEET));
            pages.add(page(sheet, false, measurer));
            pages.add(page(sheet, true, measurer));
        }
        return pages;
    }

    private Page page(List<HistoricalEvent> sheet, boolean isBack, TextMeasurer measurer) {
        PageCanvas canvas = new PageCanvas(paper.widthPx(), paper.heightPx(), THEME.paper(), measurer);
        cutMarks(canvas);
        for (int i = 0; i < sheet.size(); i++) {
            Box card = place(i, isBack).growBy(-PADDING_PX);
            if (isBack) {
                back(sheet.get(i), card, canvas);
            } else {
                front(sheet.get(i), card, canvas);
            }
        }
        return canvas.page("");
    }

    private void cutMarks(PageCanvas canvas) {
        Stroke thin = Stroke.solid(THEME.ink(), 0.5);
        double mark = PageSize.px(MARK_MM);
        Box first = place(0, false);
        Box last = place(A_SHEET - 1, false);
        for (int column = 0; column <= COLUMNS; column++) {
            double x = first.x() + column * first.width();
            canvas.decoration(new DrawOp.Line(x, first.y() - 3 - mark, x, first.y() - 3, thin));
            canvas.decoration(new DrawOp.Line(x, last.bottom() + 3, x, last.bottom() + 3 + mark, thin));
        }
        for (int row = 0; row <= ROWS; row++) {
            double y = first.y() + row * first.height();
            canvas.decoration(new DrawOp.Line(first.x() - 3 - mark, y, first.x() - 3, y, thin));
            canvas.decoration(new DrawOp.Line(last.right() + 3, y, last.right() + 3 + mark, y, thin));
            for (int column = 0; column <= COLUMNS; column++) {
                double x = first.x() + column * first.width();
                canvas.decoration(new DrawOp.Line(x - 4, y, x + 4, y, Stroke.solid(THEME.hairline(), 0.5)));
                canvas.decoration(new DrawOp.Line(x, y - 4, x, y + 4, Stroke.solid(THEME.hairline(), 0.5)));
            }
        }
    }

    private void front(HistoricalEvent event, Box card, PageCanvas canvas) {
        Category category = document().categories().stream().filter(each -> each.id().equals(event.categoryId()))
                .findFirst().orElse(null);
        Rgba color = category == null
                ? THEME.muted()
                : TimelineLayout.color(category, document().categories().indexOf(category), THEME);
        canvas.decoration(new DrawOp.Rectangle(new Box(card.x(), card.y(), 34, 5), 2.5, Fill.of(color), null));
        if (category != null) {
            canvas.text(Page.Role.PARAGRAPH, category.name(), card.x(), card.y() + 23, FontSpec.regular(11.5),
                    THEME.muted());
        }
        lines(event.title(), FontSpec.semiBold(19), 26, Box.ofEdges(card.x(), card.y() + 34, card.right(),
                card.bottom() - 18), THEME.ink(), canvas);
        canvas.text(Page.Role.PARAGRAPH, "When was it?", card.x(), card.bottom(), FontSpec.regular(11.5),
                THEME.muted());
    }

    private void back(HistoricalEvent event, Box card, PageCanvas canvas) {
        String date = DateText.describe(event.date());
        double y = lines(date, FontSpec.bold(21), 28, new Box(card.x(), card.y(), card.width(), 60), THEME.ink(),
                canvas);
        y = lines(event.title(), FontSpec.semiBold(12.5), 17, Box.ofEdges(card.x(), y + 4, card.right(), y + 42),
                THEME.ink(), canvas);
        String status = event.status() == ClaimStatus.DOCUMENTED
                ? ""
                : event.status().name().toLowerCase(Locale.ROOT) + "; ";
        String told = status + PageWords.counted(event.citedSourceIds().size(), "source");
        lines(event.summary(), FontSpec.regular(12), 16.5, Box.ofEdges(card.x(), y + 4, card.right(),
                Math.max(y + 4, card.bottom() - 16)), THEME.ink(), canvas);
        canvas.text(Page.Role.PARAGRAPH, told, card.x(), card.bottom(), FontSpec.regular(10.5), THEME.muted());
    }

    /// As many lines as have room; what has none is cut with an ellipsis.
    ///
    /// @return below the last line
    private static double lines(String text, FontSpec font, double linePx, Box room, Rgba color, PageCanvas canvas) {
        List<String> lines = TextWrap.lines(text, font, room.width(), canvas.measurer());
        int fitting = (int) Math.floor(room.height() / linePx);
        List<DrawOp> ops = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), fitting); i++) {
            boolean isCut = i == fitting - 1 && lines.size() > fitting;
            String line = isCut
                    ? canvas.measurer().fit(lines.get(i) + " " + lines.get(i + 1), font, room.width())
                    : lines.get(i);
            ops.add(new DrawOp.TextRun(line, room.x(), room.y() + i * linePx + linePx * 0.76, font, color));
        }
        canvas.part(Page.Role.PARAGRAPH, ops);
        return room.y() + ops.size() * linePx;
    }
}
