package org.tumen.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDocuments;
import org.tumen.io.RefusingFileSystem.Action;
import org.tumen.model.ExtraFields;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SafeFileTest {
    @TempDir
    Path folder = Path.of("");

    private static SafeFile.Writing bytesOf(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> namesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replaceCreatesAFileThatIsNotThere() throws IOException {
        Path file = folder.resolve("new.json");

        SafeFile.replace(file, bytesOf("whole"));

        assertThat(file).hasContent("whole");
        assertThat(namesInFolder()).containsExactly("new.json");
    }

    @Test
    void replaceLeavesNothingOfTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "a much longer text than the new one");

        SafeFile.replace(file, bytesOf("new"));

        assertThat(file).hasContent("new");
        assertThat(namesInFolder()).containsExactly("a.json");
    }

    @Test
    void replaceCanWriteNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        SafeFile.replace(file, _ -> {});

        assertThat(file).isEmptyFile();
    }

    @Test
    void oldFileIsWholeAsLongAsTheNewOneIsNot() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        AtomicReference<@Nullable String> meanwhile = new AtomicReference<>();

        SafeFile.replace(file, out -> {
            out.write("half of the n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            meanwhile.set(Files.readString(file));
            out.write("ew one".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(meanwhile).hasValue("old");
        assertThat(file).hasContent("half of the new one");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void failedWritingLeavesTheOldFileAndNothingElse(boolean exists) throws IOException {
        Path file = folder.resolve("a.json");
        if (exists) {
            Files.writeString(file, "old");
        }

        assertThatThrownBy(() -> SafeFile.replace(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("no space left");
        })).isInstanceOf(IOException.class).hasMessage("no space left");
        assertThatThrownBy(() -> SafeFile.replace(file, out -> {
            out.write(1);
            throw new IllegalStateException("a fault");
        })).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SafeFile.replace(file, _ -> {
            throw new OutOfMemoryError("a picture too large");
        })).isInstanceOf(OutOfMemoryError.class);

        assertThat(namesInFolder()).containsExactlyElementsOf(exists ? List.of("a.json") : List.of());
        if (exists) {
            assertThat(file).hasContent("old");
        }
    }

    @Test
    void writingMayCloseTheStreamItself() throws IOException {
        Path file = folder.resolve("a.json");

        SafeFile.replace(file, out -> {
            out.write('a');
            out.close();
            out.close();
        });

        assertThat(file).hasContent("a");
    }

    @ParameterizedTest
    @EnumSource(value = Action.class, names = {"CREATE", "MOVE", "CHECK_WRITABLE"})
    void failureAtAnyStepLeavesTheOldFileAndNothingElse(Action action) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path refused = new RefusingFileSystem(Map.of(action, AccessDeniedException::new)).path(file);

        assertThatThrownBy(() -> SafeFile.replace(refused, bytesOf("new"))).isInstanceOf(AccessDeniedException.class);

        assertThat(file).hasContent("old");
        assertThat(namesInFolder()).containsExactly("a.json");
    }

    @Test
    void writeProtectedFileIsNotReplacedThoughItsFolderWouldAllowIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path refused = new RefusingFileSystem(Map.of(Action.CHECK_WRITABLE, AccessDeniedException::new)).path(file);

        assertThatThrownBy(() -> SafeFile.replace(refused, bytesOf("new")))
                .isInstanceOfSatisfying(FileSystemException.class, e -> {
                    assertThat(e.getReason()).isEqualTo("is write-protected");
                    assertThat(e.getFile()).isEqualTo(file.toString());
                });
    }

    @Test
    void refusingFileSystemThatRefusesNothingIsLikeTheUsualOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        SafeFile.replace(new RefusingFileSystem(Map.of()).path(file), bytesOf("new"));

        assertThat(file).hasContent("new");
        assertThat(namesInFolder()).containsExactly("a.json");
    }

    @Test
    void folderIsNotReplaced() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));

        assertThatThrownBy(() -> SafeFile.replace(inner, bytesOf("new"))).isInstanceOf(FileSystemException.class)
                .hasMessage(inner + ": is a folder");
        assertThat(inner).isEmptyDirectory();
    }

    @Test
    void missingFolderIsNamed() throws IOException {
        Path file = folder.resolve("gone/a.json");

        assertThatThrownBy(() -> SafeFile.replace(file, bytesOf("new"))).isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("gone") + ": there is no such folder");
        assertThat(namesInFolder()).isEmpty();
    }

    @Test
    void fileThatIsNoFolderHoldsNoFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        assertThatThrownBy(() -> SafeFile.replace(file.resolve("b.json"), bytesOf("new")))
                .isInstanceOf(FileSystemException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void nameMayBeRelativeToTheWorkingFolder() throws IOException {
        Path absolute = folder.resolve("a.json").toAbsolutePath();
        Path relative = Path.of("").toAbsolutePath().relativize(absolute);

        SafeFile.replace(relative, bytesOf("new"));

        assertThat(absolute).hasContent("new");
    }

    @Test
    void namesMayHoldAnyLetters() throws IOException {
        Path file = folder.resolve("모스크바 – Пхеньян (1).json");

        SafeFile.replace(file, bytesOf("new"));

        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void symbolicLinkStaysOneAndItsTargetIsReplaced() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path target = Files.writeString(inner.resolve("target.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("inner/target.json"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("second.json"), link.toAbsolutePath());

        SafeFile.replace(linkToLink, bytesOf("new"));

        assertThat(link).isSymbolicLink();
        assertThat(linkToLink).isSymbolicLink();
        assertThat(target).isRegularFile().hasContent("new");
        try (Stream<Path> files = Files.list(inner)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void symbolicLinkToNothingYetGetsItsTarget() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("later.json"));

        SafeFile.replace(link, bytesOf("new"));

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later.json")).isRegularFile().hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void symbolicLinkInTheMiddleOfAPathIsFollowed() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/inner"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), inner);
        Path link = Files.createSymbolicLink(inner.resolve("link.json"), Path.of("../target.json"));

        SafeFile.replace(linked.resolve("link.json"), bytesOf("new"));

        assertThat(folder.resolve("a/target.json")).isRegularFile().hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void symbolicLinksThatLeadInACircleAreRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), Path.of("b.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));

        assertThatThrownBy(() -> SafeFile.replace(link, bytesOf("new"))).isInstanceOf(FileSystemLoopException.class);
        assertThat(namesInFolder()).containsExactly("a.json", "b.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r--r--", "rwxrwxrwx", "rw-rw----"})
    @DisabledOnOs(OS.WINDOWS)
    void permissionsOfTheOldFileStay(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        SafeFile.replace(file, bytesOf("new"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(permissions);
        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void newFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual.json"), "x");
        Path file = folder.resolve("new.json");

        SafeFile.replace(file, bytesOf("new"));

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void otherNamesOfTheOldFileKeepItsBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path copy = Files.createLink(folder.resolve("backup.json"), file);

        SafeFile.replace(file, bytesOf("new"));

        assertThat(copy).hasContent("old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void bytesForADeviceGoThere() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        SafeFile.replace(device, bytesOf("lost"));

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void bytesForAPipeGoThere() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        Process make = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(make.waitFor(10, TimeUnit.SECONDS) && make.exitValue() == 0);
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();

        SafeFile.replace(pipe, bytesOf("through the pipe"));

        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("through the pipe");
        assertThat(namesInFolder()).containsExactly("pipe");
    }

    @Test
    void documentWriterLeavesTheOldFileWhenADocumentCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        var broken = new TimelineDocument("T", "", "", "", "", null, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), new ExtraFields(Map.of("x", "{")));

        assertThatThrownBy(() -> new DocumentWriter().write(broken, file)).isInstanceOf(IOException.class);

        assertThat(file).hasContent("old");
        assertThat(namesInFolder()).containsExactly("a.json");
    }

    @Test
    void documentIsTheSameAfterWritingAndReadingItsFile() throws IOException {
        Path file = folder.resolve("a.json");
        for (long seed = 0; seed < 20; seed++) {
            var document = RandomDocuments.ofSeed(seed);

            new DocumentWriter().write(document, file);

            ReadResult result = new DocumentReader().read(file);
            assertThat(result.problems()).isEmpty();
            assertThat(Objects.requireNonNull(result.document())).as("seed %d", seed).isEqualTo(document);
        }
        assertThat(namesInFolder()).containsExactly("a.json");
    }
}
