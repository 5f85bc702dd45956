package org.tumen.integrity;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.ExtraFields;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

import static org.assertj.core.api.Assertions.assertThat;

class EmptyTourStopTest {
    private static final String PARTS = "'categories': [{'id': 'military', 'name': 'M'}, {'id': 'economy', 'name': 'E'}]";

    private static TimelineDocument withStop(String stop) {
        return Documents.of(PARTS + ", 'tours': [{'title': 'Walk', 'stops': [{'event': 'war'}, " + stop + "]}]",
                "{'id': 'war', 'date': '1950-06-25/1953-07-27', 'title': 'War', 'category': 'military'}",
                "{'id': 'oil', 'date': '2017/..', 'title': 'Oil', 'category': 'economy'}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'event': 'war'}", "{'event': 'war', 'span': '1953-07-27/1960'}",
            "{'event': 'war', 'lanes': ['economy', 'military']}", "{'span': '1952'}", "{'span': '2030/2040'}",
            "{'span': '../1950-06-25'}", "{'span': '1950', 'lanes': ['military']}"})
    void stopsThatShowAnEventAreFine(String stop) {
        assertThat(Documents.findings(new EmptyTourStop(), withStop(stop))).isEmpty();
    }

    private static String message(String stop) {
        List<Finding> findings = Documents.findings(new EmptyTourStop(), withStop(stop));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/tours/0/stops/1");
            assertThat(finding.mend()).isEqualTo("widen its \"span\" or its \"lanes\", or name another event");
        });
        return findings.getFirst().message();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'span': '1960/2016'}", "{'span': '1950-06-24'}", "{'span': '1952', 'lanes': ['economy']}",
            "{'span': '2020', 'lanes': ['military']}"})
    void aSpanWithoutEventsInItsLanesFires(String stop) {
        assertThat(message(stop))
                .isEqualTo("stop 2 of the tour \"Walk\" shows a span and lanes in which there is no event");
    }

    @Test
    void aSpanBesideItsOwnEventFires() {
        assertThat(message("{'event': 'war', 'span': '2018'}"))
                .isEqualTo("stop 2 of the tour \"Walk\" shows a span without its event \"War\"");
    }

    @Test
    void lanesWithoutThatOfItsOwnEventFire() {
        assertThat(message("{'event': 'war', 'lanes': ['economy']}"))
                .isEqualTo("stop 2 of the tour \"Walk\" shows lanes without that of its event \"War\"");
    }

    @Test
    void anEventThatDoesNotExistFires() {
        TimelineDocument plain = withStop("{'event': 'war'}");
        TourStop stop = new TourStop("gone", null, List.of(), "", "", "", ExtraFields.NONE);
        TimelineDocument document = new TimelineDocument("T", "", "", "", "", null, plain.categories(), List.of(),
                List.of(), List.of(), List.of(), plain.events(),
                List.of(new Tour("t", "Walk", "", List.of(stop), ExtraFields.NONE)), ExtraFields.NONE);

        assertThat(Documents.findings(new EmptyTourStop(), document)).extracting(Finding::message)
                .containsExactly("stop 1 of the tour \"Walk\" shows the event \"gone\", which does not exist");
    }
}
