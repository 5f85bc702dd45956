package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.layout.RelationTie;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.RelationKind;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class RelationTiesTest {
    private static List<RelationTie> ties(HistoricalEvent of, HistoricalEvent... others) {
        List<HistoricalEvent> events = new ArrayList<>(List.of(others));
        events.add(of);
        return RelationTies.of(of, new DocumentIndex(TimelineDocument.of("Ties", events)));
    }

    private static Samples.Draft event(String id) {
        return new Samples.Draft(id, "1950");
    }

    @Test
    void whatTheEventHoldsGoesOut() {
        HistoricalEvent war = event("war").related(Samples.relation("treaty", RelationKind.LED_TO)).build();

        assertThat(ties(war, event("treaty").build()))
                .containsExactly(new RelationTie("treaty", true, "led to", "led to"));
    }

    @Test
    void whatOthersHoldComesInAndReadsTheOtherWayRoundFromHere() {
        HistoricalEvent war = event("war").related(Samples.relation("treaty", RelationKind.LED_TO)).build();

        assertThat(ties(event("treaty").build(), war))
                .containsExactly(new RelationTie("war", false, "led to", "followed from"));
    }

    @Test
    void severalRelationsToOneEventAreOneLine() {
        HistoricalEvent war = event("war").related(Samples.relation("peace", RelationKind.LED_TO),
                Samples.relation("peace", RelationKind.CONTRADICTS), Samples.relation("peace", RelationKind.LED_TO))
                .build();

        assertThat(ties(war, event("peace").build()))
                .containsExactly(new RelationTie("peace", true, "led to, contradicts", "led to, contradicts"));
    }

    @Test
    void relationsInBothDirectionsAreTwoLines() {
        HistoricalEvent war = event("war").related(Samples.relation("peace", RelationKind.LED_TO)).build();
        HistoricalEvent peace = event("peace").related(Samples.relation("war", RelationKind.ENDED)).build();

        assertThat(ties(war, peace)).containsExactly(new RelationTie("peace", true, "led to", "led to"),
                new RelationTie("peace", false, "ended", "ended by"));
    }

    @Test
    void relationsToItselfAndToNobodyAreNoLines() {
        HistoricalEvent war = event("war").related(Samples.relation("war", RelationKind.LED_TO),
                Samples.relation("nobody", RelationKind.LED_TO)).build();

        assertThat(ties(war)).isEmpty();
    }
}
