package org.tumen.integrity;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class AllegationWithoutSpeakerTest {
    private static final String DOCUMENTED = "{'text': 'A ship came.', 'status': 'documented'}, ";

    private static String alleged(String text, String note) {
        return "{'text': '" + text + "', 'status': 'alleged', 'note': '" + note + "'}";
    }

    private static TimelineDocument event(String title, String summary, String claims) {
        return Documents.of("", "{'date': '2023', 'title': '" + title + "', 'summary': '" + summary + "', 'claims': ["
                + claims + "]}");
    }

    private static boolean claimFires(String text, String note) {
        return Documents.pointers(new AllegationWithoutSpeaker(),
                event("Ships", "", DOCUMENTED + alleged(text, note))).equals(List.of("/events/0/claims/1"));
    }

    @Test
    void firesAtAnAllegedClaimOfNobody() {
        assertThat(Documents.findings(new AllegationWithoutSpeaker(),
                event("Ships", "", DOCUMENTED + alleged("Shells were shipped.", "Never acknowledged."))))
                .containsExactly(new Finding("/events/0/claims/1",
                        "the claim \"Shells were shipped.\" is alleged, but neither its text nor its note says by whom",
                        "write who says so, as in \"The White House said that …\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The White House said that shells were shipped.", "According to Kyiv shells were shipped.",
            "US officials say so.", "Kyiv claims that shells came.", "Seoul alleges it.", "Haley accused Russia of it.",
            "The service reported shells.", "The sailors told two researchers.",
            "By later Soviet accounts shells came.",
            "The KGB report says that a device exists.", "Kim was accused by the ambassador of it.",
            "It was said in the report of the KGB."})
    void theSpeakerMayStandInTheTextOrInTheNote(String attributed) {
        assertThat(claimFires(attributed, "")).isFalse();
        assertThat(claimFires("Shells were shipped.", attributed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shells were reportedly shipped.", "Shells allegedly came.",
            "Shells are said to have come.",
            "It was widely reported that shells came.", "Russia has been accused of buying shells.",
            "Denied by Russia and North Korea.", "Moscow denies it.", "Kirby gave their range as 900 kilometres.",
            "The unsaid prevailed."})
    void wordsThatNameNobodyDoNotCount(String text) {
        assertThat(claimFires(text, "")).isTrue();
        assertThat(claimFires("Shells were shipped.", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"documented", "disputed", "assessed"})
    void otherClaimsNeedNoSpeaker(String status) {
        assertThat(Documents.findings(new AllegationWithoutSpeaker(),
                event("Ships", "", "{'text': 'Shells were shipped.', 'status': '" + status + "'}"))).isEmpty();
    }

    private static boolean eventFires(String title, String summary) {
        return Documents.pointers(new AllegationWithoutSpeaker(),
                event(title, summary, alleged("Kyiv said so.", ""))).equals(List.of("/events/0"));
    }

    @Test
    void anEventOfNothingButAllegationsNeedsASpeakerInTitleOrSummary() {
        assertThat(Documents.findings(new AllegationWithoutSpeaker(),
                event("Shells for Russia", "Shells came.", alleged("Kyiv said so.", "")))).containsExactly(
                        new Finding("/events/0",
                                "the event \"Shells for Russia\" is only alleged, but neither its title"
                                        + " nor its summary says by whom",
                                "write who says so, as in \"US: …\" or \"According to …\""));
        assertThat(eventFires("Kyiv reports shells", "")).isFalse();
        assertThat(eventFires("Shells for Russia", "According to Kyiv shells came.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US: Russia is buying shells", "South Korea’s spies: soldiers on the way"})
    void aTitleNamesItsSpeakerBeforeAColon(String title) {
        assertThat(eventFires(title, "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did Russia buy shells?", "Shells:", "Shells? Yes: shells", ": shells",
            "A heading far too long to be the name of anybody: shells"})
    void otherTitlesNameNone(String title) {
        assertThat(eventFires(title, "")).isTrue();
    }

    @Test
    void aColonInAClaimNamesNobody() {
        assertThat(claimFires("Cargo: shells.", "")).isTrue();
    }

    @Test
    void oneClaimThatIsNotAllegedKeepsTheEventFromBeingOnlyAlleged() {
        assertThat(Documents.findings(new AllegationWithoutSpeaker(),
                event("Shells for Russia", "", DOCUMENTED + alleged("Kyiv said so.", "")))).isEmpty();
        assertThat(Documents.findings(new AllegationWithoutSpeaker(), event("Shells for Russia", "", ""))).isEmpty();
    }

    private static TimelineDocument inLanguage(String language) {
        return Documents.of("'language': '" + language + "'", "{'date': '2023', 'title': 'X', 'claims': ["
                + alleged("무기가 왔다.", "") + "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ru", "eng-x", "de-AT"})
    void documentsInOtherLanguagesAreLeftAlone(String language) {
        assertThat(Documents.findings(new AllegationWithoutSpeaker(), inLanguage(language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", ""})
    void englishIsReadAndAssumed(String language) {
        assertThat(Documents.pointers(new AllegationWithoutSpeaker(), inLanguage(language)))
                .containsExactly("/events/0", "/events/0/claims/0");
    }
}
