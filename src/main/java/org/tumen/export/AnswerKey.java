package org.tumen.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tumen.display.Box;
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
    private static final double INDENT = 34;
    private static final double STEP = 0.04;
    private static final double LEAST_SHARE = 0.3;

    List<Page> pages() {
        List<PageCanvas> canvases = flow(1).pages();
        int count = canvases.size();
        for (double share = 1 - STEP; share >= LEAST_SHARE && flow(share).pages().size() == count; share -= STEP) {
            canvases = flow(share).pages();
        }
        List<Page> pages = new ArrayList<>();
        for (PageCanvas canvas : canvases) {
            pages.add(canvas.page("Key"));
        }
        return pages;
    }

    /// @param share of the height of the columns that is used; with less than all of it they are more alike
    private PageFlow flow(double share) {
        PageFlow.Sheet full = PageFlow.Sheet.of(sheet.paper(), theme.paper(), PageSize.px(MARGIN_MM), 2, 40);
        PageFlow flow = new PageFlow(new PageFlow.Sheet(full.widthPx(), full.heightPx(), full.paper(),
                full.columns().stream().map(column -> new Box(column.x(), column.y(), column.width(),
                        column.height() * share)).toList()),
                measurer);
        flow.add(TextBlock.heading(List.of(Span.of("Answer key", FontSpec.bold(21), theme.ink())), 32, 0));
        flow.add(TextBlock.paragraph(List.of(muted(intro())), 17, 0));
        List<HistoricalEvent> inTime = sheet.chosen();
        List<Worksheet.Task> ordered = tasks.stream()
                .sorted(Comparator.comparingInt(task -> inTime.indexOf(task.event()))).toList();
        for (Worksheet.Task task : ordered) {
            answer(task).forEach(flow::add);
        }
        flow.finish();
        return flow;
    }

    private Span muted(String text) {
        return Span.of(text, FontSpec.regular(12), theme.muted());
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

    private List<TextBlock> answer(Worksheet.Task task) {
        HistoricalEvent event = task.event();
        boolean hasSummary = !event.summary().isEmpty();
        TextBlock line = TextBlock.paragraph(
                List.of(Span.of(DateText.describe(event.date()) + "  ", FontSpec.semiBold(13), theme.accent()),
                        Span.of(event.title(), FontSpec.semiBold(13), theme.ink())),
                18, 6).indented(INDENT).marked(0, Span.of(task.sign(), FontSpec.bold(13), theme.ink()));
        return hasSummary
                ? List.of(line.keptWithNext(),
                        TextBlock.paragraph(List.of(Span.of(firstSentence(event.summary()), FontSpec.regular(11.5),
                                theme.muted())), 15.5, 0).indented(INDENT))
                : List.of(line);
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }
}
