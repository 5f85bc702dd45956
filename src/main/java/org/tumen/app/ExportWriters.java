package org.tumen.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.cite.BibtexWriter;
import org.tumen.cite.Citations;
import org.tumen.cite.RisWriter;
import org.tumen.export.TextExport;
import org.tumen.io.CalendarWriter;
import org.tumen.io.CslJsonWriter;
import org.tumen.io.CsvWriter;
import org.tumen.io.DocumentWriter;
import org.tumen.io.TimelineJsWriter;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;

/// The writer of each format.
record ExportWriters(ExportRequest request) {
    /// @param source the file that the document came from; null for the built-in one
    /// @return in sentences, what the file has not
    List<String> write(TimelineDocument document, @Nullable Path source, Path target) throws CommandFailure {
        if (request.format().isPicture()) {
            new PictureWriter(request, LocalDate.now(ZoneId.systemDefault())).write(document, source, target);
            return List.of();
        }
        DocumentPart part = request.events().part(document);
        if (request.format() == ExportFormat.ICS && !CalendarWriter.hasExactDay(part.document())) {
            throw new CommandFailure("a calendar holds exact days, but no event has one", "choose another format,"
                    + " such as .csv");
        }
        List<String> losses = new ArrayList<>();
        new TargetFile(target).write(source, out -> losses.addAll(write(part, out)));
        return losses;
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
