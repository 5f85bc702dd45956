package org.tumen.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.export.DataExport;
import org.tumen.export.ExportFormat;
import org.tumen.io.CalendarWriter;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;

/// The writer of each format.
record ExportWriters(ExportRequest request) {
    /// @param source the file that the document came from; null for the built-in one
    /// @return in sentences, what the file has not
    List<String> write(TimelineDocument document, @Nullable Path source, Path target) throws CommandFailure {
        if (request.format().isPicture()) {
            return new PictureWriter(request, LocalDate.now(ZoneId.systemDefault())).write(document, source, target);
        }
        DocumentPart part = request.events().part(document);
        if (request.format() == ExportFormat.ICS && !CalendarWriter.hasExactDay(part.document())) {
            throw new CommandFailure("a calendar holds exact days, but no event has one", "choose another format,"
                    + " such as .csv");
        }
        List<String> losses = new ArrayList<>();
        new TargetFile(target).write(source,
                out -> losses.addAll(DataExport.write(part, request.format(), request.style(), out)));
        return losses;
    }
}
