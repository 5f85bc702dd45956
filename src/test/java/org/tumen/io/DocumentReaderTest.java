package org.tumen.io;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.io.RefusingFileSystem.Action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// What becomes of files and streams as a whole.
class DocumentReaderTest {
    private static final String SMALLEST = "{\"title\": \"T\", \"events\": []}";
    private static final String SAVE_AS_UTF8 = "save it as UTF-8 in a text editor";

    @TempDir
    Path folder = Path.of("");

    private final DocumentReader reader = new DocumentReader();

    private static void isRefused(ReadResult result, String name, String message, String mend) {
        assertThat(result.document()).isNull();
        assertThat(result.problems())
                .containsExactly(new Problem(Severity.ERROR, name, 0, 0, "", message, mend));
    }

    @Test
    void fileIsReadAndNamedAsItWasGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), SMALLEST.replace("\"T\"", "5"));

        ReadResult result = reader.read(file);

        assertThat(Objects.requireNonNull(result.document()).title()).isEqualTo("Untitled timeline");
        assertThat(result.problems()).extracting(Problem::file).containsExactly(file.toString());
    }

    @Test
    void missingFileIsRefused() {
        Path file = folder.resolve("gone.json");

        isRefused(reader.read(file), file.toString(), "there is no such file", "check its name and folder");
    }

    @Test
    void fileInAMissingFolderIsRefused() {
        Path file = folder.resolve("gone/a.json");

        isRefused(reader.read(file), file.toString(), "there is no such file", "check its name and folder");
    }

    @Test
    void folderIsRefused() {
        isRefused(reader.read(folder), folder.toString(), "this is a folder, not a file", "open a file in it");
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("a.json"));

        isRefused(reader.read(file), file.toString(), "the file is empty",
                "write at least {\"title\": \"…\", \"events\": []}");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatLeadInACircleAreRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), Path.of("b.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));

        isRefused(reader.read(link), link.toString(), "its symbolic links lead round in a circle",
                "open the file itself");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkToNothingIsAMissingFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), Path.of("gone.json"));

        isRefused(reader.read(link), link.toString(), "there is no such file", "check its name and folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkToAFolderIsAFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), folder);

        isRefused(reader.read(link), link.toString(), "this is a folder, not a file", "open a file in it");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkToAFileIsRead() throws IOException {
        Files.writeString(folder.resolve("a.json"), SMALLEST);
        Path link = Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));

        assertThat(reader.read(link).document()).isNotNull();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void devicesEndToo() {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        isRefused(reader.read(Path.of("/dev/null")), "/dev/null", "the file is empty",
                "write at least {\"title\": \"…\", \"events\": []}");
        isRefused(reader.read(Path.of("/dev/zero")), "/dev/zero", "the file is no text",
                "open a Tumen timeline in JSON");
    }

    static List<Arguments> failures() {
        String noPermission = "you have no permission to read this file";
        String change = "change its permissions, or copy it to a folder of your own";
        String tryAgain = "check the drive that it is on, and try again";
        return List.of(arguments((RefusingFileSystem.Failure) AccessDeniedException::new, noPermission, change),
                arguments((RefusingFileSystem.Failure) SecurityException::new, noPermission, change),
                arguments((RefusingFileSystem.Failure) path -> new FileSystemException(path, null, "Stale file handle"),
                        "the file cannot be read: Stale file handle", tryAgain),
                arguments((RefusingFileSystem.Failure) FileSystemException::new,
                        "the file cannot be read: FileSystemException", tryAgain),
                arguments((RefusingFileSystem.Failure) path -> new FileSystemException(path, null, " "),
                        "the file cannot be read: FileSystemException", tryAgain),
                arguments((RefusingFileSystem.Failure) path -> new FileSystemException(path, null,
                        "Too many levels of symbolic links"), "its symbolic links lead round in a circle",
                        "open the file itself"),
                arguments((RefusingFileSystem.Failure) _ -> new IOException("Input/output error"),
                        "the file cannot be read: Input/output error", tryAgain),
                arguments((RefusingFileSystem.Failure) _ -> new EOFException(),
                        "the file cannot be read: EOFException", tryAgain));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void fileThatMayNotOrCannotBeOpenedIsRefusedInPlainWords(RefusingFileSystem.Failure failure, String message,
            String mend) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), SMALLEST);
        Path refused = new RefusingFileSystem(Map.of(Action.READ, failure)).path(file);

        isRefused(reader.read(refused), file.toString(), message, mend);
        assertThat(reader.read(new RefusingFileSystem(Map.of()).path(file)).problems()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileWithoutReadPermissionIsRefusedByTheRealFileSystem() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), SMALLEST);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeTrue(!Files.isReadable(file), "the administrator may read everything");

        isRefused(reader.read(file), file.toString(), "you have no permission to read this file",
                "change its permissions, or copy it to a folder of your own");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE", "X-UTF-32BE-BOM", "X-UTF-32LE-BOM",
            "x-UTF-16LE-BOM"})
    void otherEncodingsOfUnicodeAreCalledByTheirNames(String encoding) {
        for (String text : List.of(SMALLEST, "\n" + SMALLEST, "5", "[]")) {
            isRefused(Reading.read(text.getBytes(Charset.forName(encoding))), "f",
                    "the file is UTF-16 or UTF-32 text, not UTF-8", SAVE_AS_UTF8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "0000", "000000", "00000000", "0000000000", "00000100"})
    void zerosAreNoText(String hex) {
        isRefused(Reading.read(HexFormat.of().parseHex(hex)), "f", "the file is no text",
                "open a Tumen timeline in JSON");
    }

    /// A picture, an archive, a page, a program: none is taken for a timeline, whichever its first mistake is.
    @ParameterizedTest
    @ValueSource(strings = {"89504E470D0A1A0A", "504B0304140000", "FFD8FFE000104A46", "1F8B0800", "255044462D312E37",
            "7F454C46020101",
            "3C21444F43545950453E", "23212F62696E2F7368", "D0CF11E0A1B11AE1"})
    void otherKindsOfFilesAreRefused(String hex) {
        ReadResult result = Reading.read(HexFormat.of().parseHex(hex));

        assertThat(result.document()).isNull();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isLessThanOrEqualTo(1);
            assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "code ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\t \r\n", "\uFEFF", "\uFEFF \n"})
    void fileOfWhiteSpaceIsEmpty(String text) {
        isRefused(Reading.read(text), "f", "the file is empty", "write at least {\"title\": \"…\", \"events\": []}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            []       | a list
            [{}]     | a list
            "x"      | the text "x"
            5        | a number
            true     | true
            false    | false
            null     | null
            """)
    void otherJsonValuesAreRefused(String json, String kind) {
        Reading.isRefused("▶" + json, "", "the file must be an object in braces, but is " + kind,
                kind.equals("null")
                        ? "write a value, or leave the field out"
                        : "write at least {\"title\": \"…\", \"events\": []}");
    }

    @Test
    void streamIsReadToItsEndAndLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream((SMALLEST + " \n".repeat(40_000)).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThat(reader.read("x", in).problems()).isEmpty();
        assertThat(in.read()).isEqualTo(-1);
        assertThat(closed).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 30, 20_000})
    void streamThatBreaksIsRefusedWithTheProblemsBeforeIt(int spaces) {
        byte[] start = ("{\"title\": 5," + " ".repeat(spaces)).getBytes(StandardCharsets.UTF_8);
        InputStream in = new BreakingStream(start, new IOException("the cable is out"));

        ReadResult result = reader.read("x", in);

        assertThat(result.document()).isNull();
        assertThat(result.problems()).extracting(Problem::toString).contains(
                "x: the file cannot be read: the cable is out; check the drive that it is on, and try again");
        if (spaces > 16_384) {
            assertThat(Reading.messages(result))
                    .contains("\"title\" must be a text in double quotes, but is a number");
        }
    }

    @Test
    void streamThatBreaksAtOnceIsRefused() {
        isRefused(reader.read("x", new BreakingStream(new byte[0], new AccessDeniedException("x"))), "x",
                "you have no permission to read this file",
                "change its permissions, or copy it to a folder of your own");
        isRefused(reader.read("x", new BreakingStream(new byte[]{'{'}, new IOException())), "x",
                "the file cannot be read: IOException", "check the drive that it is on, and try again");
    }

    /// One reader may read many files; nothing of one is left in the next.
    @Test
    void readerHasNoMemory() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"),
                Reading.withEvent("\"id\": \"e\", \"category\": \"none\""));
        Path good = Files.writeString(folder.resolve("good.json"), Reading.withEvent("\"id\": \"e\""));

        List<Problem> first = reader.read(bad).problems();
        assertThat(reader.read(good).problems()).isEmpty();
        assertThat(reader.read(bad).problems()).isEqualTo(first).hasSize(1);
    }
}
