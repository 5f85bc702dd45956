package org.tumen.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTest {
    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static byte[] written(TimelineDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWriter().write(document, out);
        return out.toByteArray();
    }

    private static ReadResult read(byte[] bytes) {
        return new DocumentReader().read("random", new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAsTheSame(long seed) throws IOException {
        TimelineDocument document = RandomDocuments.ofSeed(seed);

        ReadResult result = read(written(document));

        assertThat(result.problems()).as("seed %d", seed).isEmpty();
        assertThat(result.document()).as("seed %d", seed).isEqualTo(document);
        assertThat(written(Objects.requireNonNull(result.document()))).as("seed %d", seed).isEqualTo(written(document));
    }

    /// Bytes changed, cut out, doubled, or the file cut off.
    @ParameterizedTest
    @MethodSource("seeds")
    void damagedFilesNeverThrow(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = written(RandomDocuments.ofSeed(seed));
        for (int round = 0; round < 5; round++) {
            byte[] damaged = DamagedFiles.damage(bytes, random);
            ReadResult result = read(damaged);

            assertThat(result.document() != null || !result.problems().isEmpty()).as("seed %d", seed).isTrue();
            assertThat(result.problems()).as("seed %d", seed).allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.toString()).doesNotContain("\n", "Exception", "tools.jackson", "Source:");
                assertThat(problem.line() > 0).isEqualTo(problem.column() > 0);
            });
            if (result.document() != null) {
                assertThat(read(written(result.document())).document()).as("seed %d", seed)
                        .isEqualTo(result.document());
            }
        }
    }
}
