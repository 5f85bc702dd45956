package org.tumen.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Page;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.layout.DocumentExtent;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.DateText;
import org.tumen.time.RulerTicks;
import org.tumen.time.Tick;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// The first page of a worksheet: the axis, with a box for each event tied to its place, or with nothing but room for cards.
record WorksheetPage(Worksheet sheet, List<Worksheet.Task> tasks, Theme theme, TextMeasurer measurer) {
    private static final char UNBROKEN_SPACE = '\u00A0';
    private static final double MARGIN_MM = 12;
    private static final double GAP_PX = 12;
    private static final double BOX_PX = 122;
    private static final double LINE_PX = 19;
    private static final double AXIS_PX = 34;
    private static final double LEAST_TICK_PX = 72;

    Page page() {
        PageSize paper = sheet.paper();
        PageCanvas canvas = new PageCanvas(paper.widthPx(), paper.heightPx(), theme.paper(), measurer);
        Box inside = new Box(0, 0, paper.widthPx(), paper.heightPx()).growBy(-PageSize.px(MARGIN_MM));
        double top = heading(inside, canvas);
        double bottom = bank(inside, canvas);
        Box room = Box.ofEdges(inside.x(), top, inside.right(), bottom);
        double axisY = Math.rint(room.centerY());
        TimeScale scale = axis(room, axisY, canvas);
        if (!sheet.hasCards()) {
            boxes(room, axisY, scale, canvas);
        }
        return canvas.page("1");
    }

    private double heading(Box inside, PageCanvas canvas) {
        FontSpec title = FontSpec.bold(21);
        FontSpec text = FontSpec.regular(12.5);
        String name = sheet.document().title().isEmpty() ? "A timeline" : sheet.document().title();
        double y = inside.y() + 18;
        canvas.text(Page.Role.TITLE, measurer.fit(name, title, inside.width() - 440), inside.x(), y, title,
                theme.ink());
        blank("Name", inside.right() - 415, 145, y, canvas);
        blank("Class", inside.right() - 222, 50, y, canvas);
        blank("Date", inside.right() - 122, 97, y, canvas);
        y += 24;
        for (String line : TextWrap.lines(instruction(), text, inside.width(), measurer)) {
            canvas.text(Page.Role.PARAGRAPH, line, inside.x(), y, text, theme.muted());
            y += 17;
        }
        return y + 8;
    }

    private void blank(String word, double x, double lengthPx, double y, PageCanvas canvas) {
        FontSpec font = FontSpec.regular(11);
        double from = x + measurer.widthPx(word, font) + 6;
        canvas.text(Page.Role.PARAGRAPH, word, x, y, font, theme.muted());
        canvas.decoration(new DrawOp.Line(from, y + 2.5, x + 25 + lengthPx, y + 2.5,
                Stroke.solid(theme.muted(), 0.8)));
    }

    private String instruction() {
        boolean dates = sheet.blanks().contains(Worksheet.Blank.DATES);
        boolean titles = sheet.blanks().contains(Worksheet.Blank.TITLES);
        if (sheet.hasCards()) {
            return "Cut out the cards of the next page and lay them in the order in which the events happened. Then "
                    + "write their letters at their places on the axis."
                    + (dates ? " Write on each card when it was." : "")
                    + (titles ? " Write on each card what happened." : "");
        }
        String what = dates && titles ? "what happened and when it was" : titles ? "what happened" : "when it was";
        return "Each box is tied to its place on the axis. Write into it " + what + "."
                + (titles ? " The titles are listed below, in order of the alphabet." : "");
    }

