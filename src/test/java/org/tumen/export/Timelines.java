package org.tumen.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tumen.display.DrawOp;
import org.tumen.display.Page;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;

/// Timelines to make products of, and the words on their pages.
final class Timelines {
    private static final TimelineDocument BUILT_IN = read();

    private Timelines() {}

    static TimelineDocument builtIn() {
        return BUILT_IN;
    }

    private static TimelineDocument read() {
        return Objects.requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());
    }

    static List<String> texts(Page page) {
        return texts(page.drawing().ops());
    }

    static List<String> texts(List<DrawOp> ops) {
        return ops.stream().flatMap(op -> switch (op) {
            case DrawOp.TextRun run -> Stream.of(run.text());
            case DrawOp.Clip clip -> texts(clip.content()).stream();
            default -> Stream.empty();
        }).toList();
    }
}
