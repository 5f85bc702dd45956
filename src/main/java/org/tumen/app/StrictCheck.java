package org.tumen.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tumen.integrity.Finding;
import org.tumen.integrity.IntegrityCheck;
import org.tumen.io.PointerPositions;
import org.tumen.io.Position;
import org.tumen.io.Problem;
import org.tumen.io.ReadResult;
import org.tumen.io.Severity;
import org.tumen.model.TimelineDocument;

/// What a well-formed file's evidence lacks, with its lines. A file with errors has to wait: what the reader leaves out
/// of the document would be taken for missing, and the items after it would be counted wrong.
record StrictCheck(Console console) {
    /// In the order of the file.
    List<Problem> problems(Path file, ReadResult read) throws CommandFailure {
        @Nullable
        TimelineDocument document = read.document();
        if (document == null || read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            console.complain(file + " is not checked strictly yet; mend its errors first");
            return List.of();
        }
        List<Finding> findings = IntegrityCheck.check(document);
        Map<String, Position> positions = positions(file, findings);
        return findings.stream().map(finding -> problem(file, finding, positions.get(finding.pointer())))
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
    }

    private static Map<String, Position> positions(Path file, List<Finding> findings) throws CommandFailure {
        try {
            return PointerPositions.find(file, findings.stream().map(Finding::pointer).toList());
        } catch (IOException e) {
            throw new CommandFailure(file + " could not be read a second time, to find the lines of its findings",
                    "check it again when nothing else writes it", e);
        }
    }

    private static Problem problem(Path file, Finding finding, @Nullable Position at) {
        return new Problem(Severity.WARNING, file.toString(), at == null ? 0 : at.line(), at == null ? 0 : at.column(),
                finding.pointer(), finding.message(), finding.mend());
    }
}
