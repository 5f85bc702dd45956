package org.tumen.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.cite.CitationStyle;
import org.tumen.cite.Citations;
import org.tumen.display.Page;
import org.tumen.display.Theme;
import org.tumen.layout.PictureLook;
import org.tumen.model.Claim;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.DateText;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;

import static org.assertj.core.api.Assertions.assertThat;

/// Handouts hold every event with its evidence.
class HandoutTest {
    private static final OpenSans FONT = new OpenSans();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Handout handout(PictureSubject subject) {
        return new Handout(subject, PageSize.A4, PictureLook.of(Theme.PRINT), CitationStyle.CHICAGO, DAY);
    }

    private static PictureSubject important() {
        return PictureSubject.whole(Timelines.builtIn()).only(event -> event.significance() == 1, "significance 1");
    }

    /// The words of all pages without the breaks of lines.
    private static String text(List<Page> pages) {
        return pages.stream().flatMap(page -> Timelines.texts(page).stream()).collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void everyEventOfTheSelectionIsToldOnce() {
        PictureSubject subject = important();
        List<Page> pages = handout(subject).pages(FONT);
        List<String> texts = pages.stream().flatMap(page -> Timelines.texts(page).stream()).toList();

        for (HistoricalEvent event : subject.events()) {
            assertThat(texts).as(event.id()).containsOnlyOnce(event.title());
            assertThat(texts).as(event.id()).anyMatch(text -> text.startsWith(DateText.describe(event.date())));
        }
        for (HistoricalEvent event : Timelines.builtIn().events()) {
            if (event.significance() != 1) {
                assertThat(texts).as(event.id()).doesNotContain(event.title());
            }
        }
    }

    @Test
    void everyClaimAndSummaryIsThereToTheLastWord() {
        PictureSubject subject = important();
        String text = squeezed(text(handout(subject).pages(FONT)));

        for (HistoricalEvent event : subject.events()) {
            assertThat(text).as(event.id()).contains(squeezed(event.summary()));
            for (Claim claim : event.claims()) {
                assertThat(text).as(event.id()).contains(squeezed(claim.text()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void theSourcesAreListedInTheChosenStyleAndNumberedInOrderOfUse(CitationStyle style) {
        PictureSubject subject = important();
        List<Page> pages = new Handout(subject, PageSize.A4, PictureLook.of(Theme.PRINT), style, DAY).pages(FONT);
        String text = squeezed(text(pages));
        List<Source> sources = SourceNumbers.of(subject.document(), subject.events()).sources();
        Set<String> cited = subject.events().stream().flatMap(event -> event.citedSourceIds().stream())
                .collect(Collectors.toSet());

        assertThat(sources).extracting(Source::id).containsAll(cited).doesNotHaveDuplicates();
        for (int i = 0; i < sources.size(); i++) {
            assertThat(text).as(sources.get(i).id())
                    .contains(squeezed(i + 1 + "." + new Citations(style).entry(sources.get(i)).plain()));
        }
    }

    @Test
    void citationsLeadToTheirSources() {
        List<Page> pages = handout(important()).pages(FONT);

        assertThat(pages.subList(1, 3)).allMatch(page -> page.links().stream()
                .anyMatch(link -> link.text().matches("\\d+") && link.address().startsWith("http")));
    }

    @Test
    void pagesAreNumberedAndKeepTheirMargins() {
        List<Page> pages = handout(important()).pages(FONT);

        for (int i = 0; i < pages.size(); i++) {
            assertThat(Timelines.texts(pages.get(i))).contains(i + 1 + " / " + pages.size());
            assertThat(pages.get(i).label()).isEqualTo(Integer.toString(i + 1));
        }
        assertThat(pages).allMatch(page -> PageFlowTest.textWithin(page, PageSize.px(17), FONT));
    }

    @Test
    void thePictureIsAsHighAsItNeedsAndTheTextBeginsBelowIt() {
        PictureSubject few = PictureSubject.whole(Timelines.builtIn())
                .only(event -> event.significance() <= 2 && event.categoryId().equals("treaties"), "treaties");
        Page first = handout(few).pages(FONT).getFirst();

        assertThat(few.events()).allSatisfy(event -> assertThat(Timelines.texts(first))
                .anyMatch(text -> text.endsWith("  " + event.label())));
        assertThat(Timelines.texts(first)).contains(few.events().getFirst().title(), "documented");
        assertThat(Timelines.texts(handout(PictureSubject.whole(Timelines.builtIn())).pages(FONT).getFirst()))
                .doesNotContain(Timelines.builtIn().events().getFirst().title());
    }

    @Test
    void thePictureHasTheNumbersOfTheText() {
        PictureSubject subject = important();
        List<Page> pages = handout(subject).pages(FONT);
        List<String> picture = Timelines.texts(pages.getFirst());

        for (int i = 0; i < subject.events().size(); i++) {
            String number = Integer.toString(i + 1);
            assertThat(pages.stream().flatMap(page -> Timelines.texts(page).stream())).contains(number);
        }
        HistoricalEvent third = subject.events().get(2);
        assertThat(picture).contains("3  " + third.label());
    }

    @Test
    void anotherReaderFindsTextAndTitle() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProductWriter(FONT).pdf(handout(important()), PaintProgress.NONE, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Soviet Union recognises North Korea", "Sources");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(Timelines.builtIn().language());
        }
    }

    @Test
    void aTimelineWithoutClaimsOrSourcesHasAHandout() {
        TimelineDocument bare = TimelineDocument.of("", List.of());

        assertThat(text(handout(PictureSubject.whole(bare)).pages(FONT))).contains("A timeline", "0 events");
    }
}
