package org.tumen.viewmodel.present;

import org.junit.jupiter.api.Test;
import org.tumen.layout.present.AudienceSlide;

import static org.assertj.core.api.Assertions.assertThat;

class SlideWriterTest {
    private final SlideWriter writer = new SlideWriter(Talks.document(), Talks.path());

    @Test
    void theTitleStopNamesTourTimeAndSubject() {
        AudienceSlide slide = writer.ofStop(0);

        assertThat(slide.kind()).isEqualTo(AudienceSlide.Kind.TITLE);
        assertThat(slide.title()).isEqualTo("The short way");
        assertThat(slide.lead()).isEqualTo("1950 – 2000 · 4 stops");
        assertThat(slide.caption()).isEqualTo("Allies: How it went");
        assertThat(slide.pathIds()).containsExactlyInAnyOrder("treaty", "war", "summit");
        assertThat(slide.counter()).isEmpty();
    }

    @Test
    void aStopTellsDatePlaceTitleCaptionQuestionAndSources() {
        AudienceSlide slide = writer.ofStop(1);

        assertThat(slide.lead()).isEqualTo("6 July 1961 · Moscow");
        assertThat(slide.title()).isEqualTo("Treaty of Friendship");
        assertThat(slide.caption()).isEqualTo("A promise");
        assertThat(slide.question()).isEqualTo("Why?");
        assertThat(slide.sources()).containsExactly("Treaty Series, 6 July 1961: Text of the treaty", "memo");
        assertThat(slide.counter()).isEqualTo("1 of 4");
        assertThat(slide.distance()).isEmpty();
        assertThat(slide.labelsContext()).isTrue();
    }

    @Test
    void theDistanceIsCountedFromTheLastEventOnTheWay() {
        assertThat(writer.ofStop(2).distance()).isEqualTo("11 years earlier");
        assertThat(writer.ofStop(4).distance()).isEqualTo("50 years later");
        assertThat(writer.ofStop(2).laneIds()).containsExactly("war");
    }

    @Test
    void aStopWithoutAnEventIsNamedByItsTime() {
        AudienceSlide slide = writer.ofStop(3);

        assertThat(slide.title()).isEqualTo("1954–1990");
        assertThat(slide.eventId()).isEmpty();
        assertThat(slide.caption()).isEqualTo("Quiet years");
        assertThat(writer.name(3)).isEqualTo("1954–1990");
        assertThat(writer.date(3)).isEmpty();
    }

    @Test
    void theLastStopListsTheSources() {
        AudienceSlide slide = writer.ofStop(5);

        assertThat(slide.kind()).isEqualTo(AudienceSlide.Kind.SOURCES);
        assertThat(slide.title()).isEqualTo("Sources used");
        assertThat(slide.sources()).hasSize(2);
    }

    @Test
    void ofSeveralListsOfSourcesEachSaysWhichItIs() {
        var builtIn = Talks.builtIn();
        PresentationPath path = PresentationPath.of(builtIn.document().tours().getFirst(), builtIn);

        assertThat(new SlideWriter(builtIn, path).ofStop(path.last()).title()).matches("Sources used, (\\d) of \\1");
    }

    @Test
    void awayFromThePathTheEventVisitedIsTold() {
        AudienceSlide slide = writer.of(Talks.at(1).leavePathFor("rumour"));

        assertThat(slide.title()).isEqualTo("A rumour");
        assertThat(slide.lead()).isEqualTo("c. 1976");
        assertThat(slide.counter()).isEqualTo("Away from the path");
        assertThat(writer.of(Talks.at(1).leavePath()).title()).isEqualTo("Treaty of Friendship");
    }
}
