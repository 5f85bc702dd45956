package org.tumen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The generated timelines, written once.
final class BenchFiles {
    static final long SEED = 1;

    private BenchFiles() {}

    /// The file of a timeline of so many events; 0 for the built-in one.
    static Path of(int events) {
        if (events == 0) {
            return Path.of("data", "timeline.json");
        }
        Path file = Path.of("target", "bench", events + ".json");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path part = file.resolveSibling(events + ".part");
                GeneratedTimeline.write(part, events, SEED);
                Files.move(part, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
