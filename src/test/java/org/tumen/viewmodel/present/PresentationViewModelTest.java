package org.tumen.viewmodel.present;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.layout.present.AudienceRequest;
import org.tumen.layout.present.Concealment;
import org.tumen.model.Tour;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.quiz.QuizCard;
import org.tumen.viewmodel.quiz.QuizKind;
import org.tumen.viewmodel.quiz.QuizState;

import static org.assertj.core.api.Assertions.assertThat;

class PresentationViewModelTest {
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private @Nullable DoubleConsumer frame;
    private long nowMs = Talks.STARTED_MS;
    private final PresentationViewModel model = model(Talks.document(), Talks.path());

    private PresentationViewModel model(OpenDocument document, PresentationPath path) {
        return new PresentationViewModel(document, path, 0, reducedMotion, step -> {
            frame = step;
            return () -> frame = null;
        }, () -> nowMs, new SplittableRandom(3));
    }

    private void show(double elapsedMs) {
        DoubleConsumer step = frame;
        if (step != null) {
            step.accept(elapsedMs);
        }
    }

    private TimeSpan span() {
        return model.spanProperty().get();
    }

    private AudienceRequest request() {
        return model.request(960, 540);
    }

    @Test
    void aStepFliesToTheNextStopInSixHundredMillisecondsAtMost() {
        TimeSpan before = span();
        model.press(PresentationKey.PAGE_DOWN);

        assertThat(model.isFlying()).isTrue();
        assertThat(span()).isEqualTo(before);
        show(100);
        assertThat(span()).isNotEqualTo(before).isNotEqualTo(model.path().span(1));
        assertThat(request().restSpan()).isEqualTo(model.path().span(1));
        show(600);
        assertThat(span()).isEqualTo(model.path().span(1));
        assertThat(model.isFlying()).isFalse();
    }

    @Test
    void aFurtherStepInterruptsTheFlight() {
        model.press(PresentationKey.PAGE_DOWN);
        show(100);
        model.press(PresentationKey.PAGE_DOWN);
        assertThat(model.state().stop()).isEqualTo(2);
        show(600);

        assertThat(span()).isEqualTo(model.path().span(2));
    }

    @Test
    void withReducedMotionThereAreNoFlights() {
        reducedMotion.set(true);
        model.press(PresentationKey.PAGE_DOWN);

        assertThat(model.isFlying()).isFalse();
        assertThat(span()).isEqualTo(model.path().span(1));
    }

    @Test
    void aDragLeavesThePathAndOneStepBackReturns() {
        reducedMotion.set(true);
        model.goTo(1);
        TimeSpan stop = span();
        model.panBy(0.25);

        assertThat(model.state().isAway()).isTrue();
        assertThat(span().startDay()).isEqualTo(stop.startDay() + stop.days() / 4);
        assertThat(request().restSpan()).isEqualTo(stop);
        model.settle();
        assertThat(request().restSpan()).isEqualTo(span());
        model.press(PresentationKey.BACKSPACE);

        assertThat(model.state().isAway()).isFalse();
        assertThat(model.state().stop()).isEqualTo(1);
        assertThat(span()).isEqualTo(stop);
    }

    @Test
    void zoomingKeepsThePlacePointedAtAndEscReturns() {
        reducedMotion.set(true);
        model.goTo(1);
        TimeSpan stop = span();
        model.zoomAt(0.5, 2);

        assertThat(span().days()).isCloseTo(stop.days() / 2, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(span().centerDay()).isCloseTo(stop.centerDay(), org.assertj.core.data.Offset.offset(1e-6));
        model.press(PresentationKey.ESCAPE);
        assertThat(span()).isEqualTo(stop);
        assertThat(model.state().ended()).isFalse();
    }

    @Test
    void oneCannotGetLostInEmptyTime() {
        model.panBy(1_000);
        TimeSpan late = span();
        model.panBy(1_000);
        assertThat(span()).isEqualTo(late);
        model.zoomAt(0.5, 1e-9);
        assertThat(span().days()).isLessThan(100 * 366);
    }

    @Test
    void anEventVisitedIsShownWithItsSurroundings() {
        reducedMotion.set(true);
        model.visit("summit");

        assertThat(model.slide().title()).isEqualTo("Summit in Pyongyang");
        assertThat(span().contains(11_157)).isTrue();
        model.visit("lost");
        assertThat(model.slide().title()).isEqualTo("Summit in Pyongyang");
        model.press(PresentationKey.ESCAPE);
        assertThat(model.slide().title()).isEqualTo("The short way");
    }

    @Test
    void whatIsHiddenIsHiddenInThePictureNowButNotInThatOfTheNextStop() {
        model.goTo(1);
        model.press(PresentationKey.H);

        assertThat(request().concealment().date()).isTrue();
        assertThat(model.request(2, 320, 180).concealment()).isEqualTo(Concealment.NONE);
        assertThat(model.position()).isEqualTo("Stop 1 of 4 · Dates are hidden");
    }

    @Test
    void typeAndThemeOfThePictureFollowTheKeys() {
        assertThat(request().theme().id()).isEqualTo("projector");
        model.press(PresentationKey.LARGER);
        model.press(PresentationKey.T);

        assertThat(request().typeFactor()).isEqualTo(1.15);
        assertThat(request().theme().id()).isEqualTo("light");
    }

    @Test
    void thePresenterIsToldWhereThePresentationIs() {
        assertThat(model.position()).isEqualTo("The short way");
        model.goTo(2);
        assertThat(model.position()).isEqualTo("Stop 2 of 4");
        model.press(PresentationKey.DIGIT_4);
        assertThat(model.position()).isEqualTo("Go to stop 4 with Enter");
        model.press(PresentationKey.ENTER);
        assertThat(model.position()).isEqualTo("Stop 4 of 4");
        model.panBy(0.1);
        assertThat(model.position()).isEqualTo("Away from stop 4: Backspace or Esc returns");
        assertThat(model.notes(1)).isEqualTo("Point at it");
        assertThat(model.number(1)).isEqualTo("1");
        assertThat(model.number(5)).isEmpty();
    }

    @Test
    void theTimeOfAKeyDecidesWhetherEscAsks() {
        nowMs += 500;
        model.press(PresentationKey.ESCAPE);
        assertThat(model.state().layers().asksToEnd()).isTrue();
        model.press(PresentationKey.ESCAPE);
        nowMs += 600;
        model.press(PresentationKey.ESCAPE);

        assertThat(model.state().ended()).isTrue();
        assertThat(model.elapsedMs()).isEqualTo(1_100);
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "59999, 0:59", "425000, 7:05", "3609000, 1:00:09", "-5, 0:00"})
    void theTimerCountsMinutesAndSeconds(long ms, String text) {
        assertThat(PresentationViewModel.timerText(ms)).isEqualTo(text);
    }

