package org.tumen.io;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/// One mistake in an otherwise right file, anywhere in it: it is reported at its place, and costs no more than it must.
class SingleMistakeTest {
    /// The objects of the format, by pointers with `#` for the numbers of items, and the fields that each knows.
    private static final Map<String, Set<String>> KNOWN = known();
    private static final Map<String, List<String>> NEEDED = Map.of("", List.of("title", "events"), "/categories/#",
            List.of("id", "name"), "/eras/#", List.of("name", "date"), "/places/#", List.of("id", "name"), "/actors/#",
            List.of("id", "name"), "/actors/#/names/#", List.of("text"), "/sources/#", List.of("id"), "/events/#",
            List.of("date", "title"), "/events/#/claims/#", List.of("text"), "/tours/#", List.of("title", "stops"));

    private static Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new HashMap<>();
        Set<String> top = new HashSet<>(TimelineReader.FIELDS);
        top.remove("$schema");
        known.put("", top);
        known.put("/opening", TourReader.OPENING_FIELDS);
        known.put("/categories/#", CategoryReader.FIELDS);
        known.put("/eras/#", EraReader.FIELDS);
        known.put("/places/#", PlaceReader.FIELDS);
        known.put("/actors/#", ActorReader.FIELDS);
        known.put("/actors/#/names/#", ActorReader.NAME_FIELDS);
        known.put("/sources/#", SourceReader.FIELDS);
        known.put("/sources/#/author/#", SourceReader.NAME_FIELDS);
        known.put("/sources/#/custom", SourceReader.CUSTOM_FIELDS);
        known.put("/events/#", EventReader.FIELDS);
        known.put("/events/#/claims/#", ClaimReader.FIELDS);
        known.put("/events/#/claims/#/sources/#", ClaimReader.SOURCE_FIELDS);
        known.put("/events/#/related/#", EventPartReader.RELATION_FIELDS);
        known.put("/events/#/otherDates/#", EventPartReader.RIVAL_DATE_FIELDS);
        known.put("/events/#/media/#", EventPartReader.MEDIA_FIELDS);
        known.put("/tours/#", TourReader.FIELDS);
        known.put("/tours/#/stops/#", TourReader.STOP_FIELDS);
        return known;
    }

    private static final Schema SCHEMA = Corpus.schema();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    static LongStream fewerSeeds() {
        return LongStream.range(0, 40);
    }

    private static String parent(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String general(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "/#");
    }

    /// Whether the reader knows what must stand there: a field that it knows, or an item of a list that it knows.
    private static boolean isRead(JsonLocator.Value value) {
        String pointer = general(value.pointer());
        if (pointer.endsWith("/#")) {
            return isKnown(parent(pointer)) || KNOWN.containsKey(pointer);
        }
        return isKnown(pointer);
    }

    private static boolean isKnown(String pointer) {
        Set<String> fields = KNOWN.get(parent(pointer));
        return !pointer.isEmpty() && fields != null && fields.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /// What follows from a mistake elsewhere: references that lost what they refer to.
    private static boolean isConsequence(Problem problem) {
        return problem.message().startsWith("unknown ") || problem.message().contains(" is left out, and with it ");
    }

    private static String text(long seed, SplittableRandom random) {
        String text = Reading.written(RandomDocuments.ofSeed(seed));
        return random.nextBoolean() ? text : text.replace("\n", random.nextBoolean() ? "\r\n" : "");
    }

    private static List<JsonLocator.Value> readValues(String text) {
        List<JsonLocator.Value> values = new ArrayList<>(JsonLocator.locate(text).values());
        values.removeIf(value -> !isRead(value) || isInIssued(value));
        return values;
    }

    private static boolean isInIssued(JsonLocator.Value value) {
        return general(value.pointer()).startsWith("/sources/#/issued/");
    }

    /// No field of the format may be `true`.
    @ParameterizedTest
    @MethodSource("seeds")
    void valueOfTheWrongTypeIsReportedAtItsPlace(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = text(seed, random);
        List<JsonLocator.Value> values = readValues(text);
        for (int round = 0; round < 4; round++) {
            JsonLocator.Value wrong = values.get(random.nextInt(values.size()));
            String mistaken = text.substring(0, wrong.start()) + "true" + text.substring(wrong.end());
            Position at = JsonLocator.positionOf(mistaken, wrong.start());

            ReadResult result = Reading.read(mistaken);

            assertThat(result.problems()).as("seed %d, %s", seed, wrong.pointer())
                    .filteredOn(problem -> !isConsequence(problem)).singleElement().satisfies(problem -> {
                        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                        assertThat(problem.pointer()).isEqualTo(wrong.pointer());
                        assertThat(problem.line()).isEqualTo(at.line());
                        assertThat(problem.column()).isEqualTo(at.column());
                        assertThat(problem.message()).contains(" must be ").endsWith(", but is true");
                        assertThat(problem.mend()).isNotBlank();
                    });
            boolean isRefused = Set.of("/events", "/format").contains(wrong.pointer());
            assertThat(result.document() == null).as("seed %d, %s", seed, wrong.pointer()).isEqualTo(isRefused);
            if (result.document() != null) {
                assertThat(Reading.document(Reading.written(result.document()))).as("seed %d", seed)
                        .isEqualTo(result.document());
            }
        }
    }

    /// Only the thing around the mistake is lost, of all events at most the one that has it.
    @ParameterizedTest
    @MethodSource("seeds")
    void mistakeCostsOneEventAtMost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = text(seed, random);
        int before = RandomDocuments.ofSeed(seed).events().size();
        List<JsonLocator.Value> values = readValues(text);
        values.removeIf(value -> Set.of("/events", "/format").contains(value.pointer()));
        JsonLocator.Value wrong = values.get(random.nextInt(values.size()));

        ReadResult result = Reading.read(text.substring(0, wrong.start()) + "true" + text.substring(wrong.end()));

        assertThat(Objects.requireNonNull(result.document()).events()).as("seed %d, %s", seed, wrong.pointer())
                .hasSizeBetween(wrong.pointer().startsWith("/events/") ? before - 1 : before, before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lackOfANeededFieldIsReportedAtItsObject(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = text(seed, random);
        Map<String, JsonLocator.Value> all = JsonLocator.locate(text);
        List<JsonLocator.Value> values = new ArrayList<>(all.values());
        values.removeIf(value -> !NEEDED.getOrDefault(general(parent(value.pointer())), List.of())
                .contains(value.pointer().substring(value.pointer().lastIndexOf('/') + 1)));
        JsonLocator.Value lost = values.get(random.nextInt(values.size()));
        String name = lost.pointer().substring(lost.pointer().lastIndexOf('/') + 1);
        // The field gets another name, so that all else stays where it was.
        String mistaken = text.substring(0, lost.keyStart() + 1) + "ω".repeat(name.length())
                + text.substring(lost.keyStart() + 1 + name.length());
        JsonLocator.Value object = Objects.requireNonNull(all.get(parent(lost.pointer())));
        Position at = JsonLocator.positionOf(mistaken, object.start());

        ReadResult result = Reading.read(mistaken);

        assertThat(result.problems()).as("seed %d, %s", seed, lost.pointer())
                .filteredOn(problem -> !isConsequence(problem)).singleElement().satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo(object.pointer());
                    assertThat(problem.line()).isEqualTo(at.line());
                    assertThat(problem.column()).isEqualTo(at.column());
                    assertThat(problem.message()).endsWith(" has no \"" + name + '"');
                    assertThat(problem.mend()).startsWith("write ");
                });
        assertThat(result.document() == null).isEqualTo(name.equals("events"));
    }

    /// Authors see the schema's verdict in their editors and the reader's in the program.
    @ParameterizedTest
    @MethodSource("fewerSeeds")
    void schemaRefusesTheSameMistakes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = Reading.written(RandomDocuments.ofSeed(seed));
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).as("seed %d", seed).isEmpty();
        List<JsonLocator.Value> values = readValues(text);
        String[] replacements = {"true", "null", "5", "-0.5", "\"\"", "\" \"", "\"x\"", "[]", "{}", "[true]",
                "\"1950-13\"", "\"http://\"", "1e400"};
        for (int round = 0; round < 12; round++) {
            JsonLocator.Value changed = values.get(random.nextInt(values.size()));
            String replacement = replacements[random.nextInt(replacements.length)];
            String mistaken = text.substring(0, changed.start()) + replacement + text.substring(changed.end());

            boolean readerRefuses = Reading.read(mistaken).problems().stream()
                    .anyMatch(problem -> problem.severity() == Severity.ERROR && !isConsequence(problem)
                            && !problem.message().startsWith("another "));

            assertThat(!SCHEMA.validate(mistaken, InputFormat.JSON).isEmpty())
                    .as("seed %d: %s at %s", seed, replacement, changed.pointer()).isEqualTo(readerRefuses
                            || isUnknownWord(mistaken));
        }
    }

    /// Words of the format, unlike ids, are known to the schema as well.
    private static boolean isUnknownWord(String mistaken) {
        return Reading.read(mistaken).problems().stream()
                .anyMatch(problem -> problem.message().matches("unknown (status|stance|kind|symbol|nature) .*"));
    }
}
