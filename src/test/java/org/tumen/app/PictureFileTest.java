package org.tumen.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Pictures on disk: from the command line and from the window.
class PictureFileTest {
    private static final TimelineDocument DOCUMENT = Objects.requireNonNull(new DocumentReader().read("test",
            new ByteArrayInputStream(ProgramFixture.GOOD.getBytes(StandardCharsets.UTF_8))).document());
    private static final PictureFile SMALL = new PictureFile(new PictureSize(60, 40), PictureLook.of(Theme.DARK));

    @TempDir
    private Path folder = Path.of("");

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static void assertRefused(Path target, String message) {
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> SMALL.write(DOCUMENT, null, null, target))
                .withMessage("cannot write " + target + ": " + message);
    }

    @Test
    void thePictureIsAloneInItsFolder() throws Exception {
        SMALL.write(DOCUMENT, null, null, folder.resolve("x.png"));

        assertThat(names()).containsExactly("x.png");
        assertThat(Objects.requireNonNull(ImageIO.read(folder.resolve("x.png").toFile())).getWidth()).isEqualTo(60);
    }

    @Test
    void aBareNameIsInTheFolderOfTheProcess() throws Exception {
        Path bare = Path.of("picture-file-test-" + ProcessHandle.current().pid() + ".png");
        try {
            SMALL.write(DOCUMENT, null, null, bare);

            assertThat(Path.of("").toAbsolutePath().resolve(bare)).isNotEmptyFile();
        } finally {
            Files.deleteIfExists(bare);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReplacedPictureKeepsItsPermissionsAndALinkStaysOne() throws Exception {
        Path real = Files.writeString(folder.resolve("real.png"), "old");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), real);

        SMALL.write(DOCUMENT, null, null, link);

        assertThat(link).isSymbolicLink();
        assertThat(ImageIO.read(real.toFile())).isNotNull();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real))).isEqualTo("rw-rw----");
    }

    @Test
    void whatCannotBeAFileIsRefusedInWords() throws IOException {
        Files.createFile(folder.resolve("file"));

        assertRefused(folder, "it is a folder; name a file in it");
        assertRefused(folder.resolve("no/x.png"),
                "there is no folder " + folder.resolve("no") + "; create it or choose another one");
        assertRefused(folder.resolve("file/x.png"),
                "there is no folder " + folder.resolve("file") + "; create it or choose another one");
        assertThat(names()).containsExactly("file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheSystemRefusesIsToldWithItsReason() throws IOException {
        assertRefused(Path.of("/proc/x.png"), "it is gone, or its folder takes no files; choose another folder");
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> SMALL.write(DOCUMENT, null, null, folder.resolve("x".repeat(300) + ".png")))
                .withMessageContaining("File name too long").withCauseInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void anotherFileOfTheSameTextIsNotTheTimelineItself() throws Exception {
        Path source = Files.writeString(folder.resolve("a.json"), ProgramFixture.GOOD);
        Path target = Files.writeString(folder.resolve("b.png"), ProgramFixture.GOOD);

        SMALL.write(DOCUMENT, source, null, target);

        assertThat(ImageIO.read(target.toFile())).isNotNull();
        assertThat(source).hasContent(ProgramFixture.GOOD);
    }
}