    // ---- quizzes

    @Test
    void aQuizAsksForTheEventsOfThePathAndEscReturnsToTheVeryStop() {
        model.goTo(3);
        model.press(PresentationKey.H);
        model.press(PresentationKey.DOWN);
        PresentationState before = model.state();
        model.press(PresentationKey.F6);

        assertThat(cards()).containsExactlyInAnyOrder("war", "treaty", "summit");
        assertThat(model.position()).isEqualTo("Put in order: Esc returns");
        assertThat(model.quizAnswers().lines()).containsExactly("25 June 1950 – 27 July 1953: Korean War",
                "6 July 1961: Treaty of Friendship", "19 July 2000: Summit in Pyongyang");
        model.press(PresentationKey.ESCAPE);

        assertThat(model.quiz().state()).isNull();
        assertThat(model.state()).isEqualTo(before);
    }

    private List<String> cards() {
        return Objects.requireNonNull(model.quiz().state()).cards().stream().map(QuizCard::eventId).toList();
    }

    @Test
    void leavingTheQuizByItsButtonReturnsToo() {
        model.goTo(2);
        model.press(PresentationKey.F7);
        model.quiz().leave();

        assertThat(model.state().layers()).isEqualTo(Layers.NONE);
        assertThat(model.state().stop()).isEqualTo(2);
    }

    @Test
    void oneQuizCanFollowTheOtherAndAStopEndsBoth() {
        model.press(PresentationKey.F6);
        model.quiz().order(quiz -> quiz.lay(0, 0.5));
        QuizState laid = model.quiz().state();
        model.press(PresentationKey.B);
        model.press(PresentationKey.B);
        model.press(PresentationKey.F6);
        assertThat(model.quiz().state()).isEqualTo(laid);

        model.press(PresentationKey.F7);
        assertThat(Objects.requireNonNull(model.quiz().state()).kind()).isEqualTo(QuizKind.GUESS_THE_DATE);
        model.goTo(4);
        assertThat(model.quiz().state()).isNull();
        assertThat(model.state().stop()).isEqualTo(4);
    }

    @Test
    void whereThereIsTooLittleToAskForThePresenterIsToldSo() {
        OpenDocument document = Talks.document();
        PresentationViewModel alone = model(document,
                PresentationPath.inOrderOfTime("One", List.of("summit"), document));
        alone.press(PresentationKey.F6);

        assertThat(alone.state().layers().quiz()).isNull();
        assertThat(alone.position()).isEqualTo("Too few of these events have dates that can be told apart");
        assertThat(alone.hint()).isEqualTo(alone.position());
        alone.press(PresentationKey.PAGE_DOWN);
        assertThat(alone.position()).isEqualTo("Stop 1 of 1");
        assertThat(alone.hint()).isEmpty();
    }

    @Test
    void inkIsDrawnOverItsStopAlone() {
        model.goTo(1);
        model.change(now -> now.startLine(0.1, 0.1));
        model.change(now -> now.drawTo(0.2, 0.3));
        model.goTo(2);

        assertThat(model.state().tools().inkAt(2)).isEmpty();
        assertThat(model.state().tools().inkAt(1)).singleElement().extracting(line -> line.points().size())
                .isEqualTo(2);
        model.press(PresentationKey.E);
        assertThat(model.state().tools().ink()).isEmpty();
    }

    @Test
    void eachTourOfTheBuiltInTimelineCanBeWalkedFromStartToEnd() {
        OpenDocument builtIn = Talks.builtIn();
        reducedMotion.set(true);
        for (Tour tour : builtIn.document().tours()) {
            PresentationPath path = PresentationPath.of(tour, builtIn);
            assertThat(path.numbered()).isEqualTo(tour.stops().size());
            PresentationViewModel walk = model(builtIn, path);
            for (int stop = 0; stop <= path.last(); stop++) {
                assertThat(walk.state().stop()).isEqualTo(stop);
                PathEvent event = path.eventAt(stop);
                if (event != null) {
                    assertThat(walk.spanProperty().get().intersects(new TimeSpan(event.startDay(), event.endDay())))
                            .as(tour.id() + " " + stop).isTrue();
                    assertThat(walk.slide().lead()).isNotEmpty();
                    assertThat(walk.slide().caption()).isNotEmpty();
                    assertThat(walk.notes(stop)).isNotEmpty();
                }
                assertThat(walk.slide().title()).isNotEmpty();
                walk.press(PresentationKey.PAGE_DOWN);
            }
            nowMs += 10_000;
            walk.press(PresentationKey.ESCAPE);
            assertThat(walk.state().ended()).isTrue();
        }
    }
}
