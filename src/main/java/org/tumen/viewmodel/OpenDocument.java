package org.tumen.viewmodel;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.io.Problem;
import org.tumen.layout.TimelineEntries;
import org.tumen.model.DocumentIndex;
import org.tumen.model.TimelineDocument;

/// The timeline that is open, with what was found out about it once.
///
/// @param entries sorted for drawing
/// @param name of its file, or of the built-in timeline
/// @param path its file; null for the built-in timeline
/// @param problems what its file has wrong, as far as it was known when it was opened
public record OpenDocument(TimelineDocument document, DocumentIndex index, EventOrder order,
        TimelineEntries entries, TimelineIntroduction introduction, String name, @Nullable Path path,
        List<Problem> problems) {
    public OpenDocument {
        problems = List.copyOf(problems);
    }

    public static OpenDocument of(TimelineDocument document, String name, @Nullable Path path,
            List<Problem> problems) {
        TimelineEntries entries = new TimelineEntries(document);
        return new OpenDocument(document, new DocumentIndex(document), new EventOrder(document), entries,
                TimelineIntroduction.of(document, entries), name, path, problems);
    }

    /// An empty timeline: what is open before anything was read.
    public static OpenDocument empty() {
        return of(TimelineDocument.of("", List.of()), "", null, List.of());
    }
}
