package org.tumen.viewmodel.export;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.display.FontSpec;
import org.tumen.display.TextMeasurer;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;
import org.tumen.model.filter.EventFilter;
import org.tumen.time.TimeSpan;

/// A small timeline with a tour, to be exported.
final class ExportFixture {
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final TimelineDocument DOCUMENT = read("""
            {"title": "War & peace: a history", "categories": [{"id": "war", "name": "War"}],
             "sources": [{"id": "s1", "type": "book", "title": "The war"}],
             "events": [
               {"id": "a", "title": "First", "category": "war", "date": "1945-08-15", "summary": "It began."},
               {"id": "b", "title": "Second", "category": "war", "date": "1950/1953", "summary": "It went on."},
               {"id": "c", "title": "Third", "category": "war", "date": "1990", "summary": "It ended."}],
             "tours": [{"id": "t", "title": "Through it", "stops": [
               {"event": "a", "caption": "One"}, {"event": "c", "caption": "Two"}]},
               {"id": "empty", "title": "Nothing", "stops": []}]}
            """);
    /// 1949 to 1954.
    static final TimeSpan VIEW = new TimeSpan(-7670, -5844);

    private ExportFixture() {}

    static TimelineDocument read(String json) {
        return Objects.requireNonNull(
                new DocumentReader().read("t.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                        .document());
    }

    /// Some events, a year each.
    static TimelineDocument numbered(int count) {
        return read(IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"e%d\", \"title\": \"E%d\", \"date\": \"%d\"}".formatted(i, i, 1950 + i))
                .collect(Collectors.joining(",", "{\"title\": \"Many\", \"events\": [", "]}")));
    }

    static ExportSource source() {
        return source(null);
    }

    static ExportSource source(@Nullable Path path) {
        return new ExportSource(DOCUMENT, DOCUMENT, EventFilter.ALL, path, VIEW, List.of("a", "c"), "began",
                List.of("b"), "Second",
                DOCUMENT.tours());
    }

    /// What a filter left of a timeline, seen over `VIEW`.
    static ExportSource source(TimelineDocument whole, EventFilter filter) {
        return new ExportSource(DocumentPart.of(whole, filter).document(), whole, filter, null, VIEW, List.of(), "",
                List.of(), "", whole.tours());
    }

    static ExportPlan plan(ExportChoices choices) {
        return new ExportPlan(source(), choices, DAY);
    }

    /// Every letter is as wide as half its height.
    static final class EvenLetters implements TextMeasurer {
        @Override
        public double widthPx(String text, FontSpec font) {
            return text.length() * font.sizePx() / 2;
        }

        @Override
        public double capHeightPx(FontSpec font) {
            return font.sizePx() * 0.7;
        }
    }
}
