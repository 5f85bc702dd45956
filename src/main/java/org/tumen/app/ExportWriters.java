package org.tumen.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.cite.BibtexWriter;
import org.tumen.cite.Citations;
import org.tumen.cite.RisWriter;
import org.tumen.export.PictureExport;
import org.tumen.export.SvgExport;
import org.tumen.export.TextExport;
import org.tumen.export.WebPage;
import org.tumen.io.CalendarWriter;
import org.tumen.io.CslJsonWriter;
import org.tumen.io.CsvWriter;
import org.tumen.io.DocumentWriter;
import org.tumen.io.TimelineJsWriter;
import org.tumen.layout.PictureLook;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;
import org.tumen.time.TimeSpan;

/// The writer of each format.
record ExportWriters(ExportRequest request) {
    /// Pictures of one stretch of time, which are drawn here.
    private static final Set<ExportFormat> DRAWN = EnumSet.of(ExportFormat.PNG, ExportFormat.SVG);

    /// Refuses what cannot be written, before anything is read for it.
    static void requireWriter(ExportRequest request) throws CommandFailure {
        PageChoice page = request.page();
        if (!(request.product() instanceof ExportProduct.Plain)) {
            throw notYet("such ." + request.format().ending() + " files");
        }
        if (!request.format().isPicture() || request.format() == ExportFormat.HTML) {
            return;
        }
        if (!DRAWN.contains(request.format())) {
            throw notYet("." + request.format().ending() + " files");
        }
        if (!page.paper().isEmpty() || page.dpi() != null || page.scale() != null || request.events().hasTour()) {
            throw notYet("pictures of paper sizes, of other resolutions and of tours");
        }
    }

    private static CommandFailure notYet(String what) {
        return new CommandFailure(what + " cannot be written yet", "choose another format, such as .png");
    }

    /// @param source the file that the document came from; null for the built-in one
    /// @return in sentences, what the file has not
    List<String> write(TimelineDocument document, @Nullable Path source, Path target) throws CommandFailure {
        EventChoice events = request.events();
        if (DRAWN.contains(request.format())) {
            TimelineDocument shown = EventChoice.part(document, events.filter(document)).document();
            draw(shown, events.limits().spanOf(shown), source, target);
            return List.of();
        }
        DocumentPart part = events.part(document);
        if (request.format() == ExportFormat.HTML) {
            new TargetFile(target).write(source,
                    out -> WebPage.write(part.document(), request.look(), request.style(), out));
            return List.of();
        }
        if (request.format() == ExportFormat.ICS && !CalendarWriter.hasExactDay(part.document())) {
            throw new CommandFailure("a calendar holds exact days, but no event has one", "choose another format,"
                    + " such as .csv");
        }
        List<String> losses = new ArrayList<>();
        new TargetFile(target).write(source, out -> losses.addAll(write(part, out)));
        return losses;
    }

    private void draw(TimelineDocument shown, @Nullable TimeSpan span, @Nullable Path source, Path target)
            throws CommandFailure {
        PictureSize size = request.page().sizeOrUsual();
        PictureLook look = request.look();
        try {
            new TargetFile(target).write(source, out -> {
                if (request.format() == ExportFormat.SVG) {
                    SvgExport.write(shown, span, size.widthPx(), size.heightPx(), look, false, out);
                } else {
                    PictureExport.png(shown, span, size.widthPx(), size.heightPx(), look, out);
                }
            });
        } catch (OutOfMemoryError e) {
            throw new CommandFailure("not enough memory for a picture of " + size,
                    "choose a smaller --size, or allow more with JAVA_TOOL_OPTIONS=-Xmx4g", e);
        }
    }

    private List<String> write(DocumentPart part, OutputStream out) throws IOException {
        boolean isPart = part.document().events().size() < part.eventsOfWhole();
        TimelineDocument document = isPart ? DocumentPart.withoutUnused(part.document()) : part.document();
        List<Source> sources = isPart ? DocumentPart.citedSources(document) : document.sources();
        return switch (request.format()) {
            case CSV -> new CsvWriter().write(document, out);
            case ICS -> new CalendarWriter(Instant.now()).write(document, out);
            case CSL -> new CslJsonWriter().write(sources, out);
            case BIB -> new BibtexWriter().write(sources, out);
            case RIS -> new RisWriter().write(sources, out);
            case TXT -> new TextExport(request.style()).write(document, out);
            case TIMELINE_JS -> {
                Citations citations = new Citations(request.style());
                yield new TimelineJsWriter(cited -> citations.entry(cited).plain()).write(document, out);
            }
            case JSON -> {
                new DocumentWriter().write(document, out);
                yield part.losses();
            }
            case PNG, JPG, SVG, PDF, HTML -> throw new IllegalStateException(request.format() + " is drawn");
        };
    }
}
