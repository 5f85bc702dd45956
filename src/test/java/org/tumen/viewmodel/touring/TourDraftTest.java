package org.tumen.viewmodel.touring;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.model.ExtraFields;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What each edit does, and which tour and stop are chosen then.
class TourDraftTest {
    private static final TourDraft EMPTY = TourDraft.of(List.of());

    private static Tour tour(String id, String... events) {
        return new Tour(id, "Title of " + id, "", List.of(events).stream().map(TourStop::at).toList(),
                ExtraFields.NONE);
    }

    private static TourDraft abc() {
        return TourDraft.of(List.of(tour("t", "a", "b", "c"), tour("u")));
    }

    private static String events(TourDraft draft) {
        return String.join("", draft.stops().stream().map(TourStop::eventId).toList());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, abc, 0", "0, 1, bac, 1", "0, 2, bca, 2", "0, 9, bca, 2", "2, 0, cab, 0", "2, -5, cab, 0",
            "1, 2, acb, 2", "3, 0, abc, 0", "-1, 0, abc, 0"})
    void aMovedStopIsChosenWhereItArrives(int from, int to, String order, int chosen) {
        TourDraft moved = abc().moveStop(from, to);

        assertThat(events(moved)).isEqualTo(order);
        assertThat(moved.stopPlace()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"0, bc, 0", "1, ac, 1", "2, ab, 1"})
    void afterRemovingTheStopThatTookItsPlaceIsChosen(int place, String left, int chosen) {
        TourDraft removed = abc().chooseStop(place).removeStop();

        assertThat(events(removed)).isEqualTo(left);
        assertThat(removed.stopPlace()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"0, axbc, 1", "2, abcx, 3"})
    void anAddedStopComesAfterTheChosenOneAndIsChosen(int place, String order, int chosen) {
        TourDraft added = abc().chooseStop(place).addStop(TourStop.at("x"), tour("new"));

        assertThat(events(added)).isEqualTo(order);
        assertThat(added.stopPlace()).isEqualTo(chosen);
        assertThat(added.tours()).hasSize(2);
    }

    @Test
    void aDuplicateComesRightAfterItsOriginal() {
        assertThat(events(abc().chooseStop(1).duplicateStop())).isEqualTo("abbc");
        assertThat(abc().chooseStop(1).duplicateStop().stopPlace()).isEqualTo(2);
    }

    @Test
    void whereThereIsNothingEditsChangeNothing() {
        assertThat(List.of(EMPTY.removeStop(), EMPTY.removeTour(), EMPTY.duplicateStop(), EMPTY.duplicateTour(),
                EMPTY.changeStop(stop -> stop.withCaption("c")), EMPTY.changeTour(tour -> tour.withTitle("t")),
                EMPTY.moveStop(0, 1), EMPTY.chooseTour(3), EMPTY.chooseStop(2))).containsOnly(EMPTY);
        assertThat(EMPTY.tour()).isNull();
        assertThat(EMPTY.stop()).isNull();
        assertThat(abc().chooseTour(1).removeStop().tours()).isEqualTo(abc().tours());
    }

    @Test
    void newToursGetIdsThatNoOtherHas() {
        TourDraft draft = TourDraft.of(List.of(tour("tour-2"), tour("tour-3")));

        TourDraft more = draft.addTour(tour("x")).addTour(tour("tour-2")).duplicateTour();

        assertThat(more.tours().stream().map(Tour::id)).containsExactly("tour-2", "tour-3", "tour-4", "tour-5",
                "tour-6");
        assertThat(more.tours().getLast().title()).isEqualTo("Title of tour-2 (copy)");
        assertThat(more.tourPlace()).isEqualTo(4);
    }

    @Test
    void anotherTourIsShownFromItsFirstStop() {
        TourDraft there = abc().chooseStop(2).chooseTour(1);

        assertThat(there.stopPlace()).isEqualTo(-1);
        assertThat(there.chooseTour(0).stopPlace()).isZero();
        assertThat(abc().chooseStop(2).chooseTour(0).stopPlace()).isEqualTo(2);
    }

    @Test
    void aRemovedTourGivesWayToTheNext() {
        assertThat(Objects.requireNonNull(abc().removeTour().tour()).id()).isEqualTo("u");
        assertThat(Objects.requireNonNull(abc().chooseTour(1).removeTour().tour()).id()).isEqualTo("t");
        assertThat(abc().removeTour().removeTour()).isEqualTo(EMPTY);
    }

    @Test
    void onlyTheChosenStopIsChanged() {
        TourDraft changed = abc().chooseStop(1).changeStop(stop -> stop.withQuestion("Why?").withPlannedSeconds(90));

        assertThat(changed.stops().stream().map(TourStop::question)).containsExactly("", "Why?", "");
        assertThat(changed.tours().getFirst().plannedSeconds()).isEqualTo(90);
        assertThat(changed.stopPlace()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-1", "86401"})
    void plannedTimesAreNoLongerThanADay(int seconds) {
        assertThatThrownBy(() -> TourStop.at("a").withPlannedSeconds(seconds))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("86400");
    }

    @Test
    void choicesBeyondTheEndsMeanTheEnds() {
        IntStream.of(-7, -1).forEach(place -> assertThat(abc().chooseStop(place).stopPlace()).isZero());
        IntStream.of(3, 99).forEach(place -> assertThat(abc().chooseStop(place).stopPlace()).isEqualTo(2));
        assertThat(abc().chooseTour(9).tourPlace()).isEqualTo(1);
    }
}
