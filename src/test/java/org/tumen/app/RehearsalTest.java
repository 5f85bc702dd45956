package org.tumen.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.tumen.io.ReadResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/// What is read beside the start of the window is what would be read otherwise, and is read once.
class RehearsalTest {
    @Test
    void theBuiltInTimelineIsReadOnceForAll() {
        List<Runnable> tasks = new ArrayList<>();
        Rehearsal rehearsal = Rehearsal.on(tasks::add);
        assertThat(tasks).hasSize(1);
        tasks.removeFirst().run();

        ReadResult first = rehearsal.builtIn();

        assertThat(first.problems()).isEmpty();
        assertThat(Objects.requireNonNull(first.document()).title())
                .isEqualTo(Objects.requireNonNull(TimelineSource.builtIn().document()).title());
        assertThat(rehearsal.builtIn()).isSameAs(first);
        assertThat(tasks).isEmpty();
    }

    @Test
    void whoeverAsksBeforeItIsReadWaitsForIt() {
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            assertThat(Rehearsal.on(executor).builtIn().document()).isNotNull();
        }
    }

    @Test
    void aPictureCanBeRehearsedWithoutATimeline() {
        assertThatCode(Rehearsal::ofPictures).doesNotThrowAnyException();
    }
}
