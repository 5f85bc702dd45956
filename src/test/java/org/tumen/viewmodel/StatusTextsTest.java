package org.tumen.viewmodel;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tumen.layout.TimelineEntries;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class StatusTextsTest {
    private static List<String> counts(TimelineDocument document) {
        return StatusTexts.counts(document, new TimelineEntries(document));
    }

    private static TimelineIntroduction introduction(TimelineDocument document) {
        return TimelineIntroduction.of(document, new TimelineEntries(document));
    }

    @Test
    void countsEventsSourcesAndWhatIsContested() {
        assertThat(counts(Samples.alliance())).containsExactly("5 events", "3 sources", "1 contested");
    }

    @Test
    void leavesOutWhatThereIsNoneOf() {
        assertThat(counts(TimelineDocument.of("", List.of(Samples.event("a", "1950", "")))))
                .containsExactly("1 event");
    }

    @Test
    void saysThatThereAreNoEvents() {
        assertThat(counts(TimelineDocument.of("", List.of()))).containsExactly("0 events");
    }

    @Test
    void groupsThousands() {
        TimelineDocument document = TimelineDocument.of("", IntStream.range(0, 12_000)
                .mapToObj(number -> Samples.event("event-" + number, "1950", "")).toList());

        assertThat(counts(document)).containsExactly("12,000 events");
        assertThat(introduction(document).counts()).isEqualTo("12,000 events");
    }

    @Test
    void introducesTheTimeline() {
        TimelineIntroduction introduction = introduction(Samples.alliance());

        assertThat(introduction.title()).isEqualTo("Allies");
        assertThat(introduction.subtitle()).isEqualTo("How it went");
        assertThat(introduction.counts()).isEqualTo("5 events · 3 sources · 1 contested");
        assertThat(introduction.span()).isEqualTo("1948 – 2024");
        assertThat(introduction.licence()).isEqualTo("CC BY 4.0 · version 1");
        assertThat(introduction.lanes()).extracting(lane -> lane.category().id(),
                TimelineIntroduction.LaneLine::count).containsExactly(
                        tuple("diplomacy", "2 events"),
                        tuple("military", "2 events"),
                        tuple("empty", "0 events"),
                        tuple("society", "1 event"));
    }

    @Test
    void introducesATimelineOfNothing() {
        TimelineIntroduction introduction = introduction(TimelineDocument.of("", List.of()));

        assertThat(introduction.span()).isEmpty();
        assertThat(introduction.licence()).isEmpty();
        assertThat(introduction.lanes()).isEmpty();
    }
}
