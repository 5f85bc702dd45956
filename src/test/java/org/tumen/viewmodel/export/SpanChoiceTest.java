package org.tumen.viewmodel.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.export.PageSize;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// A span of time that is typed, and what is exported of it.
class SpanChoiceTest {
    private static SpanChoice.Reading read(String from, String until) {
        return new SpanChoice(from, until).read(ExportFixture.DOCUMENT, ExportFixture.DAY);
    }

    private static LocalDate day(double day) {
        return LocalDate.ofEpochDay((long) day);
    }

    @ParameterizedTest
    @CsvSource({"1950, 1953, 1950-01-01, 1953-12-31", "1950-06-25, 1953-07, 1950-06-25, 1953-07-31",
            "25 June 1950, spring 1951, 1950-06-25, 1951-05-31", "1950s, 1990, 1950-01-01, 1990-12-31",
            "1950/1953, 1960, 1950-01-01, 1960-12-31", "1950, 1950, 1950-01-01, 1950-12-31",
            "'', 1953, 1945-08-15, 1953-12-31", "1950, ' ', 1950-01-01, 1990-12-31",
            "'', '', 1945-08-15, 1990-12-31"})
    void datesAreThoseOfTheDateDialogBothIncludedAndEventsStandInForWhatIsEmpty(String from, String until,
            LocalDate first, LocalDate last) {
        SpanChoice.Reading reading = read(from, until);
        TimeSpan span = Objects.requireNonNull(reading.span(), reading.trouble());

        assertThat(reading.trouble()).isEmpty();
        assertThat(List.of(day(span.startDay()), day(span.endDay() - 1))).containsExactly(first, last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nonsense | 1953 | “nonsense” is no date that I know. Try 1950, 1950-06-25, June 1950, spring 1950 or 25 June 1950",
            "1950 | 1953-13 | “1953-13” is no date that I know. Try 1950, 1950-06-25, June 1950, spring 1950 or 25 June 1950",
            "1953 | 1950 | “1953” is after “1950”. Exchange the two",
            "1800 | 1850 | That lies before this timeline, which shows 1944 – 1992",
            "2050 | 2060 | That lies after this timeline, which shows 1944 – 1992",
            "1992 | '' | There is no event in that time. Type both dates"})
    void whatIsNoSpanIsTold(String from, String until, String trouble) {
        assertThat(read(from, until)).isEqualTo(new SpanChoice.Reading(null, trouble));
    }

    @Test
    void aSpanHasTheEventsOfItsTimeAndItsPictureShowsJustThat() {
        ExportChoices choices = ExportChoices.USUAL.withContent(new Content.Span())
                .withPart(new PartChoice(new Content.Span(), new SpanChoice("1945", "1951"), Set.of()));
        ExportPlan plan = ExportFixture.plan(choices);

        assertThat(plan.trouble()).isEmpty();
        assertThat(plan.part().document().events()).extracting(HistoricalEvent::id).containsExactly("a", "b");
        assertThat(plan.subject().shownSpan()).isEqualTo(read("1945", "1951").span());
    }

    @Test
    void aSpanStartsAsTheTimeInViewAndStaysAsItWasTyped() {
        ExportSource source = ExportFixture.source();
        ExportChoices fresh = source.possible(ExportChoices.USUAL, ExportFixture.DAY);
        assertThat(fresh.part().span()).isEqualTo(new SpanChoice("1949-01", "1953-12"));

        ExportChoices typed = typed("1950", "1951");
        assertThat(source.possible(typed, ExportFixture.DAY)).isEqualTo(typed);
        assertThat(source.possible(typed.withContent(new Content.Whole()), ExportFixture.DAY).part().span())
                .as("after something else was chosen").isEqualTo(fresh.part().span());
        assertThat(source.possible(typed("1950", "what"), ExportFixture.DAY).part().span())
                .as("after something that is no date").isEqualTo(fresh.part().span());
    }

    private static ExportChoices typed(String from, String until) {
        return ExportChoices.USUAL.withPart(
                ExportChoices.USUAL.part().withContent(new Content.Span()).withSpan(new SpanChoice(from, until)));
    }

    @Test
    void troubleWithASpanMattersOnlyWhereOneIsExported() {
        assertThat(ExportFixture.plan(typed("what", "")).trouble()).contains("“what” is no date");
        assertThat(ExportFixture.plan(typed("what", "").withContent(new Content.Whole())).trouble()).isEmpty();
    }

    // ---- sizes that are typed

    @ParameterizedTest
    @CsvSource({"1920, 1080, 1920, 1080", "' 30,000', 1, 30000, 1", "2 560, 1440, 2560, 1440"})
    void aSizeIsTwoWholeNumbers(String width, String height, double widthPx, double heightPx) {
        PageSize page = new PixelSize(width, height).page().orElseThrow();

        assertThat(List.of(page.widthPx(), page.heightPx())).containsExactly(widthPx, heightPx);
        assertThat(new PixelSize(width, height).trouble()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "30001, 100", "100, 999999999999", "'', 100", "12.5, 100", "-5, 100", "100, wide"})
    void whatIsNoSizeIsTold(String width, String height) {
        ExportChoices choices = ExportChoices.USUAL.withPaper(ExportChoices.USUAL.paper()
                .withSize(PaperChoice.OWN).withOwn(new PixelSize(width, height)));

        assertThat(ExportFixture.plan(choices).trouble())
                .isEqualTo("Width and height are whole numbers of pixels, from 1 to 30,000");
        assertThat(ExportFixture.plan(choices.withProduct(ProductKind.DATA)).trouble()).isEmpty();
        assertThat(ExportFixture.source().possible(choices, ExportFixture.DAY).paper().own().trouble()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000, 768", "10000, 288", "30000, 96"})
    void aScaleNeverMakesASideTooLong(int width, int dpi) {
        PaperChoice paper = ExportChoices.USUAL.paper().withSize(PaperChoice.OWN)
                .withOwn(new PixelSize(String.valueOf(width), "500"))
                .withDpi(PaperChoice.MOST_SCALE * 96);

        assertThat(paper.dpi()).isEqualTo(dpi);
        assertThat(paper.page().widthPx()).isEqualTo(width);
    }
}
