package org.tumen.view;

import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/// What each command does, and when it can be done.
class CommandsTest {
    private static final Offset<Double> NEARLY = Offset.offset(1e-6);
    private final RecordedWindow window = new RecordedWindow();
    private final Workspace workspace = Workspaces.workspace(Workspaces.alliance());
    private final TimelineViewModel timeline = workspace.timeline();
    private final Commands commands = new Commands(workspace, window);

    private void run(CommandId id) {
        commands.get(id).run();
    }

    private boolean can(CommandId id) {
        return commands.get(id).enabled().getValue();
    }

    private TimeSpan span() {
        return timeline.viewport().span();
    }

    private String selected() {
        @Nullable
        HistoricalEvent event = timeline.selected();
        return event == null ? "" : event.id();
    }

    @ParameterizedTest
    @EnumSource(CommandId.class)
    void everyIdHasItsCommand(CommandId id) {
        assertThat(commands.get(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, openFile", "EXPORT, export", "PRINT, print", "COPY_PICTURE, copyPicture", "EXIT, exit",
            "FIND, focusSearch", "GO_TO_DATE, askForDate", "FILTER, toggleFilter", "FULL_SCREEN, toggleFullScreen",
            "READ_DETAILS, readDetails", "ESCAPE, escape",
            "KEYS, showKeys", "ABOUT, showAbout", "PUT_IN_ORDER, openQuiz PUT_IN_ORDER",
            "GUESS_THE_DATE, openQuiz GUESS_THE_DATE", "TOURS, toggleTours", "ADD_VIEW_TO_TOUR, addViewToTour",
            "UNDO, undo", "REDO, redo", "SAVE_TOURS, saveTours", "SAVE_COPY, saveCopyWithTours", "ADVICE, showAdvice"})
    void whatConcernsTheWindowIsLeftToIt(CommandId id, String action) {
        run(id);

        assertThat(window.done).containsExactly(action);
    }

    @Test
    void theMarkThatCountsTheSelectedEventIsOpenedByTheWindow() {
        run(CommandId.OPEN_CLUSTER);
        assertThat(window.done).isEmpty();

        timeline.select("treaty");
        run(CommandId.OPEN_CLUSTER);

        assertThat(window.done).containsExactly("openCluster");
    }

    @Test
    void toursAreUndoneRedoneAndSavedWhereThereIsSomething() {
        for (CommandId id : List.of(CommandId.UNDO, CommandId.REDO, CommandId.SAVE_TOURS)) {
            assertThat(can(id)).as("%s", id).isTrue();
        }
        window.teaching.canUndo.set(false);
        window.teaching.canRedo.set(false);
        window.teaching.unsaved.set(false);
        for (CommandId id : List.of(CommandId.UNDO, CommandId.REDO, CommandId.SAVE_TOURS)) {
            assertThat(can(id)).as("%s", id).isFalse();
        }
        timeline.clearSelection();
        assertThat(can(CommandId.ADD_EVENT_TO_TOUR)).isFalse();
        timeline.select("treaty");
        assertThat(can(CommandId.ADD_EVENT_TO_TOUR)).isTrue();
    }

    @Test
    void zoomingInAndOutAgainComesBackToTheSameView() {
        timeline.showSpan(new TimeSpan(-3000, -1000));

        run(CommandId.ZOOM_IN);
        assertThat(span().days()).isCloseTo(2000 / 1.6, NEARLY);
        assertThat(span().centerDay()).isCloseTo(-2000, NEARLY);
        run(CommandId.ZOOM_OUT);

        assertThat(span().startDay()).isCloseTo(-3000, NEARLY);
        assertThat(span().days()).isCloseTo(2000, NEARLY);
    }

    @ParameterizedTest
    @CsvSource({"EARLIER, -0.1", "LATER, 0.1", "SCREEN_EARLIER, -0.9", "SCREEN_LATER, 0.9", "PAGE_BACK, -0.9",
            "PAGE_ON, 0.9"})
    void panningMovesByAShareOfTheScreen(CommandId id, double screens) {
        timeline.showSpan(new TimeSpan(-1500, -500));

        run(id);

        assertThat(span().startDay()).isCloseTo(-1500 + 1000 * screens, NEARLY);
        assertThat(span().days()).isCloseTo(1000, NEARLY);
    }

    @Test
    void fitAllShowsTheWholeTimeline() {
        timeline.showSpan(new TimeSpan(-1500, -500));

        run(CommandId.FIT_ALL);

        assertThat(span()).isEqualTo(timeline.limits());
    }

    @Test
    void fitSelectionNeedsASelectionAndCentresItFirst() {
        timeline.showSpan(new TimeSpan(-4000, -3000));
        assertThat(can(CommandId.FIT_SELECTION)).isFalse();

        timeline.select("treaty");
        run(CommandId.FIT_SELECTION);

        assertThat(span().centerDay()).isCloseTo(-3100.5, Offset.offset(1.0));
        assertThat(span().days()).isCloseTo(1000, NEARLY);
        run(CommandId.FIT_SELECTION);
        assertThat(span().days()).isLessThan(400);
    }

    @Test
    void backAndForwardGoThroughTheViews() {
        assertThat(can(CommandId.BACK)).isFalse();
        assertThat(can(CommandId.FORWARD)).isFalse();
        timeline.flyTo(new TimeSpan(-1500, -500));
        assertThat(can(CommandId.BACK)).isTrue();

        run(CommandId.BACK);
        assertThat(span()).isEqualTo(timeline.limits());
        assertThat(can(CommandId.BACK)).isFalse();
        run(CommandId.FORWARD);

        assertThat(span()).isEqualTo(new TimeSpan(-1500, -500));
        assertThat(can(CommandId.FORWARD)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', FIRST, war", "'', LAST, plain", "war, NEXT, treaty", "treaty, PREVIOUS, war",
            "treaty, LANE_ABOVE, summit", "treaty, LANE_BELOW, war", "war, FOLLOW_LATER, treaty",
            "treaty, FOLLOW_EARLIER, war"})
    void exploringSelectsTheNextEvent(String from, CommandId id, String to) {
        timeline.select(from);

        run(id);

        assertThat(selected()).isEqualTo(to);
    }

    @Test
    void relationsAreFollowedFromASelectedEventOnly() {
        assertThat(can(CommandId.FOLLOW_LATER)).isFalse();
        assertThat(can(CommandId.FOLLOW_EARLIER)).isFalse();
        run(CommandId.FOLLOW_LATER);
        assertThat(selected()).isEmpty();

        timeline.select("war");

        assertThat(can(CommandId.FOLLOW_LATER)).isTrue();
        assertThat(can(CommandId.FOLLOW_EARLIER)).isTrue();
    }

    @Test
    void hitsAreGoneThroughOnlyWhileThereAreSome() {
        assertThat(can(CommandId.FIND_NEXT)).isFalse();
        workspace.search().queryProperty().set("nothing of the kind");
        assertThat(can(CommandId.FIND_PREVIOUS)).isFalse();

        workspace.search().queryProperty().set("treaty");
        run(CommandId.FIND_NEXT);
        assertThat(selected()).isEqualTo("treaty");

        workspace.search().queryProperty().set("pyongyang");
        run(CommandId.FIND_PREVIOUS);
        assertThat(selected()).isEqualTo("summit");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "treaty, true", "summit, false"})
    void citationsAreCopiedOfAnEventThatHasSources(String event, boolean can) {
        timeline.select(event);

        assertThat(can(CommandId.COPY_CITATIONS)).isEqualTo(can);
        run(CommandId.COPY_CITATIONS);
        assertThat(window.done).hasSize(can ? 1 : 0);
    }