    /// The titles to choose from, where they are blank.
    ///
    /// @return where the room above it ends
    private double bank(Box inside, PageCanvas canvas) {
        FontSpec small = FontSpec.regular(9.5);
        String foot = HandoutTexts.foot(sheet.document()) + " · made with Tumen, " + PageWords.day(sheet.madeOn());
        canvas.decoration(
                new DrawOp.TextRun(measurer.fit(foot, small, inside.width()), inside.x(), inside.bottom(), small,
                        theme.muted()));
        double bottom = inside.bottom() - 20;
        if (!sheet.blanks().contains(Worksheet.Blank.TITLES) || sheet.hasCards() || tasks.isEmpty()) {
            return bottom;
        }
        FontSpec font = FontSpec.regular(12);
        List<String> titles = tasks.stream().map(task -> task.event().label())
                .sorted(Comparator.comparing(String::toString, String.CASE_INSENSITIVE_ORDER)).toList();
        List<String> lines = TextWrap
                .lines(String.join("   ·   ", titles.stream().map(WorksheetPage::unbroken).toList()),
                        font, inside.width(), measurer)
                .stream().map(line -> line.replace(UNBROKEN_SPACE, ' ')).toList();
        double y = bottom - lines.size() * 17;
        List<DrawOp> ops = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ops.add(new DrawOp.TextRun(lines.get(i), inside.x(), y + 13 + i * 17, font, theme.ink()));
        }
        canvas.part(Page.Role.PARAGRAPH, ops);
        return y - 18;
    }

    private static String unbroken(String title) {
        return title.replace(' ', UNBROKEN_SPACE);
    }

    private TimeSpan span() {
        TimeSpan all = tasks.stream().map(task -> DocumentExtent.of(task.event().date())).reduce(TimeSpan::union)
                .orElse(sheet.subject().shownSpan());
        return all.days() < 2 ? DocumentExtent.surroundings(all) : all.padBy(0.04);
    }

    private TimeScale axis(Box room, double axisY, PageCanvas canvas) {
        TimeSpan span = span();
        TimeScale scale = new TimeScale(span.startDay(), room.x(), room.width() / span.days());
        List<DrawOp> ops = new ArrayList<>();
        Box band = new Box(room.x(), axisY - AXIS_PX / 2, room.width(), AXIS_PX);
        ops.add(new DrawOp.Rectangle(band, 0, Fill.of(theme.eraFill()), null));
        for (double y : new double[]{band.y(), band.bottom()}) {
            ops.add(new DrawOp.Line(band.x(), y, band.right(), y, Stroke.solid(theme.ink(), 1.2)));
        }
        FontSpec font = FontSpec.bold(13);
        RulerTicks ticks = RulerTicks.of(new Viewport(span, room.width()), LEAST_TICK_PX);
        for (double day : ticks.minorDays()) {
            double x = scale.toX(day);
            ops.add(new DrawOp.Line(x, band.bottom() - 5, x, band.bottom(), Stroke.solid(theme.muted(), 0.8)));
            ops.add(new DrawOp.Line(x, band.y(), x, band.y() + 5, Stroke.solid(theme.muted(), 0.8)));
        }
        canvas.part(Page.Role.FIGURE, ops);
        List<DrawOp> words = new ArrayList<>();
        for (Tick tick : ticks.labelled()) {
            double x = scale.toX(tick.day());
            canvas.decoration(new DrawOp.Line(x, band.y(), x, band.bottom(), Stroke.solid(theme.ink(), 1.2)));
            String label = yearful(tick, ticks);
            if (x + 5 + measurer.widthPx(label, font) <= band.right()) {
                words.add(new DrawOp.TextRun(label, x + 5, axisY + measurer.capHeightPx(font) / 2, font, theme.ink()));
            }
        }
        canvas.part(Page.Role.PARAGRAPH, words);
        return scale;
    }

    /// A finer tick with the year that it lies in, where that starts with it.
    private static String yearful(Tick tick, RulerTicks ticks) {
        return ticks.context().stream().filter(period -> period.day() == tick.day()).findFirst()
                .map(period -> period.label()).orElse(tick.label());
    }

    /// Every other box above the axis, the rest below.
    private void boxes(Box room, double axisY, TimeScale scale, PageCanvas canvas) {
        int above = (tasks.size() + 1) / 2;
        for (int i = 0; i < tasks.size(); i++) {
            boolean isAbove = i % 2 == 0;
            int count = isAbove ? above : tasks.size() - above;
            double width = (room.width() + GAP_PX) / count - GAP_PX;
            double used = Math.min(width, 260);
            int column = i / 2;
            double x = room.x() + column * (width + GAP_PX) + (width - used) / 2;
            Box box = new Box(x, isAbove ? room.y() : room.bottom() - BOX_PX, used, BOX_PX);
            box(tasks.get(i), box, canvas);
            tie(tasks.get(i).event(), box, axisY, isAbove, scale, canvas);
        }
    }

    private void tie(HistoricalEvent event, Box box, double axisY, boolean isAbove, TimeScale scale,
            PageCanvas canvas) {
        TimeSpan time = DocumentExtent.of(event.date());
        double x = scale.toX(event.date().axisStartDay() + time.days() / 2);
        double edge = isAbove ? box.bottom() : box.y();
        double axis = isAbove ? axisY - AXIS_PX / 2 : axisY + AXIS_PX / 2;
        double stub = isAbove ? edge + 10 : edge - 10;
        double foot = isAbove ? axis - 12 : axis + 12;
        Stroke line = Stroke.solid(theme.muted(), 1);
        canvas.decoration(new DrawOp.Path(
                List.of(new PathStep.MoveTo(box.centerX(), edge), new PathStep.LineTo(box.centerX(), stub),
                        new PathStep.LineTo(x, foot), new PathStep.LineTo(x, axis)),
                null, line));
        double bar = Math.max(5, scale.pxPerDay() * time.days());
        canvas.decoration(new DrawOp.Rectangle(new Box(x - bar / 2, axis - 2.5, bar, 5), 2.5, Fill.of(theme.ink()),
                null));
    }

    private void box(Worksheet.Task task, Box box, PageCanvas canvas) {
        canvas.decoration(new DrawOp.Rectangle(box, 6, Fill.of(theme.paper()), Stroke.solid(theme.muted(), 1)));
        double badge = 22;
        Box number = new Box(box.x() + 8, box.y() + 8, badge, badge);
        canvas.decoration(new DrawOp.Rectangle(number, badge / 2, Fill.of(theme.ink()), null));
        FontSpec font = FontSpec.bold(12);
        canvas.text(Page.Role.PARAGRAPH, task.sign(), number.centerX() - measurer.widthPx(task.sign(), font) / 2,
                number.centerY() + measurer.capHeightPx(font) / 2, font, theme.paper());
        new TaskText(sheet, theme, measurer).draw(task.event(), Box.ofEdges(box.x() + 8, box.y() + 8, box.right() - 8,
                box.bottom() - 8), badge + 8, canvas);
    }

    /// Date and title of an event, or lines to write them on.
    record TaskText(Worksheet sheet, Theme theme, TextMeasurer measurer) {
        /// @param indentPx where the date starts, beside the number
        void draw(HistoricalEvent event, Box room, double indentPx, PageCanvas canvas) {
            FontSpec dateFont = FontSpec.regular(12);
            double y = room.y() + 16;
            if (sheet.blanks().contains(Worksheet.Blank.DATES)) {
                line(room.x() + indentPx, room.right(), y + 3, canvas);
                y += 6;
            } else {
                for (String line : TextWrap.lines(DateText.describe(event.date()), dateFont, room.width() - indentPx,
                        measurer)) {
                    canvas.text(Page.Role.PARAGRAPH, line, room.x() + indentPx, y, dateFont, theme.muted());
                    y += 15;
                }
                y -= 9;
            }
            if (sheet.blanks().contains(Worksheet.Blank.TITLES)) {
                for (double at = y + 27; at <= room.bottom(); at += 27) {
                    line(room.x(), room.right(), at, canvas);
                }
            } else {
                title(event, Box.ofEdges(room.x(), y, room.right(), Math.max(y, room.bottom())), canvas);
            }
        }

        private void title(HistoricalEvent event, Box room, PageCanvas canvas) {
            FontSpec font = FontSpec.semiBold(13);
            List<String> lines = TextWrap.lines(event.label(), font, room.width(), measurer);
            int fitting = (int) Math.max(1, Math.floor(room.height() / LINE_PX));
            List<DrawOp> ops = new ArrayList<>();
            for (int i = 0; i < Math.min(lines.size(), fitting); i++) {
                boolean isCut = i == fitting - 1 && lines.size() > fitting;
                String text = isCut ? measurer.fit(lines.get(i) + "…", font, room.width()) : lines.get(i);
                ops.add(new DrawOp.TextRun(text, room.x(), room.y() + (i + 1) * LINE_PX, font, theme.ink()));
            }
            canvas.part(Page.Role.PARAGRAPH, ops);
        }

        private void line(double left, double right, double y, PageCanvas canvas) {
            Rgba color = theme.muted();
            canvas.decoration(new DrawOp.Line(left, y, right, y, new Stroke(color, 0.8, List.of(1.5, 2.5))));
        }
    }
}
