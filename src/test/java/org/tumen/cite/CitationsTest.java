package org.tumen.cite;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.io.DocumentReader;
import org.tumen.model.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// The examples that the handbooks themselves give for each kind of source, with their capitals.
class CitationsTest {
    private static final String YU = "'type': 'book', 'title': 'Interior Chinatown', 'author': [{'family': 'Yu', 'given': 'Charles'}],"
            + " 'publisher': 'Pantheon Books', 'publisher-place': 'New York', 'issued': {'date-parts': [[2020]]}";
    private static final String GRAZER = "'type': 'book', 'title': 'A Curious Mind: The Secret to a Bigger Life', 'author':"
            + " [{'family': 'Grazer', 'given': 'Brian'}, {'family': 'Fishman', 'given': 'Charles'}], 'publisher':"
            + " 'Simon & Schuster', 'publisher-place': 'New York', 'issued': {'date-parts': [[2015]]}";
    private static final String CHAPTER = "'type': 'chapter', 'title': 'Walking', 'author': [{'family': 'Thoreau', 'given':"
            + " 'Henry David'}], 'container-title': 'The Making of the American Essay', 'editor': [{'family': 'D’Agata',"
            + " 'given': 'John'}], 'page': '167-95', 'publisher': 'Graywolf Press', 'publisher-place': 'Minneapolis',"
            + " 'issued': {'date-parts': [[2016]]}";
    private static final String JOURNAL = "'type': 'article-journal', 'title': 'Predicting Visual Awareness', 'author':"
            + " [{'family': 'Keng', 'given': 'Shao-Hsun'}, {'family': 'Lin', 'given': 'Chun-Hung'}, {'family': 'Orazem',"
            + " 'given': 'Peter F.'}], 'container-title': 'Journal of Human Capital', 'volume': '11', 'issue': 1,"
            + " 'page': '1--34', 'issued': {'date-parts': [[2017, 3]]}, 'DOI': '10.1086/690235'";
    private static final String NEWS = "'type': 'article-newspaper', 'title': 'Snap Makes a Bet', 'author': [{'family':"
            + " 'Manjoo', 'given': 'Farhad'}], 'container-title': 'New York Times', 'issued': {'date-parts': [[2017, 3, 8]]},"
            + " 'URL': 'https://www.nytimes.com/snap.html'";
    private static final String WEB = "'type': 'webpage', 'title': 'About Yale: Yale Facts', 'container-title': 'Yale"
            + " University', 'URL': 'https://www.yale.edu/about-yale/yale-facts'";
    private static final String TREATY = "'type': 'treaty', 'title': 'Treaty of Friendship', 'container-title': 'Pravda',"
            + " 'issued': {'date-parts': [[1961, 7, 6]]}";
    private static final String LETTER = "'type': 'personal_communication', 'title': 'Telegram to “Moscow”', 'author':"
            + " [{'family': 'Ivanov', 'given': 'V. I.'}], 'archive': 'RGANI', 'archive_location': 'f. 5, op. 28',"
            + " 'issued': {'date-parts': [[1956, 9, 15]]}";
    private static final String THESIS = "'type': 'thesis', 'title': 'King Lear and Its Folktale Analogues?', 'author':"
            + " [{'family': 'Rutz', 'given': 'Cynthia Lillian'}], 'publisher': 'University of Chicago', 'issued':"
            + " {'date-parts': [[2013]]}";
    private static final String REPORT = "'type': 'report', 'title': 'Fact Sheet', 'author': [{'literal': 'US Arms Control"
            + " Agency'}], 'publisher': 'US Arms Control Agency', 'issued': {'date-parts': [[1994, 10]]}";

