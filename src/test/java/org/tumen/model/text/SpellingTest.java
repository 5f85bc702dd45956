package org.tumen.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"moscow,moscow,0", "moskow,moscow,1", "mosco,moscow,1", "moscoww,moscow,1",
            "omscow,moscow,1", "mocsow,moscow,1", "'',moscow,6", "moscow,'',6", "'','',0", "abc,xyz,3", "ab,ba,1",
            "Moscow,moscow,1", "Пхеньян,Пхеньан,1", "abcd,badc,2"})
    void distanceCountsInsertionsDeletionsReplacementsAndSwaps(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"diplomcy,diplomacy", "treatise,treaties", "DIPLOMACY,diplomacy", "diplomacy-,diplomacy",
            "teraties,treaties", "miltry,military", "econmy,economy"})
    void nearestFindsWhatWasMeant(String word, String meant) {
        assertThat(new Spelling().nearest(word, List.of("diplomacy", "treaties", "military", "economy")))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"war,treaties", "ab,ac", "a,b", "xyz,abc", "culture,military", "'',a"})
    void nearestFindsNothingWhereNothingIsNear(String word, String known) {
        assertThat(new Spelling().nearest(word, List.of(known))).isEmpty();
    }

    @Test
    void wordsOfTwoLettersDifferInCaseOnly() {
        assertThat(new Spelling().nearest("UN", List.of("us", "un"))).isEqualTo("un");
    }

    @Test
    void nearestIsNeverTheWordItself() {
        assertThat(new Spelling().nearest("moscow", List.of("moscow"))).isEmpty();
        assertThat(new Spelling().nearest("moscow", List.of("moscow", "moscov"))).isEqualTo("moscov");
    }

    @Test
    void longerWordsMayDifferByMoreButByThreeAtMost() {
        assertThat(new Spelling().nearest("axxd", List.of("abcd"))).isEmpty();
        assertThat(new Spelling().nearest("abxxef", List.of("abcdef"))).isEqualTo("abcdef");
        assertThat(new Spelling().nearest("abcxxxghij", List.of("abcdefghij"))).isEqualTo("abcdefghij");
        assertThat(new Spelling().nearest("abcxxxxhijklmnopqrstuvwxyz", List.of("abcdefghijklmnopqrstuvwxyz")))
                .isEmpty();
    }

    @Test
    void wordsTooLongToBeMistypedIdsHaveNoNearestOne() {
        assertThat(new Spelling().nearest("a".repeat(64), List.of("a".repeat(63)))).isEqualTo("a".repeat(63));
        assertThat(new Spelling().nearest("a".repeat(65), List.of("a".repeat(64)))).isEmpty();
    }

    @Test
    void firstInTheAlphabetIsNearestAmongEquallyNearOnes() {
        List<String> known = new ArrayList<>(List.of("cost", "lost", "host", "most", "post"));
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(known, new Random(round));

            assertThat(new Spelling().nearest("xost", known)).isEqualTo("cost");
        }
    }

    /// Against the textbook's recursion, word for word.
    @ParameterizedTest
    @MethodSource("seeds")
    void nearestAgreesWithComparingAllWordsInFull(long seed) {
        Random random = new Random(seed);
        List<String> known = IntStream.range(0, 12).mapToObj(_ -> word(random)).distinct().toList();
        String wanted = word(random);
        int allowed = wanted.length() <= 2 ? 0 : Math.min(3, 1 + wanted.length() / 5);
        String expected = "";
        int best = allowed + 1;
        for (String candidate : known.stream().sorted().toList()) {
            int distance = slowDistance(wanted.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < best && !candidate.equals(wanted)) {
                best = distance;
                expected = candidate;
            }
        }

        assertThat(new Spelling().nearest(wanted, known)).as("seed %d", seed).isEqualTo(expected);
        for (String other : known) {
            assertThat(Spelling.distance(wanted, other)).as("seed %d", seed).isEqualTo(slowDistance(wanted, other));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            word.append("abcA".charAt(random.nextInt(4)));
        }
        return word.toString();
    }

    private static int slowDistance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                boolean isSame = a.charAt(i - 1) == b.charAt(j - 1);
                table[i][j] = Math.min(table[i - 1][j - 1] + (isSame ? 0 : 1),
                        Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                boolean isSwap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                if (isSwap) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }

    /// What one file can make it do is bounded; another file has its own bound.
    @Test
    void effortOfOneInstanceEnds() {
        List<String> known = IntStream.range(0, 1_000).mapToObj(i -> "x".repeat(50) + i).toList();
        Spelling spelling = new Spelling();
        String word = "x".repeat(49) + "yz";
        int found = 0;
        while (found < 10_000 && !spelling.nearest(word, known).isEmpty()) {
            found++;
        }

        assertThat(found).isBetween(10, 100);
        assertThat(spelling.nearest("moskow", List.of("moscow"))).isEmpty();
        assertThat(new Spelling().nearest("moskow", List.of("moscow"))).isEqualTo("moscow");
    }
}
