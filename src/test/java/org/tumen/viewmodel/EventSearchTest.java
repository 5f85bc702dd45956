package org.tumen.viewmodel;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;

class EventSearchTest {
    private final EventSearch search = new EventSearch(Samples.open(Samples.alliance()));

    @ParameterizedTest
    @CsvSource(textBlock = """
            korean war,          war
            WÄR,                 war
            friendship treaty,   treaty
            state in the north,  founding
            armistice,           war
            Kim Jong-un,         summit
            김정은,               summit
            김,                   summit
            Ким Чен,             summit
            pyongyang june,
            signed,              treaty
            treaty text,         treaty
            leadership,
            """)
    void findsByTitleSummaryTagPersonPlaceClaimAndSource(String query, String id) {
        assertThat(ids(query)).isEqualTo(id == null ? List.of() : List.of(id));
    }

    @Test
    void findsByPlace() {
        assertThat(search.find("pyongyang").getFirst().event().id()).isEqualTo("summit");
    }

    @Test
    void putsTitlesThatStartWithItFirstThenTitlesThenTheRestByTime() {
        TimelineDocument document = TimelineDocument.of("", List.of(
                new Samples.Draft("summary", "1900").title("Another thing").summary("About a treaty").build(),
                new Samples.Draft("late", "1962").title("A treaty").build(),
                new Samples.Draft("early", "1961").title("The treaty").build(),
                new Samples.Draft("start", "1999").title("Treaty of Friendship").build()));
        List<SearchHit> hits = new EventSearch(Samples.open(document)).find("treaty");

        assertThat(hits).extracting(hit -> hit.event().id()).containsExactly("start", "early", "late", "summary");
        assertThat(hits).extracting(SearchHit::rank).containsExactly(SearchHit.Rank.TITLE_START, SearchHit.Rank.TITLE,
                SearchHit.Rank.TITLE, SearchHit.Rank.ELSEWHERE);
    }

    @Test
    void saysWhereItFoundWhatIsNotInTheTitle() {
        assertThat(search.find("stalin")).extracting(SearchHit::where).containsOnly("From Stalin to Kim");
        assertThat(search.find("korean war").getFirst().where()).isEmpty();
    }

    @Test
    void wantsEveryWordButNotInOnePlace() {
        assertThat(ids("treaty lankov")).isEmpty();
        assertThat(ids("summit 김정은")).containsExactly("summit");
    }

    @Test
    void shortWordsMatchOnlyAtTheStartOfAWord() {
        assertThat(ids("wa")).containsExactly("war");
        assertThat(ids("ip")).isEmpty();
        assertThat(ids("ship")).containsExactly("treaty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?"})
    void findsNothingForNoWord(String query) {
        assertThat(search.find(query)).isEmpty();
    }

    private List<String> ids(String query) {
        return search.find(query).stream().map(hit -> hit.event().id()).toList();
    }
}
