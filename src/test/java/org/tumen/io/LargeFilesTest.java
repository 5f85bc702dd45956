package org.tumen.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Files are read as they come, never held as a whole, and what they can make the program do is bounded.
class LargeFilesTest {
    private static final int BUFFERS = 200_000;

    private static ReadResult read(InputStream in) {
        return new DocumentReader().read("f", in);
    }

    @Test
    void fileThatIsNoJsonIsNotReadOn() {
        GeneratedFile file = new GeneratedFile("{\"title\": \"T\", \"events\": [1 2", _ -> ", 3", Integer.MAX_VALUE - 1,
                "]}");

        assertThat(read(file).document()).isNull();
        assertThat(file.given()).isLessThan(BUFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "[", "{\"title\": \"x", "{\"title\": \"T\", \"x\": 1", "{\"x"})
    void endlessNestingTextNumberOrNameIsNotReadOn(String start) {
        String piece = start.endsWith("[") || start.endsWith(":") ? start : "1111111111";
        GeneratedFile file = new GeneratedFile(start, _ -> piece, Integer.MAX_VALUE - 1, "");

        ReadResult result = read(file);

        assertThat(result.document()).isNull();
        assertThat(result.problems()).last().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).contains("more than");
        });
        assertThat(file.given()).isLessThan(1_100_000 + BUFFERS);
    }

    /// In a process of its own, whose memory is a tenth of the file.
    @Test
    void fileMayBeLargerThanTheMemory() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m", "-cp", System.getProperty("java.class.path"), SmallMemory.class.getName())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo(
                "306 MB read, 1 events, 340 problems, the last in line 341: the date \"gone\" cannot be read: \"g\" cannot stand here");
    }

    static final class SmallMemory {
        private SmallMemory() {}

        public static void main(String... arguments) {
            String filler = "x".repeat(900_000);
            GeneratedFile file = new GeneratedFile(
                    "{\"title\": \"T\", \"events\": [{\"date\": \"1950\", \"title\": \"E\"}",
                    i -> ",\n{\"title\": \"" + i + "\", \"date\": \"gone\", \"summary\": \"" + filler + "\"}", 340,
                    "]}");
            ReadResult result = read(file);
            Problem last = result.problems().getLast();
            System.out.println(file.given() / 1_000_000 + " MB read, "
                    + Objects.requireNonNull(result.document()).events().size() + " events, "
                    + result.problems().size() + " problems, the last in line " + last.line() + ": " + last.message());
        }
    }

    @Test
    void valueOfTheWrongTypeIsPassedOverHoweverLargeItIs() {
        GeneratedFile file = new GeneratedFile("{\"title\": \"T\", \"subtitle\": [0",
                i -> ", {\"a\": [" + i + ", \"b\"]}",
                1_000_000, "], \"events\": []}");

        ReadResult result = read(file);

        assertThat(result.document()).isNotNull();
        assertThat(result.problems()).extracting(Problem::toString).containsExactly(
                "f:1:28: /subtitle: \"subtitle\" must be a text in double quotes, but is a list; write a text in double quotes");
    }

    @Test
    void manyEventsAreAllRead() {
        GeneratedFile file = new GeneratedFile(
                "{\"title\": \"T\", \"places\": [{\"id\": \"p\", \"name\": \"P\"}], \"events\": [\n",
                i -> (i == 0 ? "" : ",\n") + "{\"id\": \"e" + i
                        + "\", \"date\": \"1950\", \"title\": \"E\", \"place\": \"p\","
                        + " \"related\": [{\"to\": \"e" + (99_999 - i) + "\", \"kind\": \"led-to\"}]}",
                100_000, "]}");

        ReadResult result = read(file);

        assertThat(result.problems()).isEmpty();
        TimelineDocument document = Objects.requireNonNull(result.document());
        assertThat(document.events()).hasSize(100_000);
        assertThat(document.events().getLast().related().getFirst().toEventId()).isEqualTo("e0");
    }

    @Test
    void thousandProblemsAreListedAndTheOthersCounted() {
        GeneratedFile file = new GeneratedFile("{\"title\": \"T\", \"events\": [", i -> (i == 0 ? "\n" : ",\n") + "5",
                50_000,
                "]}");

        ReadResult result = read(file);

        assertThat(result.problems()).hasSize(1_001);
        assertThat(result.problems().subList(0, 1_000)).extracting(Problem::line)
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 1_001).boxed().toList());
        assertThat(result.problems().getLast().message()).isEqualTo("49000 more problems are not listed");
        assertThat(result.document()).isNotNull();
    }

    @Test
    void reasonForARefusalIsListedAfterAThousandOthers() {
        GeneratedFile file = new GeneratedFile("{\"title\": \"T\", \"events\": [5", _ -> ",\n5", 5_000, "\n,]}");

        ReadResult result = read(file);

        assertThat(result.document()).isNull();
        assertThat(Reading.messages(result)).endsWith("a value is missing before ']'",
                "4001 more problems are not listed");
    }

    /// Every id unknown, thousands to compare each with, all of the greatest length that is compared.
    @Test
    void unknownReferencesAreReportedThoughNoneIsNear() {
        StringBuilder places = new StringBuilder("{\"title\": \"T\", \"places\": [");
        for (int i = 0; i < 20_000; i++) {
            places.append(i == 0 ? "" : ",").append("{\"name\": \"P\", \"id\": \"")
                    .append(Integer.toString(i * 7_919, 36).repeat(16).substring(0, 16)).append("\"}");
        }
        GeneratedFile file = new GeneratedFile(places + "], \"events\": [0",
                i -> ",{\"date\": \"1950\", \"title\": \"E\", \"place\": \"" + ("가" + i).repeat(12) + "\"}", 3_000,
                "]}");

        ReadResult result = read(file);

        assertThat(Objects.requireNonNull(result.document()).events()).hasSize(3_000)
                .allMatch(event -> event.placeId().isEmpty());
        assertThat(result.problems()).hasSize(1_001);
    }

    @Test
    void keptFieldsMayBeLarge() {
        GeneratedFile file = new GeneratedFile("{\"title\": \"T\", \"events\": [], \"x\": [0", i -> ",[" + i + "]",
                200_000,
                "]}");

        TimelineDocument document = Objects.requireNonNull(read(file).document());

        assertThat(Objects.requireNonNull(document.extra().json().get("x"))).startsWith("[0,[0],[1],")
                .endsWith(",[199999]]");
    }
}
