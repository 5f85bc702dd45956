package org.tumen.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadProgress;
import org.tumen.io.ReadResult;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/// What is rehearsed is what large files ask for, and nothing of it stays.
class LargeFileRehearsalTest {
    @TempDir
    Path folder = Path.of("");

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theTimelineIsReadAsALargeOneAndFindsItsSources() throws IOException {
        Path file = folder.resolve("rehearsal.json");
        Files.writeString(file, LargeFileRehearsal.timeline());

        TimelineDocument document = Objects.requireNonNull(
                DocumentReader.asLarge().open(file, ReadProgress.NONE).result().document());

        assertThat(document.table().readsOnDemand()).isTrue();
        assertThat(document.table()).hasSizeGreaterThan(1_000);
        ReadResult checked = new DocumentReader().read("rehearsal",
                new ByteArrayInputStream(LargeFileRehearsal.timeline().getBytes(StandardCharsets.UTF_8)));
        assertThat(checked.problems()).isEmpty();
    }

    @Test
    void theFileIsThereMeanwhileAndGoneAfterwards() {
        List<Path> seen = new ArrayList<>();

        LargeFileRehearsal.run(folder, () -> {
            seen.addAll(files());
            return seen.size() > 3;
        });

        assertThat(seen).isNotEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoTrouble() {
        assertThatCode(() -> LargeFileRehearsal.run(folder.resolve("missing"), () -> false)).doesNotThrowAnyException();
    }
}
