package org.tumen.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.RandomDocuments;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.UnreadableEventException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Whole events are read from the file, as long as that is what it was.
class StoredEventsTest {
    private static final int COUNT = 1_200;

    @TempDir
    private Path folder = Path.of("");
    private Path file = Path.of("");
    private TimelineDocument document = TimelineDocument.of("", List.of());

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("large.json");
        Files.writeString(file, Reading.written(RandomDocuments.ofSize(5, COUNT)));
        document = opened(file);
    }

    private static TimelineDocument opened(Path file) {
        OpenedFile opened = new DocumentReader(new ReadingPlan(0, 1, 2, 1 << 16)).open(file, ReadProgress.NONE);
        assertThat(opened.remaining()).isNotNull();
        return Objects.requireNonNull(opened.result().document());
    }

    private static List<HistoricalEvent> whole(Path file) {
        return Objects.requireNonNull(new DocumentReader().read(file).document()).events();
    }

    @Test
    void saysThatItReadsOnDemand() {
        assertThat(document.table().readsOnDemand()).isTrue();
        assertThat(EventTable.of(List.of()).readsOnDemand()).isFalse();
    }

    @Test
    void eventsAreReadInAnyOrderByManyThreadsAtOnce() {
        List<HistoricalEvent> expected = whole(file);

        List<Integer> wrong = IntStream.range(0, 8).parallel().boxed().flatMap(thread -> {
            Random random = new Random(thread);
            return IntStream.range(0, 800).map(_ -> random.nextInt(COUNT))
                    .filter(number -> !document.events().get(number).equals(expected.get(number))).boxed();
        }).toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void anEventThatIsAskedForAgainIsNotReadAgain() {
        assertThat(document.events().get(3)).isSameAs(document.events().get(3));
    }

    @Test
    void eventsKeptInMemoryAreFew() {
        HistoricalEvent first = document.events().getFirst();
        for (HistoricalEvent event : document.events()) {
            assertThat(event.id()).isNotEmpty();
        }

        assertThat(document.events().getFirst()).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void noEventIsReadFromAFileThatWasWrittenAnew() throws IOException {
        HistoricalEvent read = document.events().getFirst();
        Files.writeString(file, Files.readString(file).replace("treaty", "armour"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertThat(document.events().getFirst()).isEqualTo(read);
        isUnreadable("large.json has changed since it was opened; open it again to read this event");
    }

    @Test
    void noEventIsReadFromAFileThatWasCutOff() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, new byte[100]);
        Files.setLastModifiedTime(file, time);

        isUnreadable("large.json has changed since it was opened; open it again to read this event");
    }

    @Test
    void noEventIsReadFromAFileThatIsGone() throws IOException {
        Files.delete(file);

        isUnreadable("large.json: there is no such file");
    }

    /// The facts of a picture need no file.
    @Test
    void picturesNeedNoFile() throws IOException {
        List<HistoricalEvent> expected = whole(file);
        Files.delete(file);
        EventTable table = document.table();

        for (int number = 0; number < COUNT; number++) {
            assertThat(table.title(number)).isEqualTo(expected.get(number).title());
            assertThat(table.label(number)).isEqualTo(expected.get(number).label());
            assertThat(table.dateText(number)).isNotEmpty();
        }
    }

    private void isUnreadable(String message) {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> document.events().get(COUNT - 1)).withMessage(message);
    }

    @Test
    void aLargeDocumentIsWrittenEventByEvent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWriter().write(document, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }

    @Test
    void aDocumentMayBeWrittenOverItsOwnFile() throws IOException {
        List<HistoricalEvent> expected = whole(file);

        new DocumentWriter().write(document, file);

        assertThat(whole(file)).isEqualTo(expected);
    }

    @Test
    void aDocumentWhoseFileChangedIsNotWritten() throws IOException {
        Path target = Files.writeString(folder.resolve("target.json"), "before");
        Files.writeString(file, "{}");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new DocumentWriter().write(document, target))
                .withMessageStartingWith("large.json has changed since it was opened");
        assertThat(target).hasContent("before");
    }
}
