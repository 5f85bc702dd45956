package org.tumen.io;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.RelationshipType;
import biweekly.property.Categories;
import biweekly.property.Geo;
import biweekly.property.RelatedTo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tumen.model.Category;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Place;
import org.tumen.model.Relation;
import org.tumen.model.TimelineDocument;
import org.tumen.model.UnreadableEventException;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.Precision;

/// Writes events as an iCalendar file (RFC 5545): whole days from the year 1 to 9999. An event whose first or last day is
/// not exactly known has no place in a calendar.
public final class CalendarWriter {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    /// The longest line, in bytes of UTF-8, which the library would count in characters.
    private static final int LINE_BYTES = 75;

    private final Instant stamp;

    /// @param stamp when the file is made
    public CalendarWriter(Instant stamp) {
        this.stamp = stamp;
    }

    /// Writes the calendar and leaves the stream open.
    ///
    /// @return in sentences, what of the document is not in it
    public List<String> write(TimelineDocument document, OutputStream out) throws IOException {
        DocumentIndex index = new DocumentIndex(document);
        Losses losses = new Losses();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Tumen//Tumen//EN");
        calendar.setName(clean(document.title()));
        Set<String> written = new HashSet<>();
        IdentityHashMap<VEvent, List<Relation>> related = new IdentityHashMap<>();
        int leftOut = 0;
        int timesOfDay = 0;
        int claims = 0;
        try {
            for (HistoricalEvent event : document.events()) {
                if (!isExact(event.date())) {
                    leftOut++;
                    continue;
                }
                VEvent component = component(event, index);
                calendar.addEvent(component);
                written.add(event.id());
                if (!event.related().isEmpty()) {
                    related.put(component, event.related());
                }
                timesOfDay += event.date().precision() == Precision.TIME ? 1 : 0;
                claims += event.claims().size();
                losses.rivalDatesOf(event);
                losses.mediaOf(event, 0);
            }
        } catch (UnreadableEventException e) {
            throw new IOException(e.getMessage(), e);
        }
        related.forEach((component, relations) -> losses.relations(relate(component, relations, written)));
        int all = document.events().size();
        if (leftOut > 0) {
            losses.say(leftOut + " of " + Losses.count(all, "event")
                    + (leftOut == 1 ? " has no exact day and is" : " have no exact day and are") + " not in it");
        }
        if (timesOfDay > 0) {
            losses.say(Losses.count(timesOfDay, "event") + " with a time of day " + (timesOfDay == 1 ? "is" : "are")
                    + " in it as whole days");
        }
        if (claims > 0) {
            losses.say(Losses.count(claims, "claim") + (claims == 1 ? " is" : " are")
                    + " not in it, nor the sources of claims");
        }
        out.write(folded(text(calendar)).getBytes(StandardCharsets.UTF_8));
        return losses.sentences(document, false);
    }

    /// Whether any event would be in a calendar, which must have one at least.
    public static boolean hasExactDay(TimelineDocument document) {
        return document.events().stream().anyMatch(event -> isExact(event.date()));
    }

    /// Whether its first and its last day are known and a calendar has them.
    static boolean isExact(Edtf date) {
        Edtf start = date.start();
        Edtf end = date.end();
        return start != null && end != null && isDay(start) && isDay(end) && date.startEdge() == Edge.EXACT
                && date.endEdge() == Edge.EXACT && !date.isOneOf() && !date.isAllOf()
                && year(date.earliestDay()) >= FIRST_YEAR && year(date.latestDay()) < LAST_YEAR;
    }

    private static boolean isDay(Edtf date) {
        return date.precision().compareTo(Precision.DAY) >= 0 && !date.hasUnspecifiedDigits();
    }

    private static int year(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    private VEvent component(HistoricalEvent event, DocumentIndex index) {
        VEvent component = new VEvent();
        component.setUid(Quoted.oneLine(event.id()));
        component.setDateTimeStamp(Date.from(stamp));
        // As digits, since the library reckons with the Julian calendar before 1582.
        component.addExperimentalProperty("DTSTART", ICalDataType.DATE, digits(event.date().earliestDay()));
        component.addExperimentalProperty("DTEND", ICalDataType.DATE, digits(event.date().latestDay() + 1));
        component.setSummary(clean(event.title()));
        component.setDescription(event.summary().isEmpty() ? null : clean(event.summary()));
        Category category = index.category(event.categoryId());
        List<String> words = new ArrayList<>(event.tags());
        if (category != null) {
            words.addFirst(category.name());
        }
        if (!words.isEmpty()) {
            component.addCategories(new Categories(words.stream().map(CalendarWriter::clean).toList()));
        }
        Place place = index.place(event.placeId());
        if (place != null) {
            component.setLocation(clean(place.name()));
            if (place.latitude() != null && place.longitude() != null) {
                component.setGeo(new Geo(place.latitude(), place.longitude()));
            }
        }
        // The highest priority is 1, the lowest 9.
        component.setPriority(event.significance() * 2 - 1);
        component.setTransparency(true);
        return component;
    }

    /// @return how many relations lead to what is not written
    private static int relate(VEvent component, List<Relation> relations, Set<String> written) {
        int lost = 0;
        for (Relation relation : relations) {
            if (written.contains(relation.toEventId())) {
                RelatedTo related = new RelatedTo(Quoted.oneLine(relation.toEventId()));
                related.setRelationshipType(RelationshipType.get(
                        "X-" + Words.word(relation.kind()).toUpperCase(Locale.ROOT)));
                component.addRelatedTo(related);
            } else {
                lost++;
            }
        }
        return lost;
    }

    /// Without the characters that no text of a calendar may have.
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n]]", " ");
    }

    private static String digits(long day) {
        return LocalDate.ofEpochDay(day).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /// In lines as long as they come.
    private static String text(ICalendar calendar) throws IOException {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        }
        return text.toString();
    }

    /// Breaks long lines, never inside of a character.
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int bytes = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (character == '\n') {
                bytes = -1;
            } else if (bytes + size > LINE_BYTES && character != '\r') {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(character);
            bytes += size;
        }
        return folded.toString();
    }
}
