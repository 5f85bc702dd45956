package org.tumen.io;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.Claim;
import org.tumen.model.DocumentIndex;
import org.tumen.model.Era;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Media;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.UnreadableEventException;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.Precision;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// Writes events as a TimelineJS 3 file. Its texts are HTML, in which everything from the document is escaped; claims and
/// citations stand at the end of an event's text; what its dates cannot say stands in their display text.
public final class TimelineJsWriter {
    private final Function<Source, String> citation;
    private int datesInWords;
    private int furtherTags;

    /// @param citation a source as a line of plain text
    public TimelineJsWriter(Function<Source, String> citation) {
        this.citation = citation;
    }

    /// Writes the file and leaves the stream open.
    ///
    /// @return in sentences, what of the document is not in it
    public List<String> write(TimelineDocument document, OutputStream out) throws IOException {
        datesInWords = 0;
        furtherTags = 0;
        Losses losses = new Losses();
        try (Utf8Writer text = new Utf8Writer(out)) {
            try (JsonGenerator json = JsonFormat.indentedGenerator(text)) {
                document(json, document, losses);
            }
            text.write("\n");
        } catch (UnreadableEventException e) {
            throw new IOException(e.getMessage(), e);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        if (datesInWords > 0) {
            losses.say(Losses.count(datesInWords, "date") + (datesInWords == 1 ? " says" : " say")
                    + " what TimelineJS cannot reckon with, and " + (datesInWords == 1 ? "is" : "are")
                    + " told in words");
        }
        if (furtherTags > 0) {
            losses.say(Losses.count(furtherTags, "tag") + (furtherTags == 1 ? " is" : " are")
                    + " not in it, as an event has one group there, its category");
        }
        return losses.sentences(document, true);
    }

    private void document(JsonGenerator json, TimelineDocument document, Losses losses) {
        DocumentIndex index = new DocumentIndex(document);
        json.writeStartObject();
        json.writeStringProperty("scale", "human");
        json.writeObjectPropertyStart("title");
        text(json, document.title(), paragraph(document.subtitle()) + paragraph(document.licence()));
        json.writeEndObject();
        json.writeArrayPropertyStart("events");
        for (HistoricalEvent event : document.events()) {
            event(json, event, index);
            losses.relationsOf(event);
            losses.rivalDatesOf(event);
            losses.mediaOf(event, 1);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("eras");
        int endless = 0;
        for (Era era : document.eras()) {
            if (isAway(era.date().startEdge()) || isAway(era.date().endEdge())) {
                endless++;
            } else {
                json.writeStartObject();
                dates(json, era.date(), true);
                text(json, era.name(), "");
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        if (endless > 0) {
            losses.say(
                    Losses.count(endless, "era") + " without an end " + (endless == 1 ? "is" : "are") + " not in it");
        }
    }

    private static boolean isAway(Edge edge) {
        return edge == Edge.OPEN || edge == Edge.UNKNOWN;
    }

    private void event(JsonGenerator json, HistoricalEvent event, DocumentIndex index) {
        json.writeStartObject();
        json.writeStringProperty("unique_id", event.id());
        dates(json, event.date(), event.date().isInterval());
        if (isBeyondFields(event.date())) {
            datesInWords++;
            json.writeStringProperty("display_date", escaped(DateText.describe(event.date())));
        }
        text(json, event.title(), body(event, index));
        Category category = index.category(event.categoryId());
        String group = category != null ? category.name() : event.tags().isEmpty() ? "" : event.tags().getFirst();
        if (!group.isEmpty()) {
            json.writeStringProperty("group", group);
        }
        furtherTags += category != null ? event.tags().size() : Math.max(0, event.tags().size() - 1);
        if (!event.media().isEmpty()) {
            media(json, event.media().getFirst());
        }
        json.writeEndObject();
    }

    /// Whether year, month and day do not say all that a date says.
    private static boolean isBeyondFields(Edtf date) {
        return date.startEdge() != Edge.EXACT || date.endEdge() != Edge.EXACT || date.isOneOf() || date.isAllOf()
                || date.hasUnspecifiedDigits() || date.precision() == Precision.SEASON
                || date.precision() == Precision.TIME;
    }

    private static void dates(JsonGenerator json, Edtf date, boolean hasEnd) {
        Edtf start = date.start();
        Edtf end = date.end();
        Edtf first = start == null ? date : start;
        date(json, "start_date", first.earliestDay(), first.precision());
        Edtf last = end == null ? null : end;
        boolean isCoarse = date.precision().compareTo(Precision.YEAR) < 0 || date.precision() == Precision.SEASON
                || date.isOneOf() || date.isAllOf() || date.hasUnspecifiedDigits();
        if (last != null && (hasEnd || isCoarse)) {
            date(json, "end_date", last.latestDay(), last.precision());
        }
    }

    private static void date(JsonGenerator json, String name, long epochDay, Precision precision) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("year", day.getYear());
        if (precision.compareTo(Precision.SEASON) >= 0) {
            json.writeNumberProperty("month", day.getMonthValue());
        }
        if (precision.compareTo(Precision.DAY) >= 0) {
            json.writeNumberProperty("day", day.getDayOfMonth());
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String headline, String html) {
        json.writeObjectPropertyStart("text");
        json.writeStringProperty("headline", escaped(headline));
        if (!html.isEmpty()) {
            json.writeStringProperty("text", html);
        }
        json.writeEndObject();
    }

    private static void media(JsonGenerator json, Media media) {
        json.writeObjectPropertyStart("media");
        json.writeStringProperty("url", media.url());
        property(json, "caption", media.caption());
        property(json, "credit", media.credit().isEmpty() || media.licence().isEmpty()
                ? media.credit() + media.licence()
                : media.credit() + ", " + media.licence());
        property(json, "alt", media.alternativeText());
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, escaped(text));
        }
    }

    private String body(HistoricalEvent event, DocumentIndex index) {
        StringBuilder html = new StringBuilder(paragraph(event.summary()));
        if (!event.claims().isEmpty()) {
            html.append("<ul>");
            for (Claim claim : event.claims()) {
                String note = claim.note().isEmpty() ? "" : " (" + claim.note() + ")";
                html.append("<li>").append(escaped(claim.text() + " [" + Words.word(claim.status()) + "]" + note))
                        .append("</li>");
            }
            html.append("</ul>");
        }
        List<String> citations = event.citedSourceIds().stream().map(index::source).map(this::cited)
                .filter(text -> !text.isEmpty()).toList();
        if (!citations.isEmpty()) {
            html.append("<p>Sources:</p><ol><li>").append(String.join("</li><li>", citations)).append("</li></ol>");
        }
        return html.toString();
    }

    private String cited(@Nullable Source source) {
        return source == null ? "" : escaped(citation.apply(source));
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + escaped(text) + "</p>";
    }

    /// As the text of an HTML element or attribute.
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
