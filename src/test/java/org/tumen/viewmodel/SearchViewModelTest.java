package org.tumen.viewmodel;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tumen.io.OpenedFile;
import org.tumen.io.ReadResult;
import org.tumen.model.HistoricalEvent;

import static org.assertj.core.api.Assertions.assertThat;

class SearchViewModelTest {
    private final ManualClock clock = new ManualClock();
    private final TimelineViewModel timeline = new TimelineViewModel(new UserSettings(Preferences.DEFAULTS), clock);
    private final Explorer explorer = new Explorer(timeline);
    private final SearchViewModel search = new SearchViewModel(timeline, explorer, new DirectWork());

    @BeforeEach
    void openTheSample() {
        timeline.open(Samples.open(Samples.alliance()));
    }

    @Test
    void listsHitsAsOneTypesWithoutMovingTheView() {
        search.queryProperty().set("treaty");

        assertThat(search.hitsProperty().get()).extracting(hit -> hit.event().id()).startsWith("treaty");
        assertThat(timeline.selected()).isNull();
        assertThat(timeline.isFlying()).isFalse();
    }

    @Test
    void showsHitsInTurnAndStartsAgain() {
        search.queryProperty().set("kore");

        search.showNext();
        assertThat(selectedId()).isEqualTo("war");
        assertThat(timeline.isFlying()).isTrue();
        search.showNext();
        assertThat(selectedId()).isEqualTo("founding");
        search.showNext();
        assertThat(selectedId()).isEqualTo("war");
        search.showPrevious();
        assertThat(selectedId()).isEqualTo("founding");
    }

    @Test
    void goingBackwardsFirstShowsTheLastHit() {
        search.queryProperty().set("kore");

        search.showPrevious();

        assertThat(selectedId()).isEqualTo("founding");
    }

    @Test
    void saysWhenThereIsNothing() {
        search.queryProperty().set("zzz");

        search.showNext();

        assertThat(timeline.noticeProperty().get()).isEqualTo("Nothing found for “zzz”");
        assertThat(search.shownProperty().get()).isEqualTo(-1);
    }

    @Test
    void anotherDocumentStartsWithAnEmptySearch() {
        search.queryProperty().set("treaty");

        timeline.open(OpenDocument.empty());

        assertThat(search.queryProperty().get()).isEmpty();
        search.queryProperty().set("treaty");
        assertThat(search.hitsProperty().get()).isEmpty();
    }

    @Test
    void escapeLeavesOneLayerAtATime() {
        Workspace workspace = new Workspace(timeline, explorer, search, new DateJump(timeline, () -> LocalDate.EPOCH),
                new DocumentOpener(timeline, new DirectWork(),
                        (_, _) -> new OpenedFile(new ReadResult(null, List.of()), null),
                        () -> new ReadResult(null, List.of())),
                new FilterViewModel(timeline, new DirectWork()));
        timeline.select("war");
        search.queryProperty().set("treaty");

        assertThat(workspace.escape()).isTrue();
        assertThat(search.queryProperty().get()).isEmpty();
        assertThat(selectedId()).isEqualTo("war");
        assertThat(workspace.escape()).isTrue();
        assertThat(timeline.selected()).isNull();
        assertThat(workspace.escape()).isFalse();
    }

    private String selectedId() {
        HistoricalEvent event = timeline.selected();
        return event == null ? "" : event.id();
    }
}
