package org.tumen.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class PointerPositionsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("x.json"), text);
    }

    private Map<String, Position> find(String text, String... pointers) throws IOException {
        return PointerPositions.find(file(text), List.of(pointers));
    }

    private static Position at(int line, int column, String pointer) {
        return new Position(line, column, pointer);
    }

    @Test
    void valuesAreFoundWhereTheyBegin() throws IOException {
        String text = """
                {"title": "T",
                  "events": [
                    {"date": "1950"}, {"claims": [
                      17, "x"]}
                  ]}
                """;

        assertThat(find(text, "", "/title", "/events", "/events/0/date", "/events/1", "/events/1/claims/1"))
                .containsOnly(Map.entry("", at(1, 1, "")), Map.entry("/title", at(1, 11, "/title")),
                        Map.entry("/events", at(2, 13, "/events")),
                        Map.entry("/events/0/date", at(3, 14, "/events/0/date")),
                        Map.entry("/events/1", at(3, 23, "/events/1")),
                        Map.entry("/events/1/claims/1", at(4, 11, "/events/1/claims/1")));
    }

    @Test
    void whatTheFileDoesNotHaveIsLeftOut() throws IOException {
        assertThat(find("{\"a\": [1, {\"b\": 2}], \"c\": 3}", "/a/2", "/a/1/c", "/c/0", "/d", "/a/01", "a"))
                .isEmpty();
        assertThat(find("", "/a")).isEmpty();
    }

    @Test
    void ofAFieldThatAppearsTwiceTheFirstIsMeantAsWhenReading() throws IOException {
        assertThat(find("{\"a\": [1],\n \"a\": [2]}", "/a/0")).containsOnly(Map.entry("/a/0", at(1, 8, "/a/0")));
    }

    @Test
    void oddNamesAreEscapedAsPointersDo() throws IOException {
        assertThat(find("{\"a/b~c\": {\"\": 1}}", "/a~1b~0c/")).containsOnlyKeys("/a~1b~0c/");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotShiftLines() throws IOException {
        assertThat(find("\uFEFF{\r\n \"a\": 1}", "/a")).containsOnly(Map.entry("/a", at(2, 7, "/a")));
    }

    @Test
    void aFileThatIsNoLongerJsonIsAnIoProblem() throws IOException {
        Path broken = file("{\"a\": [1, 2");

        assertThatIOException().isThrownBy(() -> PointerPositions.find(broken, List.of("/a/5")))
                .withMessage("the file is no longer what it was when it was read");
        assertThatIOException().isThrownBy(() -> PointerPositions.find(folder.resolve("gone.json"), List.of("/a")));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /// The reader and this search count the same items: the last event of a document is where its title says.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventIsFoundAtItsOwnTitle(long seed) throws IOException {
        TimelineDocument document = RandomDocuments.ofSeed(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWriter().write(document, out);
        Path file = Files.write(folder.resolve("random.json"), out.toByteArray());
        List<String> pointers = IntStream.range(0, document.events().size())
                .mapToObj(e -> "/events/" + e + "/title").toList();

        Map<String, Position> found = PointerPositions.find(file, pointers);

        assertThat(found).as("seed %d", seed).hasSize(pointers.size());
        List<String> lines = Files.readString(file).lines().toList();
        found.values()
                .forEach(position -> assertThat(lines.get(position.line() - 1).substring(0, position.column() - 1))
                        .as("seed %d", seed).isEqualTo("      \"title\": "));
    }
}
