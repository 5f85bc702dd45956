package org.tumen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.tumen.cite.BibtexWriter;
import org.tumen.cite.CitationStyle;
import org.tumen.cite.Citations;
import org.tumen.cite.RisWriter;
import org.tumen.io.CalendarWriter;
import org.tumen.io.CslJsonWriter;
import org.tumen.io.CsvWriter;
import org.tumen.io.DocumentWriter;
import org.tumen.io.TimelineJsWriter;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;

/// Writes what a timeline holds for other programs: events, sources, or the timeline itself.
public final class DataExport {
    private DataExport() {}

    /// Writes a part and leaves the stream open.
    ///
    /// @param format none that is a picture
    /// @param style of sources, where the format has them formatted
    /// @return in sentences, what of the part is not in it
    public static List<String> write(DocumentPart part, ExportFormat format, CitationStyle style, OutputStream out)
            throws IOException {
        boolean isPart = part.document().table().size() < part.eventsOfWhole();
        TimelineDocument document = isPart ? DocumentPart.withoutUnused(part.document()) : part.document();
        List<Source> sources = isPart ? DocumentPart.citedSources(document) : document.sources();
        return switch (format) {
            case CSV -> new CsvWriter().write(document, out);
            case ICS -> new CalendarWriter(Instant.now()).write(document, out);
            case CSL -> new CslJsonWriter().write(sources, out);
            case BIB -> new BibtexWriter().write(sources, out);
            case RIS -> new RisWriter().write(sources, out);
            case TXT -> new TextExport(style).write(document, out);
            case TIMELINE_JS -> {
                Citations citations = new Citations(style);
                yield new TimelineJsWriter(cited -> citations.entry(cited).plain()).write(document, out);
            }
            case JSON -> {
                new DocumentWriter().write(document, out);
                yield part.losses();
            }
            case PNG, JPG, SVG, PDF, HTML -> throw new IllegalArgumentException(format + " is drawn");
        };
    }
}
