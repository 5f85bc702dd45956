package org.tumen.model.filter;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDocuments;
import org.tumen.io.DocumentReader;
import org.tumen.model.ClaimStatus;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventFilterTest {
    static final TimelineDocument BUILT_IN = Objects.requireNonNull(
            new DocumentReader().read(Path.of("data", "timeline.json")).document());

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static List<String> chosen(String filter) throws FilterSyntaxException {
        return IntStream.range(0, BUILT_IN.events().size())
                .filter(EventFilter.parse(filter, BUILT_IN).matcher(BUILT_IN))
                .mapToObj(number -> BUILT_IN.table().id(number)).toList();
    }

    @Test
    void everyFieldCanBeNamed() throws FilterSyntaxException {
        EventFilter filter = EventFilter.parse("category:nuclear,treaties tag:summit status:alleged significance:1..2"
                + " actor:kim-il-sung place:moscow from:1950 until:1960-02 text \"two words\"", BUILT_IN);

        assertThat(filter.terms()).extracting(FilterTerm::toString).containsExactly("category:nuclear,treaties",
                "tag:summit", "status:alleged", "significance:1..2", "actor:kim-il-sung", "place:moscow", "from:1950",
                "until:1960-02", "text", "\"two words\"");
    }

    @Test
    void anEmptyTextChoosesAll() throws FilterSyntaxException {
        assertThat(EventFilter.parse(" \t", BUILT_IN)).isEqualTo(EventFilter.ALL);
        assertThat(chosen("")).hasSize(BUILT_IN.events().size());
    }

    @Test
    void commasAreAlternativesAndAFieldNamedTwiceHoldsTwice() throws FilterSyntaxException {
        assertThat(chosen("actor:kim-il-sung,zhou-enlai")).containsAll(chosen("actor:kim-il-sung"))
                .containsAll(chosen("actor:zhou-enlai"));
        assertThat(chosen("actor:kim-il-sung actor:zhou-enlai")).contains("1961-07-11-china-dprk-treaty")
                .hasSizeLessThan(
                        chosen("actor:zhou-enlai").size());
    }

    @Test
    void datesTakeInWhatOverlapsThem() throws FilterSyntaxException {
        assertThat(chosen("from:1961-07-06 until:1961-07-06")).contains("1961-07-06-soviet-dprk-alliance-treaty")
                .doesNotContain("1961-07-11-china-dprk-treaty");
        assertThat(chosen("from:1961 until:1961")).contains("1961-07-06-soviet-dprk-alliance-treaty",
                "1961-07-11-china-dprk-treaty");
    }

    @Test
    void whatHasNoEndGoesOn() throws Exception {
        TimelineDocument document = read("""
                {"title": "T", "events": [{"id": "a", "date": "1950/..", "title": "A"},
                  {"id": "b", "date": "1950", "title": "B"}, {"id": "c", "date": "/1950", "title": "C"}]}""");

        assertThat(ids(DocumentPart.of(document, EventFilter.parse("from:2000")))).containsExactly("a");
        assertThat(ids(DocumentPart.of(document, EventFilter.parse("until:1900")))).containsExactly("c");
        assertThat(ids(DocumentPart.of(document, EventFilter.parse("from:1950-12-31 until:1950")))).containsExactly("a",
                "b", "c");
    }

    private static List<String> ids(DocumentPart part) {
        return part.document().events().stream().map(event -> event.id()).toList();
    }

    static TimelineDocument read(String json) {
        return Objects.requireNonNull(new DocumentReader().read("f",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).document());
    }

    @Test
    void wordsAreLookedForInTextsAndNames() throws FilterSyntaxException {
        assertThat(chosen("\"mutual assistance\"")).contains("1961-07-11-china-dprk-treaty");
        assertThat(chosen("\"assistance mutual\"")).isEmpty();
        assertThat(chosen("zhou beijing")).contains("1961-07-11-china-dprk-treaty");
        assertThat(chosen("ZHOU")).isEqualTo(chosen("zhou"));
        assertThat(chosen("сталин")).isEqualTo(chosen("stalin")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {"actor:\"Kim Il-sung\" | actor:kim-il-sung",
            "category:Nuclear | category:nuclear", "category:\"nuclear & missiles\" | category:nuclear",
            "place:Moscow | place:moscow", "CATEGORY:nuclear | category:nuclear", "status:ALLEGED | status:alleged",
            "significance:..2 | significance:1..2", "significance:4.. | significance:4..5",
            "significance:2,1 | significance:1..2", "significance:5,1,1 | significance:1,5",
            "significance:1..1 | significance:1",
            "status:alleged,disputed,alleged | status:disputed,alleged", "\"summit\" | summit",
            "summit summit | summit",
            "  a   b | a b"})
    void otherWaysToWriteAFilterMeanTheSame(String text, String printed) throws FilterSyntaxException {
        assertThat(EventFilter.parse(text, BUILT_IN)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "categori:x | column 1: there is no field categori:; did you mean category:?",
            "a http://x | column 3: there is no field http:; the fields are category, tag, status, significance, actor, place, id, from, until; write quotation marks around words with a colon",
            "category:nuclaer | column 10: there is no category nuclaer; did you mean nuclear?",
            "category:treaties,nucular | column 19: there is no category nucular; did you mean nuclear?",
            "category:xyzzy | column 10: there is no category xyzzy; they are diplomacy, treaties, military, nuclear, sanctions, economy, society",
            "actor:kim-ill-sung | column 7: there is no actor kim-ill-sung; did you mean kim-il-sung?",
            "actor:\"Kim Ill-sung\" | column 7: there is no actor \"Kim Ill-sung\"; did you mean kim-il-sung?",
            "actor:xyzzyxyzzy | column 7: there is no actor xyzzyxyzzy; look it up in the timeline",
            "place:moskow | column 7: there is no place moskow; did you mean moscow?",
            "tag:sumit | column 5: there is no tag sumit; did you mean summit?",
            "id:1961-07-11-china-dprk-treat | column 4: there is no event 1961-07-11-china-dprk-treat; did you mean 1961-07-11-china-dprk-treaty?",
            "status:rumoured | column 8: there is no status rumoured; choose documented, disputed, alleged or assessed",
            "significance:0 | column 14: there is no significance 0; write 1 (the most) to 5, or a range like 1..2",
            "significance:1,6 | column 16: there is no significance 6; write 1 (the most) to 5, or a range like 1..2",
            "significance:3..2 | column 14: there is no significance 3..2; write 1 (the most) to 5, or a range like 1..2",
            "significance:high | column 14: there is no significance high; write 1 (the most) to 5, or a range like 1..2",
            "significance:.. | column 14: there is no significance ..; write 1 (the most) to 5, or a range like 1..2",
            "from:1950,1960 | column 11: from: takes one date; write it like from:1950-06",
            "category: nuclear | column 10: category: lacks a value; write it without a space, e.g. category:nuclear",
            "tag: | column 5: tag: lacks a value; write it without a space, e.g. tag:summit",
            "tag:summit, | column 12: tag: lacks a value; write it without a space, e.g. tag:summit",
            "\"open | column 1: a quotation mark is not closed; write another one at the end",
            "tag:\"open | column 5: a quotation mark is not closed; write another one at the end",
            "tag:\"a\"b | column 8: text follows a closing quotation mark; write a space between terms, a comma between alternatives, and \\\" for a mark inside",
            "\"a\"b | column 4: text follows a closing quotation mark; write a space between terms, a comma between alternatives, and \\\" for a mark inside",
            "\"\" | column 1: there is no letter to look for in \"\"; leave it out or write words",
            "&& | column 1: there is no letter to look for in &&; leave it out or write words"})
    void whatIsWrongIsSaidWithItsColumnAndAMend(String text, String message) {
        assertThatExceptionOfType(FilterSyntaxException.class).isThrownBy(() -> EventFilter.parse(text, BUILT_IN))
                .withMessage(message).extracting(FilterSyntaxException::column)
                .isEqualTo(Integer.parseInt(message.substring(7, message.indexOf(':'))));
    }

    @Test
    void aWrongDateIsPointedAt() {
        assertThatExceptionOfType(FilterSyntaxException.class)
                .isThrownBy(() -> EventFilter.parse("summit from:1950-13", BUILT_IN))
                .withMessageMatching("column 1[0-9]: .*13.*");
    }

    @Test
    void namesThatTwoThingsBearAreRefused() {
        TimelineDocument document = read("""
                {"title": "T", "actors": [{"id": "a", "name": "Kim"}, {"id": "b", "name": "KIM"}], "events": []}""");

        assertThatExceptionOfType(FilterSyntaxException.class)
                .isThrownBy(() -> EventFilter.parse("actor:kim", document))
                .withMessage("column 7: more than one actor is called kim; write one of a, b");
        assertThatExceptionOfType(FilterSyntaxException.class).isThrownBy(() -> EventFilter.parse("place:x", document))
                .withMessage("column 7: there is no place x; the timeline has none");
    }

    @Test
    void valuesOfOneFieldAreReadAsAList() throws FilterSyntaxException {
        String ids = "1961-07-11-china-dprk-treaty , 1961-07-06-soviet-dprk-alliance-treaty";

        assertThat(EventFilter.ofValues(FilterField.ID, " " + ids + " ", BUILT_IN))
                .isEqualTo(EventFilter.parse("id:" + ids.replace(" ", ""), BUILT_IN));
        assertThat(EventFilter.ofValues(FilterField.CATEGORY, "Nuclear & missiles,\"treaties\"", BUILT_IN))
                .hasToString("category:nuclear,treaties");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "'' | column 1: category: lacks a value; write it without a space, e.g. category:nuclear",
            "treaties,,nuclear | column 10: category: lacks a value; write it without a space, e.g. category:nuclear",
            "treaties nuclear | column 1: there is no category \"treaties nuclear\"; they are diplomacy, treaties, military, nuclear, sanctions, economy, society",
            "treaties, nucular | column 11: there is no category nucular; did you mean nuclear?",
            "\"treaties\" nuclear | column 12: text follows a closing quotation mark; write a space between terms, a comma between alternatives, and \\\" for a mark inside"})
    void aListWithAMistakeIsRefused(String text, String message) {
        assertThatExceptionOfType(FilterSyntaxException.class)
                .isThrownBy(() -> EventFilter.ofValues(FilterField.CATEGORY, text, BUILT_IN)).withMessage(message);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPrintedIsReadAsTheSame(long seed) throws FilterSyntaxException {
        TimelineDocument document = RandomDocuments.ofSeed(seed);
        RandomFilters filters = new RandomFilters(new SplittableRandom(seed), document);
        for (int i = 0; i < 5; i++) {
            EventFilter filter = filters.next(5);

            assertThat(EventFilter.parse(filter.toString())).as("seed %d", seed).isEqualTo(filter);
            assertThat(EventFilter.parse(filter.toString(), document)).as("seed %d", seed).isEqualTo(filter);
        }
    }

    /// Whatever is written, a filter or one line with a mend comes out.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTextIsAFault(long seed) {
        String[] pieces = {"category:", "\"", "\\", ",", " ", "nuclear", ":", "..", "significance:", "1", "from:",
                "-", "1950", "id:", "\uD800", "{", "status:", "é", "\u2028", "tag:", "5"};
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            String text = String.join("", random.ints(random.nextInt(9), 0, pieces.length)
                    .mapToObj(piece -> pieces[piece]).toList());
            try {
                EventFilter filter = EventFilter.parse(text, BUILT_IN);
                assertThat(EventFilter.parse(filter.toString(), BUILT_IN)).as("seed %d: %s", seed, text)
                        .isEqualTo(filter);
            } catch (FilterSyntaxException e) {
                assertThat(e.column()).as("seed %d: %s", seed, text).isBetween(1, text.length() + 1);
                assertThat(e.getMessage()).as("seed %d: %s", seed, text).contains("; ").doesNotContain("Exception");
            }
        }
    }

    @Test
    void termsThatCannotBeAreRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new FilterTerm.AnyOf(FilterField.STATUS, List.of("x")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new FilterTerm.AnyOf(FilterField.TAG, List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new FilterTerm.OfSignificance(List.of(1, 6)));
        assertThat(new FilterTerm.OfStatus(List.of(ClaimStatus.ALLEGED, ClaimStatus.DOCUMENTED))).hasToString(
                "status:documented,alleged");
    }
}