    static Stream<Arguments> entries() {
        return Stream.of(
                arguments(CitationStyle.CHICAGO, YU,
                        "Yu, Charles. *Interior Chinatown*. New York: Pantheon Books, 2020."),
                arguments(CitationStyle.CHICAGO, GRAZER,
                        "Grazer, Brian, and Charles Fishman. *A Curious Mind: The Secret"
                                + " to a Bigger Life*. New York: Simon & Schuster, 2015."),
                arguments(CitationStyle.CHICAGO, CHAPTER,
                        "Thoreau, Henry David. “Walking.” In *The Making of the American"
                                + " Essay*, edited by John D’Agata, 167–95. Minneapolis: Graywolf Press, 2016."),
                arguments(CitationStyle.CHICAGO, JOURNAL,
                        "Keng, Shao-Hsun, Chun-Hung Lin, and Peter F. Orazem. “Predicting"
                                + " Visual Awareness.” *Journal of Human Capital* 11, no. 1 (March 2017): 1–34."
                                + " <https://doi.org/10.1086/690235>."),
                arguments(CitationStyle.CHICAGO, NEWS,
                        "Manjoo, Farhad. “Snap Makes a Bet.” *New York Times*, March 8, 2017."
                                + " <https://www.nytimes.com/snap.html>."),
                arguments(CitationStyle.CHICAGO, WEB, "“About Yale: Yale Facts.” Yale University."
                        + " <https://www.yale.edu/about-yale/yale-facts>."),
                arguments(CitationStyle.CHICAGO, TREATY, "Treaty of Friendship, July 6, 1961. Pravda."),
                arguments(CitationStyle.CHICAGO, LETTER,
                        "Ivanov, V. I. “Telegram to ‘Moscow.’” September 15, 1956. RGANI,"
                                + " f. 5, op. 28."),
                arguments(CitationStyle.CHICAGO, THESIS,
                        "Rutz, Cynthia Lillian. “King Lear and Its Folktale Analogues?”"
                                + " PhD diss., University of Chicago, 2013."),
                arguments(CitationStyle.CHICAGO, REPORT, "US Arms Control Agency. *Fact Sheet*. October 1994."),
                arguments(CitationStyle.APA, YU, "Yu, C. (2020). *Interior Chinatown*. Pantheon Books."),
                arguments(CitationStyle.APA, GRAZER,
                        "Grazer, B., & Fishman, C. (2015). *A Curious Mind: The Secret to a"
                                + " Bigger Life*. Simon & Schuster."),
                arguments(CitationStyle.APA, CHAPTER,
                        "Thoreau, H. D. (2016). Walking. In J. D’Agata (Ed.), *The Making of"
                                + " the American Essay* (pp. 167–95). Graywolf Press."),
                arguments(CitationStyle.APA, JOURNAL,
                        "Keng, S.-H., Lin, C.-H., & Orazem, P. F. (2017). Predicting Visual"
                                + " Awareness. *Journal of Human Capital*, *11*(1), 1–34. <https://doi.org/10.1086/690235>"),
                arguments(CitationStyle.APA, NEWS, "Manjoo, F. (2017, March 8). Snap Makes a Bet. *New York Times*."
                        + " <https://www.nytimes.com/snap.html>"),
                arguments(CitationStyle.APA, WEB, "*About Yale: Yale Facts*. (n.d.). Yale University."
                        + " <https://www.yale.edu/about-yale/yale-facts>"),
                arguments(CitationStyle.APA, TREATY, "Treaty of Friendship, July 6, 1961, Pravda."),
                arguments(CitationStyle.APA, LETTER,
                        "Ivanov, V. I. (1956, September 15). *Telegram to “Moscow”* [Letter]."
                                + " RGANI, f. 5, op. 28."),
                arguments(CitationStyle.APA, THESIS,
                        "Rutz, C. L. (2013). *King Lear and Its Folktale Analogues?* [Doctoral"
                                + " dissertation]. University of Chicago."),
                arguments(CitationStyle.APA, REPORT, "US Arms Control Agency. (1994, October). *Fact Sheet*."),
                arguments(CitationStyle.MLA, YU, "Yu, Charles. *Interior Chinatown*. Pantheon Books, 2020."),
                arguments(CitationStyle.MLA, GRAZER,
                        "Grazer, Brian, and Charles Fishman. *A Curious Mind: The Secret to a"
                                + " Bigger Life*. Simon & Schuster, 2015."),
                arguments(CitationStyle.MLA, CHAPTER,
                        "Thoreau, Henry David. “Walking.” *The Making of the American Essay*,"
                                + " edited by John D’Agata, Graywolf Press, 2016, pp. 167–95."),
                arguments(CitationStyle.MLA, JOURNAL,
                        "Keng, Shao-Hsun, et al. “Predicting Visual Awareness.” *Journal of"
                                + " Human Capital*, vol. 11, no. 1, Mar. 2017, pp. 1–34, <https://doi.org/10.1086/690235>."),
                arguments(CitationStyle.MLA, NEWS, "Manjoo, Farhad. “Snap Makes a Bet.” *New York Times*, 8 Mar. 2017,"
                        + " <https://www.nytimes.com/snap.html>."),
                arguments(CitationStyle.MLA, WEB, "“About Yale: Yale Facts.” *Yale University*,"
                        + " <https://www.yale.edu/about-yale/yale-facts>."),
                arguments(CitationStyle.MLA, TREATY, "*Treaty of Friendship*. *Pravda*, 6 July 1961."),
                arguments(CitationStyle.MLA, LETTER,
                        "Ivanov, V. I. “Telegram to ‘Moscow.’” 15 Sept. 1956, RGANI, f. 5, op."
                                + " 28."),
                arguments(CitationStyle.MLA, THESIS, "Rutz, Cynthia Lillian. *King Lear and Its Folktale Analogues?*"
                        + " University of Chicago, 2013."),
                arguments(CitationStyle.MLA, REPORT, "US Arms Control Agency. *Fact Sheet*. Oct. 1994."));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void entriesAreThoseOfTheHandbooks(CitationStyle style, String source, String entry) {
        assertThat(Sources.marked(new Citations(style).entry(Sources.of(source)))).isEqualTo(entry);
    }

    static Stream<Arguments> notes() {
        return Stream.of(
                arguments(CitationStyle.CHICAGO, YU, "p. 45",
                        "Charles Yu, *Interior Chinatown* (New York: Pantheon Books,"
                                + " 2020), 45."),
                arguments(CitationStyle.CHICAGO, CHAPTER, "pp. 177–78",
                        "Henry David Thoreau, “Walking,” in *The Making of"
                                + " the American Essay*, ed. John D’Agata (Minneapolis: Graywolf Press, 2016), 177–78."),
                arguments(CitationStyle.CHICAGO, JOURNAL, "9", "Shao-Hsun Keng, Chun-Hung Lin, and Peter F. Orazem,"
                        + " “Predicting Visual Awareness,” *Journal of Human Capital* 11, no. 1 (March 2017): 9,"
                        + " <https://doi.org/10.1086/690235>."),
                arguments(CitationStyle.CHICAGO, TREATY, "Article 1",
                        "Treaty of Friendship, July 6, 1961, Pravda, Article 1."),
                arguments(CitationStyle.CHICAGO, WEB, "", "“About Yale: Yale Facts,” Yale University,"
                        + " <https://www.yale.edu/about-yale/yale-facts>."),
                arguments(CitationStyle.APA, GRAZER, "p. 12", "(Grazer & Fishman, 2015, p. 12)"),
                arguments(CitationStyle.APA, JOURNAL, "", "(Keng et al., 2017)"),
                arguments(CitationStyle.APA, WEB, "", "(*About Yale: Yale Facts*, n.d.)"),
                arguments(CitationStyle.APA, TREATY, "Article 1", "(Treaty of Friendship, 1961, Article 1)"),
                arguments(CitationStyle.MLA, GRAZER, "p. 12", "(Grazer and Fishman 12)"),
                arguments(CitationStyle.MLA, JOURNAL, "pp. 9–10", "(Keng et al. 9–10)"),
                arguments(CitationStyle.MLA, WEB, "", "(“About Yale: Yale Facts”)"),
                arguments(CitationStyle.MLA, TREATY, "Article 1", "(“Treaty of Friendship,” Article 1)"));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void notesAreThoseOfTheHandbooks(CitationStyle style, String source, String locator, String note) {
        assertThat(Sources.marked(new Citations(style).note(Sources.of(source), locator))).isEqualTo(note);
    }

    private static String names(CitationStyle style, String... names) {
        return new Citations(style).entry(Sources.of("'type': 'book', 'title': 'X', 'author': ["
                + String.join(", ", names) + "]")).plain();
    }

    @Test
    void partsOfNamesStandWhereTheyBelong() {
        String humboldt = "{'family': 'Humboldt', 'given': 'Alexander', 'dropping-particle': 'von'}";
        String neumann = "{'family': 'Neumann', 'given': 'John', 'non-dropping-particle': 'von'}";
        String king = "{'family': 'King', 'given': 'Martin Luther', 'suffix': 'Jr.'}";
        String kim = "{'family': 'Kim', 'given': 'Il-sung', 'static-ordering': true}";

        assertThat(names(CitationStyle.CHICAGO, humboldt, neumann, king, kim)).startsWith(
                "Humboldt, Alexander von, John von Neumann, Martin Luther King Jr., and Kim Il-sung. X.");
        assertThat(names(CitationStyle.CHICAGO, king)).startsWith("King, Martin Luther, Jr. X.");
        assertThat(names(CitationStyle.CHICAGO, kim)).startsWith("Kim Il-sung. X.");
        assertThat(names(CitationStyle.APA, humboldt, neumann, king, kim)).startsWith(
                "Humboldt, A. von, von Neumann, J., King, M. L., Jr., & Kim, I.-s. (n.d.). X");
        assertThat(names(CitationStyle.APA, "{'family': 'Ланьков', 'given': 'Андрей'}"))
                .startsWith("Ланьков, А. (n.d.)");
        assertThat(names(CitationStyle.MLA, neumann)).startsWith("von Neumann, John. X.");
    }

    @Test
    void manyNamesAreShortened() {
        String[] eleven = Stream.of("ABCDEFGHIJK".split("")).map(name -> "{'family': '" + name + "', 'given': 'Z'}")
                .toArray(String[]::new);

        assertThat(names(CitationStyle.CHICAGO, eleven)).startsWith("A, Z, Z B, Z C, Z D, Z E, Z F, Z G, et al. X.");
        assertThat(names(CitationStyle.MLA, eleven)).startsWith("A, Z, et al. X.");
        assertThat(names(CitationStyle.APA, eleven)).contains("J, Z., & K, Z. (n.d.)");
    }

    @Test
    void doubtAboutADateIsKept() {
        String circa = "'type': 'book', 'title': 'X', 'issued': {'date-parts': [[1950]], 'circa': true}";
        String words = "'type': 'book', 'title': 'X', 'issued': {'literal': 'spring of the war'}";
        String span = "'type': 'book', 'title': 'X', 'issued': {'date-parts': [[1948], [1953]]}";

        assertThat(new Citations(CitationStyle.CHICAGO).entry(Sources.of(circa)).plain()).isEqualTo("X. [ca. 1950].");
        assertThat(new Citations(CitationStyle.APA).entry(Sources.of(circa)).plain()).isEqualTo("X. (ca. 1950).");
        assertThat(new Citations(CitationStyle.MLA).entry(Sources.of(circa)).plain()).isEqualTo("X. Circa 1950.");
        assertThat(new Citations(CitationStyle.APA).entry(Sources.of(words)).plain()).isEqualTo(
                "X. (spring of the war).");
        assertThat(new Citations(CitationStyle.MLA).entry(Sources.of(span)).plain()).isEqualTo("X. 1948–1953.");
    }

    @Test
    void aBibliographyIsInTheOrderOfItsAuthorsOrTitles() {
        List<Source> sources = Stream.of("'type': 'book', 'title': 'The Bear'",
                "'type': 'book', 'title': 'Z', 'author': [{'family': 'Adams', 'given': 'B.'}],"
                        + " 'issued': {'date-parts': [[1990]]}",
                "'type': 'book', 'title': 'A', 'author': [{'family': 'Adams', 'given': 'B.'}],"
                        + " 'issued': {'date-parts': [[1999]]}",
                "'type': 'webpage', 'title': '“Quoted” first'",
                "'type': 'treaty', 'title': 'Aardvark treaty', 'author':"
                        + " [{'literal': 'Zambia'}]")
                .map(Sources::of).toList();

        assertThat(new Citations(CitationStyle.CHICAGO).sorted(sources)).extracting(Source::title).containsExactly("Z",
                "A",
                "The Bear", "“Quoted” first", "Aardvark treaty");
        assertThat(new Citations(CitationStyle.APA).sorted(sources)).extracting(Source::title).startsWith(
                "Aardvark treaty");
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void everySourceOfTheBuiltInTimelineIsWellFormed(CitationStyle style) {
        List<Source> sources = Objects.requireNonNull(new DocumentReader().read(Path.of("data", "timeline.json"))
                .document()).sources();
        Citations citations = new Citations(style);

        assertThat(citations.sorted(sources)).hasSameSizeAs(sources);
        for (Source source : citations.sorted(sources)) {
            for (CitationText text : List.of(citations.entry(source), citations.note(source, "p. 3"))) {
                assertThat(text.plain()).as(source.id()).doesNotContain(",,", ", .", " ,", "  ", "( ", "()", "null",
                        "“”").doesNotContainPattern("[^.]\\.\\.(?!\\.)").doesNotStartWith(",").doesNotStartWith(".")
                        .doesNotStartWith(" ");
            }
            assertThat(citations.entry(source).plain()).contains(source.url());
        }
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void whateverAFileHoldsACitationComesOut(CitationStyle style) {
        Citations citations = new Citations(style);
        for (long seed = 0; seed < 300; seed++) {
            long failing = seed;
            assertThat(citations.sorted(RandomDocuments.ofSeed(seed).sources())).allSatisfy(source -> {
                assertThat(citations.entry(source).plain()).as("seed %d", failing).isNotBlank();
                assertThat(citations.note(source, source.title()).plain()).as("seed %d", failing).isNotBlank();
            });
        }
    }

    @Test
    void stylesHaveWordsForTheCommandLine() {
        assertThat(Stream.of(CitationStyle.values()).map(CitationStyle::id)).containsExactly("chicago", "apa", "mla");
        assertThat(CitationStyle.byId("APA")).contains(CitationStyle.APA);
        assertThat(CitationStyle.byId("ieee")).isEmpty();
    }
}
