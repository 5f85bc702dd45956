package org.tumen.viewmodel.present;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.layout.present.Concealment;

import static org.assertj.core.api.Assertions.assertThat;

class RevealTest {
    private static final PresentationPath PATH = Talks.path();

    private static Concealment at(Hiding hiding, int shown, int stop) {
        return new Reveal(hiding, shown).at(PATH, stop);
    }

    @Test
    void nothingIsHiddenAtFirst() {
        assertThat(Talks.at(1).concealment()).isEqualTo(Concealment.NONE);
    }

    @Test
    void aHiddenDateComesAfterTheCaptionAndTheAxis() {
        Concealment all = at(Hiding.DATES, 0, 1);
        assertThat(all.date() && all.axis() && all.caption() && all.sources()).isTrue();
        assertThat(at(Hiding.DATES, 1, 1).caption()).isFalse();
        assertThat(at(Hiding.DATES, 1, 1).axis()).isTrue();
        assertThat(at(Hiding.DATES, 2, 1).axis()).isFalse();
        assertThat(at(Hiding.DATES, 2, 1).date()).isTrue();
        assertThat(at(Hiding.DATES, 3, 1)).isEqualTo(Concealment.NONE);
    }

    @Test
    void ofHiddenTitlesThatOfTheStopComesFirst() {
        Concealment all = at(Hiding.TITLES, 0, 1);
        assertThat(all.titleIds()).containsExactlyInAnyOrder("war", "treaty", "summit");
        assertThat(all.caption()).isTrue();
        assertThat(at(Hiding.TITLES, 1, 1).titleIds()).containsExactlyInAnyOrder("war", "summit");
        assertThat(at(Hiding.TITLES, 1, 1).caption()).isFalse();
        assertThat(at(Hiding.TITLES, 2, 1).titleIds()).containsExactly("summit");
        assertThat(at(Hiding.TITLES, 3, 1)).isEqualTo(Concealment.NONE);
    }

    @Test
    void laterEventsComeOneByOne() {
        double war = PATH.events().get(0).startDay();
        double treaty = PATH.events().get(1).startDay();

        assertThat(at(Hiding.LATER_EVENTS, 0, 2).lastDay()).isEqualTo(war);
        assertThat(at(Hiding.LATER_EVENTS, 1, 2).lastDay()).isEqualTo(treaty);
        assertThat(at(Hiding.LATER_EVENTS, 2, 2)).isEqualTo(Concealment.NONE);
        assertThat(at(Hiding.LATER_EVENTS, 0, 4)).isEqualTo(Concealment.NONE);
    }

    @Test
    void theTitleStopCanStartWithoutAnyEvent() {
        Concealment none = at(Hiding.LATER_EVENTS, 0, 0);
        assertThat(PATH.events()).allSatisfy(event -> assertThat(event.startDay()).isGreaterThan(none.lastDay()));
        assertThat(at(Hiding.TITLES, 1, 0).titleIds()).containsExactlyInAnyOrder("treaty", "summit");
        assertThat(at(Hiding.DATES, 0, 0).caption()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void allIsShownAtOnceAndSourcesHideNothing(Hiding hiding) {
        for (int stop = 0; stop < PATH.stops().size(); stop++) {
            assertThat(new Reveal(hiding, 0).all().at(PATH, stop)).isEqualTo(Concealment.NONE);
        }
        assertThat(new Reveal(hiding, 0).at(PATH, PATH.last())).isEqualTo(Concealment.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void eachStepShowsSomethingMore(Hiding hiding) {
        for (int stop = 0; stop < PATH.stops().size(); stop++) {
            Reveal reveal = new Reveal(hiding, 0);
            while (reveal.hasMore(PATH, stop)) {
                Reveal next = reveal.next();
                assertThat(next.at(PATH, stop)).isNotEqualTo(reveal.at(PATH, stop));
                reveal = next;
            }
            assertThat(reveal.at(PATH, stop)).isEqualTo(new Concealment(false, false, false, false, Set.of(),
                    Concealment.NO_DAY));
        }
    }

    @Test
    void awayFromThePathAnEventIsNotHidden() {
        PresentationState away = Talks.at(1).hide(Hiding.DATES).leavePathFor("rumour");

        assertThat(away.concealment()).isEqualTo(Concealment.NONE);
        assertThat(away.goTo(1).concealment().date()).isTrue();
    }
}
