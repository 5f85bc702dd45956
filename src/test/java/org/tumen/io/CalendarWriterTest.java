package org.tumen.io;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Categories;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDocuments;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarWriterTest {
    private static final Instant STAMP = Instant.parse("2026-01-02T03:04:05Z");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static String written(TimelineDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarWriter(STAMP).write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> losses(TimelineDocument document) throws IOException {
        return new CalendarWriter(STAMP).write(document, new ByteArrayOutputStream());
    }

    private static List<VEvent> parsed(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        // A calendar without an event, and kinds of relations of its own, are all that may be remarked on.
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings().stream()
                .flatMap(group -> group.getWarnings().stream())
                .filter(warning -> !Set.of(1, 4).contains(warning.getCode()))).as(text).isEmpty();
        return calendar.getEvents();
    }

    private static String day(DateOrDateTimeProperty property) {
        DateTimeComponents day = property.getValue().getRawComponents();
        assertThat(property.getValue().hasTime()).isFalse();
        return "%04d-%02d-%02d".formatted(day.getYear(), day.getMonth(), day.getDate());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCalendarIsReadBackAsItWas(long seed) throws IOException {
        TimelineDocument document = RandomDocuments.ofSeed(seed);
        List<HistoricalEvent> exact = document.events().stream().filter(event -> CalendarWriter.isExact(event.date()))
                .toList();

        List<VEvent> read = parsed(written(document));

        assertThat(read).as("seed %d", seed).hasSameSizeAs(exact);
        for (int i = 0; i < read.size(); i++) {
            HistoricalEvent event = exact.get(i);
            assertThat(day(read.get(i).getDateStart())).as("seed %d", seed)
                    .isEqualTo(LocalDate.ofEpochDay(event.date().earliestDay()).toString());
            assertThat(day(read.get(i).getDateEnd())).as("seed %d", seed)
                    .isEqualTo(LocalDate.ofEpochDay(event.date().latestDay() + 1).toString());
            assertThat(read.get(i).getPriority().getValue()).isEqualTo(event.significance() * 2 - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesAreAsTheStandardWants(long seed) throws IOException {
        String text = written(RandomDocuments.ofSeed(seed));

        assertThat(text).as("seed %d", seed).endsWith("END:VCALENDAR\r\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as("seed %d: %s", seed, line)
                    .isLessThanOrEqualTo(75);
            assertThat(line).as("seed %d", seed).doesNotContainPattern("[\\p{Cntrl}&&[^\t]]")
                    .matches("(?s)( .*|[A-Z-]+[;:].*)");
        }
    }

    @Test
    void textsArePartOfTheirLinesWhateverTheyHold() throws IOException {
        TimelineDocument document = Events.read("""
                {'title': 'T', 'categories': [{'id': 'c', 'name': 'War, and; peace'}],
                 'places': [{'id': 'p', 'name': 'Вонсан', 'lat': 39.15, 'lon': 127.44}],
                 'events': [{'id': 'a', 'date': '1950-06-25/1950-06-27', 'title': 'A, b; c\\\\d',
                   'summary': 'One\\nEND:VEVENT\\nBEGIN:VALARM', 'category': 'c', 'tags': ['x'], 'place': 'p',
                   'significance': 1, 'related': [{'to': 'b', 'kind': 'led-to'}]},
                  {'id': 'b', 'date': '1951-01-01', 'title': 'B'}]}""");

        List<VEvent> read = parsed(written(document));
        VEvent event = read.getFirst();

        assertThat(read).hasSize(2);
        assertThat(event.getUid().getValue()).isEqualTo("a");
        assertThat(event.getSummary().getValue()).isEqualTo("A, b; c\\d");
        assertThat(event.getDescription().getValue()).isEqualTo("One\nEND:VEVENT\nBEGIN:VALARM");
        assertThat(event.getLocation().getValue()).isEqualTo("Вонсан");
        assertThat(event.getGeo().getLatitude()).isEqualTo(39.15);
        assertThat(event.getGeo().getLongitude()).isEqualTo(127.44);
        assertThat(day(event.getDateStart())).isEqualTo("1950-06-25");
        assertThat(day(event.getDateEnd())).isEqualTo("1950-06-28");
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(STAMP);
        assertThat(event.getCategories()).flatExtracting(Categories::getValues).containsExactly("War, and; peace", "x");
        assertThat(event.getRelatedTo()).singleElement().satisfies(related -> {
            assertThat(related.getValue()).isEqualTo("b");
            assertThat(related.getRelationshipType().getValue()).isEqualToIgnoringCase("X-LED-TO");
        });
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void relationsToWhatIsLeftOutAreLeftOutToo() throws IOException {
        TimelineDocument document = Events.read("""
                {'title': 'T', 'events': [{'id': 'a', 'date': '1950-06-25', 'title': 'A',
                   'related': [{'to': 'b', 'kind': 'led-to'}]}, {'id': 'b', 'date': '1951', 'title': 'B'}]}""");

        assertThat(written(document)).doesNotContain("RELATED-TO");
        assertThat(losses(document)).contains("1 relation is not in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950", "1950-06", "1950-06-25~", "1950-06-25?", "1950-06-25/..", "/1950-06-25",
            "../1950-06-25",
            "1950-06-XX", "195X", "[1950-06-25,1950-06-26]", "{1950-06-25,1950-06-26}", "-0043-03-15", "0000-01-01",
            "1950-06-25/1950-07", "2001-21", "Y10000"})
    void whatHasNoExactDayIsNotInACalendar(String date) throws IOException {
        assertThat(parsed(written(Events.of(date)))).isEmpty();
        assertThat(losses(Events.of(date))).containsExactly("1 of 1 event has no exact day and is not in it");
        assertThat(losses(Events.of(date, date, "1950-06-25"))).containsExactly(
                "2 of 3 events have no exact day and are not in it");
    }

    @Test
    void whetherACalendarWouldHaveAnythingIsKnownBefore() {
        assertThat(CalendarWriter.hasExactDay(Events.of("1950", "1950-06-25"))).isTrue();
        assertThat(CalendarWriter.hasExactDay(Events.of("1950"))).isFalse();
    }

    @Test
    void theFirstYearsAreInACalendar() throws IOException {
        assertThat(day(parsed(written(Events.of("0001-01-01"))).getFirst().getDateStart())).isEqualTo("0001-01-01");
        assertThat(day(parsed(written(Events.of("1582-10-10"))).getFirst().getDateStart())).isEqualTo("1582-10-10");
    }

    @Test
    void aTimeOfDayIsTold() throws IOException {
        assertThat(losses(Events.of("1985-04-12T23:20:30Z"))).containsExactly(
                "1 event with a time of day is in it as whole days");
    }
}
