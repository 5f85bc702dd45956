package org.tumen.viewmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.io.DocumentReader;
import org.tumen.io.OpenedFile;
import org.tumen.io.Problem;
import org.tumen.io.ReadResult;
import org.tumen.io.Severity;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentOpenerTest {
    private static final Problem PROBLEM = new Problem(Severity.ERROR, "x.json", 3, 7, "/events/0/date", "no date",
            "write 1950");

    @TempDir
    private Path folder;
    private ReadResult answer = new ReadResult(TimelineDocument.of("Read", List.of()), List.of());
    private final UserSettings settings = new UserSettings(Preferences.DEFAULTS);
    private final TimelineViewModel timeline = new TimelineViewModel(settings, new ManualClock());
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final DocumentOpener opener = new DocumentOpener(timeline, new LaterWork(),
            (_, _) -> new OpenedFile(answer, null),
            () -> new ReadResult(TimelineDocument.of("Built in", List.of()), List.of()));

    /// Background work that tests do when they like.
    private final class LaterWork implements BackgroundWork {
        @Override
        public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
            waiting.add(() -> done.accept(work.apply(reached)));
        }
    }

    @Test
    void opensAFileWhenItIsRead() throws IOException {
        Path file = Files.createFile(folder.resolve("x.json"));

        opener.open(file);
        assertThat(opener.readingProperty().get()).isTrue();
        assertThat(timeline.document().name()).isEmpty();
        waiting.remove().run();

        assertThat(opener.readingProperty().get()).isFalse();
        assertThat(timeline.document().document().title()).isEqualTo("Read");
        assertThat(timeline.document().name()).isEqualTo("x.json");
        assertThat(settings.preferences().recentFiles()).containsExactly(file.toString());
        assertThat(settings.preferences().lastFile()).isEqualTo(file.toString());
    }

    @Test
    void aLargeFileIsCheckedWhenItsPictureHasBeenSeen() throws IOException {
        List<Runnable> seen = new ArrayList<>();
        DocumentOpener large = large(seen);

        large.open(fileWithAProblem());
        waiting.remove().run();
        assertThat(timeline.document().document().title()).isEqualTo("Large");
        assertThat(waiting).isEmpty();
        assertThat(large.activityProperty().get()).isEqualTo("Checking large.json for problems");

        seen.removeFirst().run();
        waiting.remove().run();
        assertThat(large.problemsProperty().get()).hasSize(1);
        assertThat(large.activityProperty().get()).isEmpty();
    }

    @Test
    void aFileThatIsLeftBeforeItsPictureIsSeenIsNotChecked() throws IOException {
        List<Runnable> seen = new ArrayList<>();
        DocumentOpener large = large(seen);
        large.open(fileWithAProblem());
        waiting.remove().run();

        large.openBuiltIn();
        waiting.remove().run();
        seen.removeFirst().run();

        assertThat(waiting).isEmpty();
        assertThat(large.problemsProperty().get()).isEmpty();
    }

    private DocumentOpener large(List<Runnable> seen) {
        DocumentOpener large = new DocumentOpener(timeline, new LaterWork(), DocumentReader.asLarge()::open,
                () -> new ReadResult(TimelineDocument.of("Built in", List.of()), List.of()));
        large.checkAfterPicture(seen::add);
        return large;
    }

    private Path fileWithAProblem() throws IOException {
        return Files.writeString(folder.resolve("large.json"), """
                {"title": "Large", "events": [{"date": "1950", "title": "War", "category": "none"}]}
                """);
    }

    @Test
    void keepsTheOpenDocumentWhereAFileIsRefused() throws IOException {
        openBuiltIn();
        OpenDocument before = timeline.document();
        answer = new ReadResult(null, List.of(PROBLEM));

        opener.open(Files.createFile(folder.resolve("x.json")));
        waiting.remove().run();

        assertThat(timeline.document()).isSameAs(before);
        assertThat(timeline.noticeProperty().get()).contains("x.json could not be opened");
        assertThat(opener.problemsProperty().get()).containsExactly(PROBLEM);
        assertThat(opener.problemsVisibleProperty().get()).isTrue();
        assertThat(settings.preferences().recentFiles()).isEmpty();
    }

    @Test
    void opensWhatItCanAndShowsTheProblems() throws IOException {
        answer = new ReadResult(TimelineDocument.of("Half", List.of()), List.of(PROBLEM));

        opener.open(Files.createFile(folder.resolve("x.json")));
        waiting.remove().run();

        assertThat(timeline.document().document().title()).isEqualTo("Half");
        assertThat(timeline.document().problems()).containsExactly(PROBLEM);
        assertThat(opener.problemsVisibleProperty().get()).isTrue();
    }

    @Test
    void aCleanFileTakesTheProblemsAway() throws IOException {
        answer = new ReadResult(TimelineDocument.of("Half", List.of()), List.of(PROBLEM));
        opener.open(Files.createFile(folder.resolve("x.json")));
        waiting.remove().run();

        openBuiltIn();

        assertThat(opener.problemsProperty().get()).isEmpty();
        assertThat(opener.problemsVisibleProperty().get()).isFalse();
    }

    @Test
    void theLastFileAskedForCounts() throws IOException {
        opener.open(Files.createFile(folder.resolve("x.json")));
        opener.openBuiltIn();
        Runnable first = waiting.remove();
        waiting.remove().run();
        first.run();

        assertThat(timeline.document().document().title()).isEqualTo("Built in");
    }

    @Test
    void theBuiltInTimelineIsNoRecentFile() {
        openBuiltIn();

        assertThat(settings.preferences().recentFiles()).isEmpty();
        assertThat(timeline.document().path()).isNull();
    }

    @Test
    void aFileThatIsGoneIsNoLongerRecent() {
        Path gone = folder.resolve("gone.json");
        settings.change(now -> now.withOpened(gone.toString()));
        answer = new ReadResult(null, List.of(PROBLEM));

        opener.open(gone);
        waiting.remove().run();

        assertThat(settings.preferences().recentFiles()).isEmpty();
    }

    @Test
    void aFileThatIsRefusedButThereStaysRecent() throws IOException {
        Path file = Files.createFile(folder.resolve("x.json"));
        settings.change(now -> now.withOpened(file.toString()));
        answer = new ReadResult(null, List.of(PROBLEM));

        opener.open(file);
        waiting.remove().run();

        assertThat(settings.preferences().recentFiles()).containsExactly(file.toString());
    }

    private void openBuiltIn() {
        opener.openBuiltIn();
        waiting.remove().run();
    }
}
