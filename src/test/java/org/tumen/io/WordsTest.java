package org.tumen.io;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.ActorKind;
import org.tumen.model.ClaimStatus;
import org.tumen.model.Nature;
import org.tumen.model.RelationKind;
import org.tumen.model.Stance;
import org.tumen.model.Symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// The words of the format are a promise to everyone who has written a file: they stay.
class WordsTest {
    static List<Arguments> vocabularies() {
        return List.of(arguments(Words.STATUS, ClaimStatus.values(), "documented disputed alleged assessed"),
                arguments(Words.STANCE, Stance.values(), "supports contradicts"),
                arguments(Words.RELATION, RelationKind.values(),
                        "led-to response-to part-of replaced ended contradicts"),
                arguments(Words.SYMBOL, Symbol.values(),
                        "circle diamond square triangle triangle-down pentagon hexagon star"),
                arguments(Words.ACTOR_KIND, ActorKind.values(), "person state organisation"),
                arguments(Words.NATURE, Nature.values(), "primary scholarly news reference"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    <E extends Enum<E>> void wordsOfTheFormatStay(Words<E> words, E[] values, String expected) {
        assertThat(words.all()).containsExactly(expected.split(" "));
        for (String word : words.all()) {
            assertThat(words.value(word)).isIn((Object[]) values);
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    <E extends Enum<E>> void everyValueHasItsWordButTheUnstatedOnes(Words<E> words, E[] values, String expected) {
        Function<E, Stream<String>> word = value -> value.name().equals("UNSTATED")
                ? Stream.of()
                : Stream.of(Words.word(value));

        assertThat(Arrays.stream(values).flatMap(word)).containsExactlyElementsOf(words.all());
        for (E value : values) {
            assertThat(words.value(Words.word(value))).isEqualTo(value.name().equals("UNSTATED") ? null : value);
        }
    }

    @Test
    void wordsMustBeWrittenExactly() {
        assertThat(Words.STATUS.value("Documented")).isNull();
        assertThat(Words.STATUS.value(" documented")).isNull();
        assertThat(Words.STATUS.value("")).isNull();
        assertThat(Words.RELATION.value("led_to")).isNull();
        assertThat(Words.NATURE.value("unstated")).isNull();
    }
}
