package org.tumen.io;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TimelineDocument;

/// What came of reading a file.
///
/// @param document null if the file was refused as a whole; otherwise all of it but what `problems` names
/// @param problems in the order of the file; at most about a thousand, the last then counts the others
public record ReadResult(@Nullable TimelineDocument document, List<Problem> problems) {
    public ReadResult {
        problems = List.copyOf(problems);
    }
}