    @Test
    void panesAreShownAndHiddenInTurn() {
        for (int times = 0; times < 2; times++) {
            boolean shown = times == 1;
            run(CommandId.DETAILS);
            run(CommandId.OVERVIEW);
            run(CommandId.PROBLEMS);
            assertThat(workspace.settings().preferences().detailVisible()).isEqualTo(shown);
            assertThat(workspace.settings().preferences().overviewVisible()).isEqualTo(shown);
            assertThat(workspace.opener().problemsVisibleProperty().get()).isEqualTo(!shown);
        }
        assertThat(workspace.settings().preferences().detailDivider())
                .isEqualTo(Workspaces.CALM.detailDivider());
    }

    @Test
    void theThemeIsToggled() {
        run(CommandId.TOGGLE_THEME);
        assertThat(timeline.themeProperty().get().dark()).isTrue();
        run(CommandId.TOGGLE_THEME);
        assertThat(timeline.themeProperty().get().dark()).isFalse();
    }

    @Test
    void theBuiltInTimelineTakesThePlaceOfTheOpenOne() {
        Workspace other = Workspaces.workspace(Workspaces.document("{\"title\": \"Other\", \"events\": []}"));

        new Commands(other, window).get(CommandId.OPEN_BUILT_IN).run();

        assertThat(other.timeline().document().document().title()).isEqualTo("Allies");
        assertThat(other.timeline().document().path()).isNull();
    }
}
