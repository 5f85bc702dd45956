package org.tumen.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Relations to oneself and circles of causes.
class RelationsTest {
    /// An event named by its id, with relations as in `led-to b`.
    private static String event(String id, String... relations) {
        List<String> related = new ArrayList<>();
        for (String relation : relations) {
            String[] parts = relation.split(" ");
            related.add("{'kind': '" + parts[0] + "', 'to': '" + parts[1] + "'}");
        }
        return "{'id': '" + id + "', 'date': '1950', 'title': '" + id.toUpperCase(java.util.Locale.ROOT)
                + "', 'related': [" + String.join(", ", related) + "]}";
    }

    private static TimelineDocument document(String... events) {
        return Documents.of("", events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"led-to", "response-to", "part-of", "replaced", "ended", "contradicts"})
    void aRelationOfAnyKindToItselfFires(String kind) {
        assertThat(
                Documents.findings(new RelationToItself(), document(event("b"), event("a", "led-to b", kind + " a"))))
                .containsExactly(new Finding("/events/1/related/1", "the event \"A\" is related to itself",
                        "name the other event in \"to\", or leave the relation out"));
    }

    @Test
    void relationsToOthersAreFine() {
        assertThat(Documents.findings(new RelationToItself(), document(event("a", "led-to b"), event("b", "ended a"))))
                .isEmpty();
    }

    @Test
    void twoEventsThatLedToEachOtherAreACircle() {
        assertThat(Documents.findings(new CircleOfCauses(),
                document(event("a", "part-of b", "led-to b"), event("b", "led-to a")))).containsExactly(new Finding(
                        "/events/0/related/1",
                        "these events are said to cause each other in a circle: \"A\" → \"B\" → \"A\"",
                        "turn round or leave out one of these \"led-to\" and \"response-to\""));
    }

    @Test
    void aResponsePointsAgainstTheCause() {
        assertThat(
                Documents.findings(new CircleOfCauses(), document(event("a", "led-to b"), event("b", "response-to a"))))
                .isEmpty();
        assertThat(Documents.pointers(new CircleOfCauses(), document(event("a", "led-to b"), event("b"),
                event("c", "response-to b", "led-to a")))).containsExactly("/events/0/related/0");
    }

    @Test
    void aCircleOfResponsesIsFoundAtTheRelationThatSaysIt() {
        assertThat(Documents.findings(new CircleOfCauses(),
                document(event("a", "response-to c"), event("b", "response-to a"), event("c", "response-to b"))))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/events/1/related/0");
                    assertThat(finding.message()).endsWith("\"A\" → \"B\" → \"C\" → \"A\"");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"part-of", "replaced", "ended", "contradicts"})
    void otherKindsAreNoCauses(String kind) {
        assertThat(Documents.findings(new CircleOfCauses(), document(event("a", "led-to b"), event("b", kind + " a"))))
                .isEmpty();
    }

    @Test
    void aRelationToItselfIsNoCircleAsWell() {
        assertThat(Documents.findings(new CircleOfCauses(), document(event("a", "led-to a")))).isEmpty();
    }

    @Test
    void eachCircleIsToldOnceAndWhatHangsOnItIsNot() {
        TimelineDocument document = document(event("before", "led-to a"), event("a", "led-to b"),
                event("b", "led-to a", "led-to after", "led-to c"), event("after"), event("c", "led-to d"),
                event("d", "led-to c"));

        assertThat(Documents.findings(new CircleOfCauses(), document)).extracting(Finding::message)
                .satisfiesExactly(first -> assertThat(first).endsWith(": \"A\" → \"B\" → \"A\""),
                        second -> assertThat(second).endsWith(": \"C\" → \"D\" → \"C\""));
    }

    @Test
    void theShortestCircleIsTold() {
        TimelineDocument document = document(event("a", "led-to b"), event("b", "led-to c", "led-to a"),
                event("c", "led-to a"));

        assertThat(Documents.findings(new CircleOfCauses(), document)).first().extracting(Finding::message).asString()
                .endsWith(": \"A\" → \"B\" → \"A\"");
    }

    @Test
    void ofALongCircleTheFirstEventsAreNamed() {
        TimelineDocument document = document(IntStream.range(0, 11)
                .mapToObj(e -> event("e" + e, "led-to e" + (e + 1) % 11)).toArray(String[]::new));

        assertThat(Documents.findings(new CircleOfCauses(), document)).singleElement().extracting(Finding::message)
                .asString().endsWith(": \"E0\" → \"E1\" → \"E2\" → \"E3\" → \"E4\" → \"E5\" → \"E6\" → \"E7\""
                        + " → 3 more → \"E0\"");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// Causes that all lead from earlier to later have no circle, whatever the order in the file; one link back from the
    /// end of a chain to its start always makes one.
    @ParameterizedTest
    @MethodSource("seeds")
    void circlesAreFoundExactlyWhereThereIsOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = random.nextInt(2, 20);
        List<List<String>> relations = new ArrayList<>();
        IntStream.range(0, count).forEach(_ -> relations.add(new ArrayList<>()));
        for (int later = 1; later < count; later++) {
            link(relations, later - 1, later, random);
            link(relations, random.nextInt(later), later, random);
        }
        TimelineDocument chain = document(relations);
        link(relations, count - 1, random.nextInt(count - 1), random);

        assertThat(Documents.findings(new CircleOfCauses(), chain)).as("seed %d", seed).isEmpty();
        assertThat(Documents.findings(new CircleOfCauses(), document(relations))).as("seed %d", seed).isNotEmpty();
    }

    private static void link(List<List<String>> relations, int cause, int effect, SplittableRandom random) {
        if (random.nextBoolean()) {
            relations.get(cause).add("led-to e" + effect);
        } else {
            relations.get(effect).add("response-to e" + cause);
        }
    }

    private static TimelineDocument document(List<List<String>> relations) {
        return document(IntStream.range(0, relations.size())
                .mapToObj(e -> event("e" + e, relations.get(e).toArray(String[]::new))).toArray(String[]::new));
    }
}
