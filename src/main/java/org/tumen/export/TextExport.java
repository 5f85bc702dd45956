package org.tumen.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.cite.CitationStyle;
import org.tumen.cite.Citations;
import org.tumen.model.Category;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.DocumentIndex;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Place;
import org.tumen.model.RivalDate;
import org.tumen.model.Source;
import org.tumen.model.Stance;
import org.tumen.model.TimelineDocument;
import org.tumen.model.UnreadableEventException;
import org.tumen.model.edtf.DateText;

/// Writes a timeline as plain text to be read, pasted or searched: events by date, each with its claims and the numbers of
/// their sources, then the sources in a style.
public final class TextExport {
    private final Citations citations;

    public TextExport(CitationStyle style) {
        citations = new Citations(style);
    }

    /// Writes UTF-8 and leaves the stream open.
    ///
    /// @return in sentences, what of the document is not in it
    public List<String> write(TimelineDocument document, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        DocumentIndex index = new DocumentIndex(document);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        line(text, document.title());
        line(text, document.subtitle());
        line(text, document.licence().isEmpty() ? "" : "Licence: " + document.licence());
        int relations = 0;
        try {
            for (int number : byTime(document.table())) {
                HistoricalEvent event = document.table().get(number);
                event(text, event, index, numbers);
                relations += event.related().size();
            }
        } catch (UnreadableEventException e) {
            throw new IOException(e.getMessage(), e);
        }
        sources(text, index, numbers);
        text.flush();
        return losses(relations, document);
    }

    private static List<Integer> byTime(EventTable events) {
        return IntStream.range(0, events.size()).boxed()
                .sorted((a, b) -> Double.compare(events.startDay(a), events.startDay(b))).toList();
    }

    private static List<String> losses(int relations, TimelineDocument document) {
        List<String> missing = new ArrayList<>();
        if (relations > 0) {
            missing.add(relations == 1 ? "1 relation" : relations + " relations");
        }
        int tours = document.tours().size();
        if (tours > 0) {
            missing.add(tours == 1 ? "1 tour" : tours + " tours");
        }
        String verb = relations + tours == 1 ? " is" : " are";
        return missing.isEmpty() ? List.of() : List.of(String.join(" and ", missing) + verb + " not in it");
    }

    private static void event(Writer text, HistoricalEvent event, DocumentIndex index, Map<String, Integer> numbers)
            throws IOException {
        text.write("\n");
        line(text, capitalised(DateText.describe(event.date())) + ": " + event.title());
        Category category = index.category(event.categoryId());
        Place place = index.place(event.placeId());
        line(text, String.join(", ", List.of(category == null ? "" : category.name(), place == null ? "" : place.name())
                .stream().filter(part -> !part.isEmpty()).toList()));
        line(text, event.summary());
        for (Claim claim : event.claims()) {
            String note = claim.note().isEmpty() ? "" : " (" + claim.note() + ")";
            List<String> cited = new ArrayList<>();
            for (CitedSource source : claim.sources()) {
                String contra = source.stance() == Stance.CONTRADICTS ? "against: " : "";
                String locator = source.locator().isEmpty() ? "" : ", " + source.locator();
                cited.add("[" + contra + number(source.sourceId(), numbers) + locator + "]");
            }
            line(text, "- " + capitalised(claim.status().name().toLowerCase(Locale.ROOT)) + ": " + claim.text() + note
                    + (cited.isEmpty() ? "" : " " + String.join(" ", cited)));
        }
        for (RivalDate rival : event.otherDates()) {
            List<String> cited = rival.sourceIds().stream().map(id -> "[" + number(id, numbers) + "]").toList();
            line(text, "- Another date: " + DateText.describe(rival.date())
                    + (rival.note().isEmpty() ? "" : " (" + rival.note() + ")")
                    + (cited.isEmpty() ? "" : " " + String.join(" ", cited)));
        }
    }

    private static int number(String sourceId, Map<String, Integer> numbers) {
        return Objects.requireNonNull(numbers.computeIfAbsent(sourceId, _ -> numbers.size() + 1));
    }

    private void sources(Writer text, DocumentIndex index, Map<String, Integer> numbers) throws IOException {
        if (numbers.isEmpty()) {
            return;
        }
        text.write("\n");
        line(text, "Sources");
        for (Map.Entry<String, Integer> numbered : numbers.entrySet()) {
            @Nullable
            Source source = index.source(numbered.getKey());
            line(text, "[" + numbered.getValue() + "] "
                    + (source == null ? numbered.getKey() : citations.entry(source).plain()));
        }
    }

    private static void line(Writer text, String line) throws IOException {
        if (!line.isBlank()) {
            text.write(line.replaceAll("\\R", " ").strip() + "\n");
        }
    }

    private static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
