package org.tumen.viewmodel.touring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.ExtraFields;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

import static org.assertj.core.api.Assertions.assertThat;

/// The laws of undoing, over random sequences of edits.
class DraftHistoryTest {
    private static final int MOST_EDITS = 60;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static DraftHistory withEdits(DraftHistory from, RandomEdits random, List<List<Tour>> passed) {
        DraftHistory history = from;
        for (int i = random.below(MOST_EDITS); i > 0; i--) {
            List<Tour> before = history.present().tours();
            history = random.below(4) == 0
                    ? history.choose(random.nextChoice().apply(history.present()))
                    : history.edit(random.next().apply(history.present()));
            if (!history.present().tours().equals(before)) {
                passed.add(before);
            }
        }
        return history;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoingPassesAllThatWasInReverseAndRedoingLeadsBack(long seed) {
        List<List<Tour>> passed = new ArrayList<>();
        DraftHistory start = DraftHistory.of(RandomEdits.draft(seed));
        DraftHistory end = withEdits(start, new RandomEdits(seed), passed);
        List<Tour> last = end.present().tours();

        DraftHistory history = end;
        for (List<Tour> before : passed.reversed()) {
            assertThat(history.canUndo()).as("seed %d", seed).isTrue();
            history = history.undo();
            assertThat(history.present().tours()).as("seed %d", seed).isEqualTo(before);
        }
        assertThat(history.canUndo()).as("seed %d", seed).isFalse();
        assertThat(history.undo()).as("seed %d", seed).isEqualTo(history);
        for (int i = 0; i < passed.size(); i++) {
            assertThat(history.canRedo()).as("seed %d", seed).isTrue();
            history = history.redo();
        }
        assertThat(history.canRedo()).as("seed %d", seed).isFalse();
        assertThat(history.present().tours()).as("seed %d", seed).isEqualTo(last);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditAfterUndoingForgetsWhatWasUndone(long seed) {
        RandomEdits random = new RandomEdits(seed);
        DraftHistory history = withEdits(DraftHistory.of(RandomEdits.draft(seed)), random, new ArrayList<>()).undo();
        TourDraft before = history.present();

        DraftHistory edited = history
                .edit(before.addTour(new Tour("", "Another", "", List.of(), ExtraFields.NONE)));

        assertThat(edited.canRedo()).as("seed %d", seed).isFalse();
        assertThat(edited.undo().present()).as("seed %d", seed).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void draftsStayInOrderWhateverIsDone(long seed) {
        RandomEdits random = new RandomEdits(seed);
        TourDraft draft = RandomEdits.draft(seed);
        for (int i = 0; i < MOST_EDITS; i++) {
            draft = (random.below(3) == 0 ? random.nextChoice() : random.next()).apply(draft);

            assertThat(new HashSet<>(draft.tours().stream().map(Tour::id).toList())).as("seed %d", seed)
                    .hasSameSizeAs(draft.tours());
            assertThat(draft.tour() == null).as("seed %d", seed).isEqualTo(draft.tours().isEmpty());
            assertThat(draft.stop() == null).as("seed %d", seed).isEqualTo(draft.stops().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingAStopAndBackAgainLeavesTheTourAsItWas(long seed) {
        RandomEdits random = new RandomEdits(seed);
        TourDraft draft = RandomEdits.draft(seed);
        int from = random.below(6);
        int to = random.below(6);

        TourDraft moved = draft.moveStop(from, to);

        if (from < draft.stops().size()) {
            int arrived = Math.min(to, draft.stops().size() - 1);
            assertThat(moved.stops().get(arrived)).as("seed %d", seed).isEqualTo(draft.stops().get(from));
            assertThat(moved.moveStop(arrived, from).tours()).as("seed %d", seed).isEqualTo(draft.tours());
        } else {
            assertThat(moved).as("seed %d", seed).isEqualTo(draft);
        }
    }

    private static DraftHistory typed(DraftHistory history, String caption) {
        return history.type("caption", history.present().changeStop(stop -> stop.withCaption(caption)),
                caption.endsWith(" "));
    }

    private static DraftHistory oneStop() {
        return DraftHistory.of(TourDraft
                .of(List.of(new Tour("t", "T", "", List.of(TourStop.at("e")), ExtraFields.NONE))));
    }

    private static String caption(DraftHistory history) {
        TourStop stop = history.present().stop();
        return stop == null ? "" : stop.caption();
    }

    @Test
    void typingIsUndoneWordByWord() {
        DraftHistory history = oneStop();
        for (String caption : List.of("N", "No", "No ", "No w", "No wa", "No way")) {
            history = typed(history, caption);
        }

        assertThat(caption(history.undo())).isEqualTo("No ");
        assertThat(caption(history.undo().undo())).isEmpty();
        assertThat(caption(history.undo().undo().redo().redo())).isEqualTo("No way");
    }

    @Test
    void typingIntoAnotherFieldAndChoosingBeginNewSteps() {
        DraftHistory caption = typed(oneStop(), "A");
        DraftHistory both = caption.type("notes", caption.present().changeStop(stop -> stop.withNotes("B")), false);
        DraftHistory again = typed(typed(oneStop(), "A").choose(oneStop().present().changeStop(
                stop -> stop.withCaption("A"))), "AB");

        assertThat(both.undo().present()).isEqualTo(caption.present());
        assertThat(caption(again.undo())).isEqualTo("A");
    }

    @Test
    void whatChangesNothingIsNoStep() {
        DraftHistory history = oneStop();

        assertThat(history.edit(history.present()).canUndo()).isFalse();
        assertThat(history.type("caption", history.present(), false)).isEqualTo(history);
    }
}
