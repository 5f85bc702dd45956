package org.tumen.viewmodel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tumen.model.CslDate;
import org.tumen.model.CslName;
import org.tumen.model.Nature;
import org.tumen.model.Source;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTest {
    @Test
    void citesAnArticle() {
        assertThat(Citation.of(
                source("The end", "The Journal", "A Press", "", "", "2006-11-06", "https://x.org", "Ann Lee"),
                "p. 3")).isEqualTo("Ann Lee, “The end”, The Journal, A Press, 6 November 2006, p. 3, https://x.org");
    }

    @Test
    void endsWithAFullStopWhereThereIsNoAddress() {
        assertThat(Citation.of(source("The end", "", "A Press", "", "", "2006", "", "Ann Lee"), ""))
                .isEqualTo("Ann Lee, “The end”, A Press, 2006.");
    }

    @Test
    void doesNotRepeatAPublisherThatIsThePaper() {
        assertThat(Citation.of(source("News", "KCNA", "KCNA", "", "", null, "", new String[0]), ""))
                .isEqualTo("“News”, KCNA.");
    }

    @Test
    void namesThreeAuthorsAndSaysThatThereAreMore() {
        assertThat(Citation.of(source("T", "", "", "", "", null, "", "A A", "B B", "C C", "D D"), ""))
                .isEqualTo("A A, B B, C C et al., “T”.");
    }

    @Test
    void namesArchiveAndShelfMark() {
        assertThat(Citation.of(source("T", "", "", "AVPRF", "f. 102, d. 3", null, "", new String[0]), ""))
                .isEqualTo("“T”, AVPRF, f. 102, d. 3.");
        assertThat(Citation.of(source("T", "", "", "", "f. 102", null, "", new String[0]), ""))
                .isEqualTo("“T”, f. 102.");
    }

    @Test
    void citesASourceWithoutATitleByItsId() {
        assertThat(Citation.of(source("", "", "", "", "", null, "", new String[0]), "")).isEqualTo("“id”.");
    }

    @Test
    void leavesOutADateThatIsOnlyWords() {
        Source worded = new Source("id", "book", "T", List.of(), "", "", "", "",
                new CslDate("{\"literal\":\"once\"}", null),
                "", "", Nature.UNSTATED, "", "", "", "https://saved.org", Samples.NONE, Samples.NONE);

        assertThat(Citation.of(worded, "")).isEqualTo("“T”, https://saved.org");
    }

    private static Source source(String title, String container, String publisher, String archive, String location,
            @Nullable String date, String url, String... authors) {
        List<CslName> names = Stream.of(authors)
                .map(name -> new CslName(name.split(" ")[1], name.split(" ")[0], "", Samples.NONE)).toList();
        return new Source("id", "article", title, names, container, publisher, archive, location,
                date == null ? null : new CslDate("{}", Samples.date(date)), url, "", Nature.UNSTATED, "", "", "", "",
                Samples.NONE, Samples.NONE);
    }
}
