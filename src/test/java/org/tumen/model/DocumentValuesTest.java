package org.tumen.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DocumentValuesTest {
    private static HistoricalEvent event(int significance, String shortTitle) {
        return new HistoricalEvent("a", ModelSamples.date("1950"), "The whole title", shortTitle, "", "", List.of(),
                List.of(), "", significance, List.of(), List.of(), List.of(), null, List.of(), ExtraFields.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE})
    void anEventRefusesASignificanceBeyondOneToFive(int significance) {
        assertThatIllegalArgumentException().isThrownBy(() -> event(significance, ""))
                .withMessage("significance is 1 to 5, not " + significance);
    }

    @ParameterizedTest
    @ValueSource(ints = {HistoricalEvent.MOST_SIGNIFICANT, 2, HistoricalEvent.USUAL_SIGNIFICANCE, 4,
            HistoricalEvent.LEAST_SIGNIFICANT})
    void anEventTakesASignificanceOfOneToFive(int significance) {
        assertThat(event(significance, "").significance()).isEqualTo(significance);
    }

    @Test
    void anEventIsLabelledByItsShortTitleWhereItHasOne() {
        assertThat(event(3, "Short").label()).isEqualTo("Short");
        assertThat(event(3, "").label()).isEqualTo("The whole title");
    }

    @ParameterizedTest
    @EnumSource(ClaimStatus.class)
    void anEventHasTheStatusOfItsFirstClaim(ClaimStatus status) {
        List<Claim> claims = List.of(ModelSamples.claim(status), ModelSamples.claim(ClaimStatus.DOCUMENTED),
                ModelSamples.claim(ClaimStatus.ALLEGED));

        assertThat(ModelSamples.event("a", claims, List.of()).status()).isEqualTo(status);
    }

    @Test
    void anEventWithoutClaimsCountsAsDocumented() {
        assertThat(ModelSamples.event("a", List.of(), List.of()).status()).isEqualTo(ClaimStatus.DOCUMENTED);
        assertThat(ModelSamples.event("a", List.of(), List.of()).citedSourceIds()).isEmpty();
    }

    @Test
    void sourcesAreNumberedByTheirFirstUseInTheClaims() {
        HistoricalEvent event = ModelSamples.event("a", List.of(ModelSamples.claim(ClaimStatus.DOCUMENTED, "s2", "s1"),
                ModelSamples.claim(ClaimStatus.DISPUTED, "s1", "s3", "s2"), ModelSamples.claim(ClaimStatus.ALLEGED)),
                List.of());

        assertThat(event.citedSourceIds()).containsExactly("s2", "s1", "s3");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Lankov, Andrei, '', Andrei Lankov
            Tolstoy, '', '', Tolstoy
            '', Andrei, '', Andrei
            '', '', TASS, TASS
            Lankov, Andrei, Author's name as printed, Author's name as printed
            '', '', '', ''
            """)
    void aNameReadsInItsOrderAndALiteralOneAsItIs(String family, String given, String literal, String text) {
        assertThat(new CslName(family, given, literal, ExtraFields.NONE).text()).isEqualTo(text);
    }

    @Test
    void unknownFieldsKeepTheOrderOfTheFile() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : List.of("zeta", "alpha", "Mu", "", "가", "beta")) {
            fields.put(name, "1");
        }

        assertThat(new ExtraFields(fields).json().keySet()).containsExactly("zeta", "alpha", "Mu", "", "가", "beta");
    }

    @Test
    void unknownFieldsStayAsTheyWereWhateverBecomesOfTheMap() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("x", "1"));
        ExtraFields extra = new ExtraFields(fields);

        fields.put("y", "2");

        assertThat(extra.json()).containsExactly(Map.entry("x", "1"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> extra.json().put("y", "2"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ExtraFields.NONE.json().put("y", "2"));
    }

    @Test
    void unknownFieldsAreEqualByWhatTheyHold() {
        assertThat(new ExtraFields(Map.of("x", "1"))).isEqualTo(new ExtraFields(Map.of("x", "1")))
                .isNotEqualTo(new ExtraFields(Map.of("x", "1.0")));
        assertThat(new ExtraFields(Map.of())).isEqualTo(ExtraFields.NONE);
    }

    @Test
    void aDocumentOfATitleAndEventsHasNothingElse() {
        HistoricalEvent event = ModelSamples.event("a", List.of(), List.of());
        TimelineDocument document = TimelineDocument.of("Title", List.of(event));

        assertThat(document.title()).isEqualTo("Title");
        assertThat(document.events()).containsExactly(event);
        assertThat(document.opening()).isNull();
        assertThat(document.extra()).isEqualTo(ExtraFields.NONE);
        assertThat(List.of(document.categories(), document.eras(), document.places(), document.actors(),
                document.sources(), document.tours())).allMatch(List::isEmpty);
        assertThat(List.of(document.subtitle(), document.language(), document.licence(), document.version()))
                .allMatch(String::isEmpty);
    }
}
