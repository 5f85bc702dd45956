package org.tumen.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Page;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.export.TextWrap.Span;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.DateText;

/// The answers of a worksheet: every event with its sign, date and title, in order of time.
record AnswerKey(Worksheet sheet, List<Worksheet.Task> tasks, Theme theme, TextMeasurer measurer) {
    private static final double MARGIN_MM = 16;
    private static final double GAP = 40;
    private static final double INDENT = 34;
    /// A key is read at arm's length or from a wall, not from the back of the room.
    private static final double LARGEST_TYPE = 1.7;
    private static final double STEP = 0.04;
    private static final double LEAST_SHARE = 0.3;

    /// On one page, in the largest type for which it has room; only what fits none is set on several.
    List<Page> pages() {
        double type = LARGEST_TYPE * sheet.paper().widthPx() / PageSize.A4.widthPx();
        List<PageCanvas> canvases = canvases(type, 1);
        while (canvases.size() > 1 && type > 1) {
            type = Math.max(1, type - STEP);
            canvases = canvases(type, 1);
        }
        int count = canvases.size();
        for (double share = 1 - STEP; share >= LEAST_SHARE && canvases(type, share).size() == count; share -= STEP) {
            canvases = canvases(type, share);
        }
        List<Page> pages = new ArrayList<>();
        for (PageCanvas canvas : canvases) {
            pages.add(canvas.page("Key"));
        }
        return pages;
    }

    /// @param type by how much type is larger than usual
    /// @param share of the height of the columns that is used; with less than all of it they are more alike
    private List<PageCanvas> canvases(double type, double share) {
        double margin = PageSize.px(MARGIN_MM);
        PageFlow.Sheet full = PageFlow.Sheet.of(sheet.paper(), theme.paper(), margin, 2, GAP * type);
        List<List<TextWrap.Piece>> intro = TextWrap.lines(
                List.of(Span.of(intro(), FontSpec.regular(12 * type), theme.muted())), full.widthPx() - 2 * margin,
                measurer);
        double top = margin + (28 + 17 * intro.size() + 14) * type;
        List<Box> columns = full.columns().stream().map(column -> new Box(column.x(), top, column.width(),
                Math.max(1, (column.bottom() - top) * share))).toList();
        PageFlow flow = new PageFlow(
                new PageFlow.Sheet(full.widthPx(), full.heightPx(), full.paper(), columns), measurer,
                canvas -> heading(canvas, margin, intro, type));
        List<HistoricalEvent> inTime = sheet.chosen();
        tasks.stream().sorted(Comparator.comparingInt(task -> inTime.indexOf(task.event())))
                .forEach(task -> answer(task, type).forEach(flow::add));
        flow.finish();
        return flow.pages();
    }

    private void heading(PageCanvas canvas, double margin, List<List<TextWrap.Piece>> intro, double type) {
        canvas.text(Page.Role.HEADING, "Answer key", margin, margin + 20 * type, FontSpec.bold(21 * type), theme.ink());
        List<DrawOp> lines = new ArrayList<>();
        double baseline = margin + 28 * type;
        for (List<TextWrap.Piece> line : intro) {
            baseline += 14 * type;
            for (TextWrap.Piece piece : line) {
                Span span = piece.span();
                lines.add(new DrawOp.TextRun(span.text(), margin + piece.x(), baseline, span.font(), span.color()));
            }
            baseline += 3 * type;
        }
        canvas.part(Page.Role.PARAGRAPH, lines);
    }

    private String intro() {
        String title = sheet.document().title().isEmpty() ? "A timeline" : sheet.document().title();
        if (!sheet.hasCards()) {
            return title + ", " + PageWords.counted(tasks.size(), "event") + ".";
        }
        List<HistoricalEvent> inTime = sheet.chosen();
        List<String> order = tasks.stream().sorted(Comparator.comparingInt(task -> inTime.indexOf(task.event())))
                .map(Worksheet.Task::sign).toList();
        return title + ". In order of time: " + String.join(" ", order);
    }

    private List<TextBlock> answer(Worksheet.Task task, double type) {
        HistoricalEvent event = task.event();
        FontSpec bold = FontSpec.semiBold(13 * type);
        TextBlock line = TextBlock.paragraph(
                List.of(Span.of(DateText.describe(event.date()) + "  ", bold, theme.accent()),
                        Span.of(event.title(), bold, theme.ink())),
                18 * type, 7 * type).indented(INDENT * type)
                .marked(0, Span.of(task.sign(), FontSpec.bold(13 * type), theme.ink()));
        return event.summary().isEmpty()
                ? List.of(line)
                : List.of(line.keptWithNext(),
                        TextBlock.paragraph(List.of(Span.of(firstSentence(event.summary()),
                                FontSpec.regular(11.5 * type), theme.muted())), 15.5 * type, 0)
                                .indented(INDENT * type));
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }
}
