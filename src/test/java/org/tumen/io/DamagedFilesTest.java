package org.tumen.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever happens to the bytes of a file, reading it ends with a report that leads to the damage.
class DamagedFilesTest {
    private static final byte[] LIKELY = "{}[]\",:\\/-+.eEtfn019 \n\r\t\u0000'#".getBytes(StandardCharsets.UTF_8);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        byte[] result = bytes;
        for (int i = random.nextInt(1, random.nextInt(5) == 0 ? 30 : 3); i > 0; i--) {
            result = damagedOnce(result, random);
        }
        return result;
    }

    private static byte[] damagedOnce(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(random.nextInt(1, random.nextInt(10) == 0 ? 2_000 : 12), bytes.length - at);
        int kind = random.nextInt(6);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (kind) {
            case 0 -> out.write(LIKELY[random.nextInt(LIKELY.length)]);
            case 1 -> out.write(random.nextInt(256));
            case 2 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                out.writeBytes(noise);
            }
            case 3 -> out.write(bytes, at, length);
            case 4 -> {
                int from = random.nextInt(bytes.length + 1);
                out.write(bytes, from, Math.min(length, bytes.length - from));
            }
            default -> {
                // Only cut out.
            }
        }
        int taken = kind == 3 ? 0 : length;
        out.write(bytes, at + taken, bytes.length - at - taken);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyProblemLeadsToAPlaceInTheFile(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] whole = Reading.written(RandomDocuments.ofSeed(seed)).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 6; round++) {
            byte[] bytes = damaged(whole, random);
            String text = new String(bytes, StandardCharsets.UTF_8);
            String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            String[] lines = withoutMark.split("\r\n|\r|\n", -1);
            Set<String> pointers = JsonLocator.locate(withoutMark).keySet();

            ReadResult result = Reading.read(bytes);

            for (Problem problem : result.problems()) {
                assertThat(problem.line()).as("seed %d: %s", seed, problem).isBetween(0, lines.length);
                if (problem.line() == 0) {
                    assertThat(problem.column()).as("seed %d: %s", seed, problem).isZero();
                    assertThat(problem.pointer()).as("seed %d: %s", seed, problem).isEmpty();
                } else {
                    assertThat(problem.column()).as("seed %d: %s", seed, problem).isBetween(1,
                            lines[problem.line() - 1].length() + 1);
                    assertThat(leadsSomewhere(problem.pointer(), pointers)).as("seed %d: %s", seed, problem).isTrue();
                }
                assertThat(problem.message()).as("seed %d", seed).isNotBlank().doesNotContain("Unexpected", "Feature",
                        "(code ", "Source:");
                assertThat(problem.mend()).as("seed %d: %s", seed, problem).isNotBlank();
            }
            assertThat(result.document() != null || !result.problems().isEmpty()).as("seed %d", seed).isTrue();
        }
    }

    private static boolean leadsSomewhere(String pointer, Set<String> pointers) {
        int end = pointer.lastIndexOf('/');
        return pointer.isEmpty() || pointers.contains(pointer) || pointers.contains(pointer.substring(0, end));
    }

    /// Problems are found in one pass, so what follows the damage cannot change what was found before it.
    @ParameterizedTest
    @MethodSource("seeds")
    void cutOffFileIsRefusedWhereItIsCutOff(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] whole = Reading.written(RandomDocuments.ofSeed(seed)).getBytes(StandardCharsets.UTF_8);
        int end = random.nextInt(1, whole.length - 2);
        byte[] part = Arrays.copyOf(whole, end);
        String decoded = new String(part, StandardCharsets.UTF_8);
        boolean isWithinACharacter = decoded.endsWith("\uFFFD") && whole[end] < 0 && (whole[end] & 0xC0) == 0x80;
        String text = isWithinACharacter ? decoded.substring(0, decoded.length() - 1) : decoded;
        Position at = JsonLocator.positionOf(text, text.length());

        ReadResult result = Reading.read(part);

        assertThat(result.document()).as("seed %d", seed).isNull();
        assertThat(result.problems()).as("seed %d, %d bytes", seed, end).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(at.line());
            assertThat(problem.column()).isBetween(Math.max(1, at.column() - 5), at.column());
            assertThat(problem.message()).matches(isWithinACharacter
                    ? "the file is not UTF-8 from here on"
                    : "the file ends .*|this is no JSON value: (t|tr|tru|f|fa|fal|fals|n|nu|nul)|a number .*");
        });
    }

    /// The order of fields means nothing in JSON.
    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfTheTopFieldsChangesNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = Reading.written(RandomDocuments.ofSeed(seed));
        Map<String, JsonLocator.Value> values = JsonLocator.locate(text);
        List<String> fields = new ArrayList<>();
        values.values().stream().filter(value -> value.pointer().lastIndexOf('/') == 0 && !value.pointer().isEmpty())
                .forEach(value -> fields.add(text.substring(value.keyStart(), value.end())));
        Collections.shuffle(fields, new Random(random.nextLong()));

        var document = Reading.document("{" + String.join(",", fields) + "}");

        var expected = Reading.document(text);
        assertThat(document.events()).as("seed %d", seed).isEqualTo(expected.events());
        assertThat(document.tours()).as("seed %d", seed).isEqualTo(expected.tours());
        assertThat(document).as("seed %d", seed).isEqualTo(expected);
    }
}
