package org.tumen.viewmodel.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Page;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSeries;
import org.tumen.export.PageSize;
import org.tumen.export.Worksheet;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterField;
import org.tumen.model.filter.FilterTerm;

import static org.assertj.core.api.Assertions.assertThat;

/// What is made of what, and which choices go together.
class ExportPlanTest {
    static Stream<Object[]> contents() {
        return Stream.of(new Object[]{new Content.Whole(), List.of("a", "b", "c")},
                new Object[]{new Content.View(), List.of("b")}, new Object[]{new Content.Found(), List.of("a", "c")},
                new Object[]{new Content.Selected(), List.of("b")},
                new Object[]{new Content.OfTour("t"), List.of("a", "c")});
    }

    @ParameterizedTest
    @MethodSource("contents")
    void dataHasTheEventsThatAreChosen(Content content, List<String> events) {
        ExportPlan plan = ExportFixture
                .plan(ExportChoices.USUAL.withProduct(ProductKind.DATA).withContent(content));

        assertThat(plan.part().document().events()).extracting(HistoricalEvent::id)
                .containsExactlyInAnyOrderElementsOf(events);
        assertThat(ExportFixture.source().contents()).contains(content);
    }

    @Test
    void whatAFilterLeftIsTheWholeAndSaysSo() {
        EventFilter filter = EventFilter.of(new FilterTerm.AnyOf(FilterField.ID, List.of("b")));
        TimelineDocument part = DocumentPart.of(ExportFixture.DOCUMENT, filter).document();
        ExportSource source = new ExportSource(part, ExportFixture.DOCUMENT, filter, null, ExportFixture.VIEW,
                List.of(), "", List.of(), "", List.of());
        ExportPlan plan = new ExportPlan(source, ExportChoices.USUAL, ExportFixture.DAY);

        assertThat(plan.part().document().events()).extracting(HistoricalEvent::id).containsExactly("b");
        assertThat(plan.part().eventsOfWhole()).isEqualTo(3);
        assertThat(source.describe(new Content.Whole())).isEqualTo("Filtered: id:b");
        assertThat(plan.pages().pages(new ExportFixture.EvenLetters()).getFirst().drawing().toString())
                .contains("id:b");
    }

    @Test
    void toursWithoutStopsCannotBeChosen() {
        assertThat(ExportFixture.source().contents()).doesNotContain(new Content.OfTour("empty"));
    }

    @Test
    void whatIsNotThereCannotBeChosen() {
        ExportSource source = new ExportSource(ExportFixture.DOCUMENT, ExportFixture.DOCUMENT, EventFilter.ALL, null,
                ExportFixture.VIEW, List.of(), "",
                List.of(), "", List.of());

        assertThat(source.contents()).containsExactly(new Content.Whole(), new Content.View(), new Content.Span());
    }

    @ParameterizedTest
    @EnumSource(ProductKind.class)
    void everyProductIsAFileOfOneOfItsFormats(ProductKind product) {
        ExportChoices choices = ExportChoices.USUAL.withProduct(product);

        assertThat(product.formats()).contains(choices.format());
        assertThat(product.title()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(value = ProductKind.class, names = {"POSTER", "HANDOUT", "WORKSHEET", "CARDS"})
    void whatIsCutOrHandedOutIsOnPaper(ProductKind product) {
        ExportChoices onScreen = ExportChoices.USUAL.withPaper(ExportChoices.USUAL.paper().withSize(PageSize.SCREEN));

        assertThat(onScreen.paper().size()).isEqualTo(PageSize.SCREEN);
        assertThat(onScreen.withProduct(product).paper().size()).isEqualTo(PageSize.A4);
    }

    @Test
    void aWorksheetAlwaysLeavesSomethingBlank() {
        assertThat(ExportChoices.USUAL.withBlanks(Set.of()).blanks()).containsExactly(Worksheet.Blank.DATES);
    }

    @Test
    void aLargePageHasFewerPixelsInAnInchThanAFileCanHold() {
        PaperChoice a0 = ExportChoices.USUAL.paper().withSize(PageSize.A0);

        assertThat(a0.withDpi(5_000).dpi()).isLessThanOrEqualTo((int) PageSize.A0.mostDpi());
        assertThat(a0.dpi()).isEqualTo(300);
        assertThat(a0.withDpi(1).dpi()).isEqualTo(PaperChoice.LEAST_DPI);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "11, 12, 10, 10", "2, 3, 2, 3"})
    void aPosterHasOneToTenSheetsASide(int columns, int rows, int keptColumns, int keptRows) {
        PaperChoice paper = ExportChoices.USUAL.paper().withSheets(columns, rows);

        assertThat(List.of(paper.columns(), paper.rows())).containsExactly(keptColumns, keptRows);
    }

    @ParameterizedTest
    @CsvSource({"POSTER, 6", "CARDS, 2", "PICTURE, 1"})
    void aProductHasItsPages(ProductKind product, int pages) {
        assertThat(pages(ExportChoices.USUAL.withProduct(product))).hasSize(pages);
    }

    @Test
    void aPictureOfATourIsAPageForEachStop() {
        ExportChoices choices = ExportChoices.USUAL.withContent(new Content.OfTour("t"));

        assertThat(ExportFixture.plan(choices).pages()).isInstanceOf(PageSeries.class);
        assertThat(pages(choices)).hasSize(2);
    }

    @Test
    void aStandingPageIsHigherThanWide() {
        ExportChoices standing = ExportChoices.USUAL.withPaper(ExportChoices.USUAL.paper().withPortrait(true));

        assertThat(pages(standing).getFirst().drawing().widthPx())
                .isEqualTo(pages(ExportChoices.USUAL).getFirst().drawing().heightPx());
    }

    private static List<Page> pages(ExportChoices choices) {
        return ExportFixture.plan(choices).pages().pages(new ExportFixture.EvenLetters());
    }

    @ParameterizedTest
    @CsvSource({"PDF, x, x.pdf", "PDF, x.PDF, x.PDF", "PDF, x., x.pdf", "JPG, x.jpeg, x.jpeg", "PNG, x.pdf, x.pdf.png",
            "TIMELINE_JS, x.json, x.timelinejs.json", "CSV, v1.2, v1.2.csv", "PNG, a0.png.png, a0.png",
            "JPG, x.jpeg.jpg, x.jpeg", "JSON, x.csl.json, x.csl.json", "CSL, x.csl.json.json, x.csl.json"})
    void aNameGetsTheEndingOfItsFormat(ExportFormat format, String typed, String name) {
        assertThat(format.named(typed)).isEqualTo(name);
    }

    @Test
    void theNameSuggestedIsOfTheTitle() {
        assertThat(ExportFixture.plan(ExportChoices.USUAL).suggestedName()).isEqualTo("War-peace-a-history.pdf");
        assertThat(ExportFixture.plan(ExportChoices.USUAL.withProduct(ProductKind.HANDOUT)).suggestedName())
                .isEqualTo("War-peace-a-history-handout.pdf");
    }

    @Test
    void aTourOfPicturesIsAFileForEachStop() {
        ExportChoices tour = ExportChoices.USUAL.withContent(new Content.OfTour("t"));

        assertThat(ExportFixture.plan(tour).targets(Path.of("x", "t.pdf"))).containsExactly(Path.of("x", "t.pdf"));
        assertThat(ExportFixture.plan(tour.withFormat(ExportFormat.PNG)).targets(Path.of("x", "t")))
                .containsExactly(Path.of("x", "t-1.png"), Path.of("x", "t-2.png"));
    }
}
