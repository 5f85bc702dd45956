package org.tumen.export;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Page;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;

/// The second page of a worksheet whose order is blank: the cards to cut out, mixed.
record WorksheetCards(Worksheet sheet, List<Worksheet.Task> tasks, Theme theme, TextMeasurer measurer) {
    private static final double MARGIN_MM = 14;
    private static final int COLUMNS = 4;
    private static final int ROWS = 3;
    private static final double PADDING_PX = 14;

    Page page() {
        PageSize paper = sheet.paper();
        PageCanvas canvas = new PageCanvas(paper.widthPx(), paper.heightPx(), theme.paper(), measurer);
        Box inside = new Box(0, 0, paper.widthPx(), paper.heightPx()).growBy(-PageSize.px(MARGIN_MM));
        double width = inside.width() / COLUMNS;
        double height = inside.height() / ROWS;
        int rows = (tasks.size() + COLUMNS - 1) / COLUMNS;
        Stroke cut = new Stroke(theme.muted(), 0.8, List.of(5.0, 4.0));
        for (int column = 0; column <= COLUMNS; column++) {
            double x = inside.x() + column * width;
            canvas.decoration(new DrawOp.Line(x, inside.y(), x, inside.y() + rows * height, cut));
        }
        for (int row = 0; row <= rows; row++) {
            double y = inside.y() + row * height;
            canvas.decoration(new DrawOp.Line(inside.x(), y, inside.right(), y, cut));
        }
        for (int i = 0; i < tasks.size(); i++) {
            int row = i / COLUMNS;
            Box card = new Box(inside.x() + i % COLUMNS * width, inside.y() + row * height, width, height);
            card(tasks.get(i), card.growBy(-PADDING_PX), canvas);
        }
        return canvas.page("2");
    }

    private void card(Worksheet.Task task, Box card, PageCanvas canvas) {
        FontSpec font = FontSpec.bold(20);
        canvas.text(Page.Role.PARAGRAPH, task.sign(), card.x(), card.y() + 17, font, theme.muted());
        new WorksheetPage.TaskText(sheet, theme, measurer).draw(task.event(), card, 30, canvas);
    }
}
