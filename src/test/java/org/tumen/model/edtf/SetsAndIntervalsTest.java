package org.tumen.model.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SetsAndIntervalsTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Edtf read(String text) throws EdtfParseException {
        return Edtf.parse(text);
    }

    private static String day(SplittableRandom random) {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(40_000)).toString()
                + List.of("", "", "?", "~", "%").get(random.nextInt(5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anIntervalReachesFromTheStartOfOneEndToTheEndOfTheOther(long seed) throws EdtfParseException {
        SplittableRandom random = new SplittableRandom(seed);
        Edtf one = read(day(random));
        Edtf other = read(day(random));
        boolean isInOrder = one.earliestDay() <= other.latestDay();
        Edtf start = isInOrder ? one : other;
        Edtf end = isInOrder ? other : one;

        Edtf interval = read(start + "/" + end);

        assertThat(interval.isInterval()).as("seed %d", seed).isTrue();
        assertThat(interval.earliestDay()).as("seed %d", seed).isEqualTo(start.earliestDay());
        assertThat(interval.latestDay()).as("seed %d", seed).isEqualTo(end.latestDay());
        assertThat(interval.startEdge()).as("seed %d", seed).isEqualTo(start.startEdge());
        assertThat(interval.endEdge()).as("seed %d", seed).isEqualTo(end.endEdge());
        assertThat(interval.start()).as("seed %d", seed).isEqualTo(start);
        assertThat(interval.end()).as("seed %d", seed).isEqualTo(end);
        assertThat(interval.parts()).as("seed %d", seed).containsExactly(interval);
        if (start.earliestDay() < end.earliestDay()) {
            assertThatExceptionOfType(EdtfParseException.class).as("seed %d", seed)
                    .isThrownBy(() -> read(end + "/" + start)).withMessageContaining("is after the end");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSetSpansTheHullOfItsMembersInAnyOrder(long seed) throws EdtfParseException {
        SplittableRandom random = new SplittableRandom(seed);
        List<Edtf> members = new ArrayList<>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            members.add(read(day(random)));
        }
        String text = members.stream().map(Edtf::toString).collect(Collectors.joining(","));

        for (Edtf set : List.of(read("[" + text + "]"), read("{" + text + "}"))) {
            assertThat(set.parts()).as("seed %d: %s", seed, set).containsExactlyElementsOf(members);
            assertThat(set.earliestDay()).as("seed %d: %s", seed, set)
                    .isEqualTo(members.stream().mapToLong(Edtf::earliestDay).min().orElseThrow());
            assertThat(set.latestDay()).as("seed %d: %s", seed, set)
                    .isEqualTo(members.stream().mapToLong(Edtf::latestDay).max().orElseThrow());
            assertThat(members.stream().filter(member -> member.earliestDay() == set.earliestDay())
                    .map(Edtf::startEdge)).as("seed %d: %s", seed, set).contains(set.startEdge());
            assertThat(members.stream().filter(member -> member.latestDay() == set.latestDay()).map(Edtf::endEdge))
                    .as("seed %d: %s", seed, set).contains(set.endEdge());
            assertThat(set.start()).isSameAs(set);
            assertThat(set.end()).isSameAs(set);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1950/1960,          EXACT,       EXACT
            1950?/1960~,        UNCERTAIN,   APPROXIMATE
            ../1960%,           OPEN,        UNCERTAIN_AND_APPROXIMATE
            /1960,              UNKNOWN,     EXACT
            1950~/,             APPROXIMATE, UNKNOWN
            1950/..,            EXACT,       OPEN
            2004-06-~01/2004,   APPROXIMATE, EXACT
            """)
    void theEdgesOfAnIntervalAreThoseOfItsEnds(String text, Edge start, Edge end) throws EdtfParseException {
        assertThat(read(text).startEdge()).isEqualTo(start);
        assertThat(read(text).endEdge()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1950,1960]          | EXACT     | EXACT
            [..1950]             | OPEN      | EXACT
            [1950..]             | EXACT     | OPEN
            [..1950,1960..]      | OPEN      | OPEN
            {1950?,1960~}        | UNCERTAIN | APPROXIMATE
            {1960~,1950?}        | UNCERTAIN | APPROXIMATE
            [1950?..1970,1960~]  | UNCERTAIN | EXACT
            [1955,1950..1970%]   | EXACT     | UNCERTAIN_AND_APPROXIMATE
            [1955,1950..]        | EXACT     | OPEN
            """)
    void theEdgesOfASetAreThoseOfItsOutermostMembers(String text, Edge start, Edge end) throws EdtfParseException {
        assertThat(read(text).startEdge()).isEqualTo(start);
        assertThat(read(text).endEdge()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950-06-25/1953                | YEAR
            1950/1953-07-27                | YEAR
            195X/1960-01                   | DECADE
            1950-21/1950-11                | SEASON
            1950-06-25/..                  | DAY
            ../1950-06                     | MONTH
            [1950-06-25,1951-06..1951-07]  | MONTH
            {1950-06-25,19XX}              | CENTURY
            [1950-06-25T10:00:00,1950-06-26] | DAY
            1950-06-25T10:00:00/1950-06-25T12:00:00 | TIME
            """)
    void areAsFineAsTheirCoarsestDate(String text, Precision precision) throws EdtfParseException {
        assertThat(read(text).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"195X/1960", "1940/195X", "../195X", "195X/", "[1940,195X]", "{1940..195X}",
            "1950-XX/1960"})
    void leaveDigitsOpenWhereOneOfTheirDatesDoes(String text) throws EdtfParseException {
        assertThat(read(text).hasUnspecifiedDigits()).isTrue();
        assertThat(read(text.replace("X", "0").replace("-00", "")).hasUnspecifiedDigits()).isFalse();
    }

    @Test
    void aRangeOfASetIsAnIntervalWithItsOwnText() throws EdtfParseException {
        Edtf set = read("[..1667,1668,1670..1672,1680..]");

        assertThat(set.parts()).hasToString("[../1667, 1668, 1670/1672, 1680/..]");
        assertThat(set.parts()).extracting(Edtf::isInterval).containsExactly(true, false, true, true);
        assertThat(set).hasToString("[..1667,1668,1670..1672,1680..]");
    }

    @Test
    void anIntervalMayEndWithinItsStart() throws EdtfParseException {
        assertThat(read("1950/1950-06").latestDay()).isEqualTo(read("1950-06").latestDay());
        assertThat(read("1950-06/1950").earliestDay()).isEqualTo(read("1950-06").earliestDay());
        assertThat(read("1950-06-25/1950-06-25").earliestDay()).isEqualTo(read("1950-06-25").latestDay());
    }

    @Test
    void keepTheirMembersWhateverBecomesOfTheListTheyWereMadeFrom() throws EdtfParseException {
        List<Edtf> members = new ArrayList<>(List.of(read("1950"), read("1960")));
        EdtfSet set = new EdtfSet("[1950,1960]", true, members);

        members.clear();

        assertThat(set.parts()).containsExactly(read("1950"), read("1960"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> set.parts().clear());
    }

    @Test
    void aDateKeepsTheDoubtsAboutItsPartsWhateverBecomesOfTheirList() throws EdtfParseException {
        EdtfDate whole = (EdtfDate) read("2004?-06-11");
        List<Edge> edges = new ArrayList<>(whole.partEdges());
        EdtfDate date = new EdtfDate(whole.text(), whole.year(), null, whole.month(), whole.day(), null, edges,
                whole.earliestDay(), whole.latestDay());

        edges.set(0, Edge.EXACT);

        assertThat(date).isEqualTo(whole);
        assertThat(whole.partEdges()).containsExactly(Edge.UNCERTAIN, Edge.EXACT, Edge.EXACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2004-06-11   | EXACT, EXACT, EXACT
            2004-06-11~  | APPROXIMATE, APPROXIMATE, APPROXIMATE
            2004-06~-11  | APPROXIMATE, APPROXIMATE, EXACT
            2004~-06-11  | APPROXIMATE, EXACT, EXACT
            2004-~06-11  | EXACT, APPROXIMATE, EXACT
            2004-06-~11  | EXACT, EXACT, APPROXIMATE
            ~2004-06-11  | APPROXIMATE, EXACT, EXACT
            ?2004-06~-11 | UNCERTAIN_AND_APPROXIMATE, APPROXIMATE, EXACT
            2004?-06~-11 | UNCERTAIN_AND_APPROXIMATE, APPROXIMATE, EXACT
            2004?-06-11? | UNCERTAIN, UNCERTAIN, UNCERTAIN
            2004%-06-~11 | UNCERTAIN_AND_APPROXIMATE, EXACT, APPROXIMATE
            2004-?21     | EXACT, UNCERTAIN
            2004?        | UNCERTAIN
            """)
    void aQualifierCoversThePartsThatTheStandardSays(String text, String edges) throws EdtfParseException {
        assertThat(((EdtfDate) read(text)).partEdges()).hasToString("[" + edges + "]");
    }

    @ParameterizedTest
    @CsvSource({"2004-06-~11, APPROXIMATE", "2004-?06-~11, UNCERTAIN", "2004-06~-?11, APPROXIMATE",
            "2004-06-11, EXACT"})
    void theEdgeOfADateIsThatOfItsCoarsestDoubtfulPart(String text, Edge edge) throws EdtfParseException {
        assertThat(read(text).startEdge()).isEqualTo(edge);
        assertThat(read(text).endEdge()).isEqualTo(edge);
    }
}
