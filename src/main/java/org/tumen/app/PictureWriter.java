package org.tumen.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.export.Cards;
import org.tumen.export.ExportFormat;
import org.tumen.export.FileSeries;
import org.tumen.export.Handout;
import org.tumen.export.PageFurniture;
import org.tumen.export.PagePicture;
import org.tumen.export.PageSeries;
import org.tumen.export.PageSize;
import org.tumen.export.PagedProduct;
import org.tumen.export.PictureSubject;
import org.tumen.export.Poster;
import org.tumen.export.ProductWriter;
import org.tumen.export.SvgExport;
import org.tumen.export.WebPage;
import org.tumen.export.Worksheet;
import org.tumen.io.SafeFile;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;
import org.tumen.model.filter.EventFilter;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;

/// Writes what shows a timeline: pictures, pages and web pages.
///
/// @param today the date that pages carry
record PictureWriter(ExportRequest request, LocalDate today) {
    private static final PageSize USUAL_PAPER = PageSize.A4;

    /// @param source the file that the document came from; null for the built-in one
    /// @return in sentences, what has no room in it
    List<String> write(TimelineDocument document, @Nullable Path source, Path target) throws CommandFailure {
        if (request.format() == ExportFormat.HTML) {
            TimelineDocument shown = request.events().part(document).document();
            new TargetFile(target).write(source,
                    out -> WebPage.write(shown, request.look(), request.style(), out));
            return List.of();
        }
        List<PictureSubject> subjects = subjects(document);
        if (request.format() == ExportFormat.PDF) {
            List<PagedProduct> products = subjects.stream().map(this::product).toList();
            draw(source, target, out -> new ProductWriter(new OpenSans())
                    .pdf(new PageSeries(subjects.getFirst().document(), products), PaintProgress.NONE, out));
            return products.stream().flatMap(product -> product.losses().stream()).toList();
        }
        List<Path> targets = FileSeries.of(target, subjects.size());
        for (Path each : targets) {
            new TargetFile(each).requirePossible(source);
        }
        for (int i = 0; i < targets.size(); i++) {
            PictureSubject subject = subjects.get(i);
            draw(source, targets.get(i), out -> picture(subject, out));
        }
        return List.of();
    }

    /// The part of the timeline; in plain pictures of a tour each of its stops, in other products what they all show.
    private List<PictureSubject> subjects(TimelineDocument document) throws CommandFailure {
        EventChoice events = request.events();
        EventFilter filter = events.filter(document);
        if (events.hasTour() && !(request.product() instanceof ExportProduct.Plain)) {
            DocumentPart shown = events.part(document);
            return List.of(PictureSubject.of(shown, document, events.tourOf(document).title())
                    .during(events.limits().spanOf(shown.document())));
        }
        DocumentPart part = EventChoice.part(document, filter);
        PictureSubject subject = PictureSubject.of(part, document, filter.toString())
                .during(events.limits().spanOf(part.document()));
        if (!events.hasTour()) {
            if (events.limits().isAny()) {
                events.part(document); // which refuses a time without events
            }
            return List.of(subject);
        }
        List<PictureSubject> stops = subject.stopsOf(events.tourOf(part.document()));
        return stops.isEmpty() ? List.of(subject) : stops;
    }

    private void draw(@Nullable Path source, Path target, SafeFile.Writing writing) throws CommandFailure {
        try {
            new TargetFile(target).write(source, writing);
        } catch (OutOfMemoryError e) {
            throw new CommandFailure("not enough memory for a picture of " + request.page().inWords(),
                    "choose a smaller one, or allow more with JAVA_TOOL_OPTIONS=-Xmx4g", e);
        }
    }

    private void picture(PictureSubject subject, OutputStream out) throws IOException {
        PageChoice page = request.page();
        OpenSans openSans = new OpenSans();
        ProductWriter writer = new ProductWriter(openSans);
        switch (request.format()) {
            case SVG -> SvgExport.write(plain(subject, false), request.extras().hasFonts(), out);
            case JPG -> writer.jpeg(plain(subject, false).pages(openSans).getFirst(), page.dotsPerInch(), out);
            default -> writer.png(plain(subject, false).pages(openSans).getFirst(), page.dotsPerInch(),
                    PaintProgress.NONE, out);
        }
    }

    private PagedProduct product(PictureSubject subject) {
        PageChoice page = request.page();
        PictureLook look = request.look();
        boolean isNamed = request.extras().hasTitleAndFooter();
        PageFurniture furniture = new PageFurniture(isNamed, isNamed, false, today);
        return switch (request.product()) {
            case ExportProduct.Poster(int columns, int rows) -> new Poster(subject, page.pageSize(USUAL_PAPER), columns,
                    rows, Poster.USUAL_OVERLAP_MM, look, furniture);
            case ExportProduct.Handout() ->
                new Handout(subject, page.pageSize(USUAL_PAPER), look, request.style(), today);
            case ExportProduct.Plain(boolean hasSourceList) -> plain(subject, hasSourceList);
            case ExportProduct.Worksheet(Set<Worksheet.Blank> blanks) ->
                new Worksheet(subject, page.pageSize(USUAL_PAPER), blanks, Worksheet.USUAL_MIXING, today);
            case ExportProduct.Cards() -> new Cards(subject, page.pageSize(USUAL_PAPER), today);
        };
    }

    private PagePicture plain(PictureSubject subject, boolean hasSourceList) {
        PageChoice page = request.page();
        boolean isPdf = request.format() == ExportFormat.PDF;
        boolean isNamed = request.extras().hasTitleAndFooter();
        return new PagePicture(subject, page.pageSize(isPdf ? USUAL_PAPER : PageSize.SCREEN), request.look(),
                new PageFurniture(isNamed, isNamed, hasSourceList, request.style(), today));
    }
}
