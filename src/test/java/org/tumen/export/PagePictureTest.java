package org.tumen.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.Page;
import org.tumen.display.Theme;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;
import org.tumen.paint.PngPainter;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Pictures of the built-in timeline on pages.
class PagePictureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final OpenSans FONT = new OpenSans();

    private static final TimelineDocument DOCUMENT = Timelines.builtIn();

    private static PagePicture picture(PictureSubject subject, PageSize size) {
        return new PagePicture(subject, size, PictureLook.of(Theme.PRINT), PageFurniture.usual(DAY));
    }

    private static Page page(PageSize size) {
        return picture(PictureSubject.whole(DOCUMENT), size).pages(FONT).getFirst();
    }

    private static List<String> texts(Page page) {
        return Timelines.texts(page);
    }

    private static long labels(Page page) {
        return page.drawing().marks().stream().filter(mark -> mark.kind() == Mark.Kind.LABEL).count();
    }

    static List<PageSize> sizes() {
        return PageSize.PRESETS.stream().flatMap(size -> Stream.of(size, size.portrait())).toList();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyPresetHasTitleFooterAndLabelsWithinItsMargins(PageSize size) {
        Page page = page(size);

        assertThat(texts(page)).contains(DOCUMENT.title(), "“" + DOCUMENT.title() + "”, version " + DOCUMENT.version());
        assertThat(labels(page)).isPositive();
        Box inside = new Box(0, 0, size.widthPx(), size.heightPx()).growBy(-size.marginPx() + 1);
        assertThat(page.drawing().marks()).allMatch(mark -> mark.bounds().intersects(inside));
        assertThat(
                page.drawing().ops().stream().filter(DrawOp.TextRun.class::isInstance).map(DrawOp.TextRun.class::cast))
                .allMatch(run -> run.x() >= inside.x()
                        && run.x() + FONT.widthPx(run.text(), run.font()) <= inside.right() + 0.5
                        && run.baselineY() <= inside.bottom());
    }

    @Test
    void aPosterNamesMoreEventsThanAScreenAndASquareFewer() {
        assertThat(labels(page(PageSize.A0))).isGreaterThan(labels(page(PageSize.SCREEN)));
        assertThat(labels(page(PageSize.SCREEN))).isGreaterThan(labels(page(PageSize.SQUARE)));
    }

    @Test
    void withoutTitleAndFooterAScreenPictureFillsItsPage() {
        Page bare = new PagePicture(PictureSubject.whole(DOCUMENT), PageSize.SCREEN, PictureLook.of(Theme.DARK),
                PageFurniture.none(DAY)).pages(FONT).getFirst();

        assertThat(texts(bare)).doesNotContain(DOCUMENT.title());
        assertThat(((DrawOp.Clip) bare.drawing().ops().getFirst()).box()).isEqualTo(new Box(0, 0, 1920, 1080));
    }

    @Test
    void theFooterSaysWhichFilterIsInForceAndHowMuchIsShown() {
        Set<String> ids = Set.of("1948-10-12-soviet-recognition", "1950-06-25-korean-war");
        PictureSubject two = PictureSubject.whole(DOCUMENT).only(ids, "two events");
        List<String> texts = texts(picture(two, PageSize.A4).pages(FONT).getFirst());

        assertThat(texts).contains("only two events")
                .anyMatch(text -> text.startsWith("2 of " + DOCUMENT.events().size() + " events · 19"));
        assertThat(two.document().categories()).hasSize(2);
    }

    @Test
    void lanesKeepTheirColoursWhenOthersAreLeftOut() {
        PictureSubject whole = PictureSubject.whole(DOCUMENT);
        String last = DOCUMENT.categories().getLast().id();
        PictureSubject only = whole.only(event -> event.categoryId().equals(last), "");

        assertThat(TimelineLayout.color(only.document().categories().getFirst(), 0, Theme.LIGHT))
                .isEqualTo(TimelineLayout.color(DOCUMENT.categories().getLast(),
                        DOCUMENT.categories().size() - 1, Theme.LIGHT));
    }

    @Test
    void aSpanShowsOnlyItsEvents() throws EdtfParseException {
        TimeSpan war = TimeSpan.of(Edtf.parse("1950/1953"));
        PictureSubject subject = PictureSubject.whole(DOCUMENT).during(war);

        assertThat(subject.events()).isNotEmpty().hasSizeLessThan(DOCUMENT.events().size())
                .allMatch(event -> TimeSpan.of(event.date()).intersects(war));
        assertThat(subject.eventsInAll()).isEqualTo(DOCUMENT.events().size());
    }

    @Test
    void aTourIsASeriesOfItsStops() {
        var tour = DOCUMENT.tours().getFirst();
        List<PictureSubject> series = PictureSubject.whole(DOCUMENT).stopsOf(tour);

        assertThat(series).hasSameSizeAs(tour.stops());
        for (int i = 0; i < series.size(); i++) {
            assertThat(series.get(i).caption()).endsWith(tour.stops().get(i).caption());
            String eventId = tour.stops().get(i).eventId();
            assertThat(series.get(i).events()).anyMatch(event -> event.id().equals(eventId));
        }
    }

    @Test
    void eventsAreCountedWithoutBeingRead() {
        PictureSubject whole = PictureSubject.whole(DOCUMENT);

        assertThat(whole.eventCount()).isEqualTo(whole.events().size()).isEqualTo(DOCUMENT.events().size());
        whole.stopsOf(DOCUMENT.tours().getFirst())
                .forEach(stop -> assertThat(stop.eventCount()).isEqualTo(stop.events().size()));
    }

    @Test
    void aStopSaysWhichLanesItHas() {
        var tour = DOCUMENT.tours().stream().filter(each -> each.id().equals("tests-and-votes")).findFirst()
                .orElseThrow();
        int withLanes = IntStream.range(0, tour.stops().size())
                .filter(i -> tour.stops().get(i).categoryIds().equals(List.of("nuclear", "sanctions"))).findFirst()
                .orElseThrow();
        PictureSubject whole = PictureSubject.whole(DOCUMENT);

        assertThat(whole.stopsOf(tour).get(withLanes).restriction()).isEqualTo("Nuclear & missiles, Sanctions");
        assertThat(whole.only(event -> event.significance() < 3, "significance 1 to 2").stopsOf(tour).get(withLanes)
                .restriction()).isEqualTo("significance 1 to 2; Nuclear & missiles, Sanctions");
    }

    @Test
    void eventsLeadToTheFirstOfTheirSourcesWithAnAddress() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProductWriter(FONT).pdf(picture(PictureSubject.whole(DOCUMENT), PageSize.A3), PaintProgress.NONE, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            List<String> addresses = pdf.getPage(0).getAnnotations().stream().map(PDAnnotationLink.class::cast)
                    .map(link -> ((PDActionURI) link.getAction()).getURI()).toList();
            String recognition = new EventLinks(DOCUMENT).address("1948-10-12-soviet-recognition").orElseThrow();
            assertThat(addresses).contains(recognition).allMatch(address -> address.startsWith("http"));
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Soviet Union recognises North Korea", "made with Tumen, 25 November 2026");
            assertThat(text.indexOf("Diplomacy")).isLessThan(text.indexOf("Soviet Union recognises"))
                    .isGreaterThan(text.indexOf("Stalin"));
        }
    }

    @Test
    void labelsOfALaneAreReadInOrderOfTime() {
        Page page = page(PageSize.A3);
        List<String> texts = texts(page);
        List<String> diplomacy = texts.subList(texts.indexOf("Diplomacy"), texts.indexOf("Treaties"));

        assertThat(diplomacy.indexOf("Soviet Union recognises North Korea")).isPositive()
                .isLessThan(diplomacy.indexOf("Kim and Putin at Vostochny"));
    }

    @Test
    void changingTheOrderOfWordsChangesNoPixel() {
        var drawing = new TimelineLayout(DOCUMENT, FONT).layout(PictureRequest
                .still(PictureSubject.whole(DOCUMENT).shownSpan(), 1000, 700, Theme.LIGHT));
        var reordered = new DisplayList(1000, 700, drawing.background(), ReadingOrder.of(drawing),
                drawing.marks());
        var painter = new PngPainter(FONT);

        assertThat(painter.paint(reordered, 1).getRGB(0, 0, 1000, 700, null, 0, 1000))
                .isEqualTo(painter.paint(drawing, 1).getRGB(0, 0, 1000, 700, null, 0, 1000));
        assertThat(Timelines.texts(reordered.ops()))
                .containsExactlyInAnyOrderElementsOf(Timelines.texts(drawing.ops()));
    }

    @Test
    void theListOfSourcesNumbersEachOnceInOrderOfUse() {
        PictureSubject few = PictureSubject.whole(DOCUMENT).only(
                Set.of("1948-10-12-soviet-recognition", "1950-06-25-korean-war"), "");
        List<Page> pages = new PagePicture(few, PageSize.A4, PictureLook.of(Theme.PRINT),
                new PageFurniture(true, true, true, CitationStyle.APA, DAY)).pages(FONT);

        int count = SourceNumbers.of(few.document(), few.events()).sources().size();
        List<String> texts = pages.subList(1, pages.size()).stream().flatMap(page -> texts(page).stream()).toList();
        for (int number = 1; number <= count; number++) {
            assertThat(texts).containsOnlyOnce(number + ".");
        }
        assertThat(texts).doesNotContain(count + 1 + ".");
    }

    @Test
    void anEmptyTimelineHasAPageToo() {
        PictureSubject nothing = PictureSubject.whole(TimelineDocument.of("Nothing yet", List.of()));

        assertThat(texts(picture(nothing, PageSize.A4).pages(FONT).getFirst())).contains("Nothing yet");
    }

    @ParameterizedTest
    @MethodSource("tiny")
    void aPictureTooSmallForItsFurnitureIsStillAPicture(int[] size) {
        Page page = page(PageSize.ofPixels(size[0], size[1]));

        assertThat(page.drawing().widthPx()).isEqualTo(size[0]);
        assertThat(page.drawing().heightPx()).isEqualTo(size[1]);
    }

    @Test
    void whereTheyLeaveThePictureNoRoomFooterAndTitleGiveWay() {
        String name = DOCUMENT.title();

        assertThat(texts(page(PageSize.ofPixels(1000, 500)))).contains(name, "“" + name + "”, version 2026.1");
        assertThat(texts(page(PageSize.ofPixels(500, 230)))).contains(name)
                .noneMatch(text -> text.contains("version"));
        assertThat(texts(page(PageSize.ofPixels(300, 100)))).doesNotContain(name);
    }

    static List<int[]> tiny() {
        return List.of(new int[]{1, 1}, new int[]{40, 30}, new int[]{300, 60}, new int[]{30, 900});
    }
}
