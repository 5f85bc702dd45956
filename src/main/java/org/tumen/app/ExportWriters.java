package org.tumen.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.export.SvgExport;
import org.tumen.export.WebPage;
import org.tumen.io.DocumentWriter;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;
import org.tumen.time.TimeSpan;

/// The writer of each format.
record ExportWriters(ExportRequest request) {
    /// Writes a document.
    @FunctionalInterface
    private interface Writing {
        /// @return in sentences, what the file has not; none where it has all
        List<String> write(TimelineDocument document, OutputStream out) throws IOException;
    }

    /// Refuses what cannot be written, before anything is read for it.
    static void requireWriter(ExportRequest request) throws CommandFailure {
        boolean isPlain = request.product() instanceof ExportProduct.Plain;
        switch (request.format()) {
            case JSON, HTML -> {
            }
            case PNG, SVG -> {
                PageChoice page = request.page();
                if (!page.paper().isEmpty() || page.dpi() != null || page.scale() != null
                        || request.events().hasTour()) {
                    throw notYet("pictures of paper sizes, of other resolutions and of tours");
                }
            }
            default -> throw notYet((isPlain ? "" : "such ") + "." + request.format().ending() + " files");
        }
    }

    private static CommandFailure notYet(String what) {
        return new CommandFailure(what + " cannot be written yet", "choose another format, such as .png");
    }

    /// @param source the file that the document came from; null for the built-in one
    /// @return in sentences, what the file has not
    List<String> write(TimelineDocument document, @Nullable Path source, Path target) throws CommandFailure {
        EventChoice events = request.events();
        if (request.format() == ExportFormat.PNG) {
            TimelineDocument shown = EventChoice.part(document, events.filter(document)).document();
            new PictureFile(request.page().sizeOrUsual(), request.look()).write(shown, source,
                    events.limits().spanOf(shown), target);
            return List.of();
        }
        if (request.format() == ExportFormat.SVG) {
            TimelineDocument shown = EventChoice.part(document, events.filter(document)).document();
            PictureSize size = request.page().sizeOrUsual();
            TimeSpan span = events.limits().spanOf(shown);
            new TargetFile(target).write(source, out -> SvgExport.write(shown, span, size.widthPx(), size.heightPx(),
                    request.look(), false, out));
            return List.of();
        }
        DocumentPart part = events.part(document);
        if (request.format() == ExportFormat.HTML) {
            new TargetFile(target).write(source,
                    out -> WebPage.write(part.document(), request.look(), request.style(), out));
            return List.of();
        }
        List<String> losses = new ArrayList<>();
        Writing writing = data(part);
        new TargetFile(target).write(source, out -> losses.addAll(writing.write(part.document(), out)));
        return losses;
    }

    private static Writing data(DocumentPart part) {
        return (document, out) -> {
            new DocumentWriter().write(document, out);
            return part.losses();
        };
    }
}
