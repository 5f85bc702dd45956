package org.tumen.io;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The files that reader and schema are held to.
final class Corpus {
    private Corpus() {}

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Corpus.class.getResource("corpus")).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static List<Path> good() {
        return files("good");
    }

    static List<Path> bad() {
        return files("bad");
    }

    static Path good(String name) {
        return folder().resolve("good").resolve(name + ".json");
    }

    /// The schema that editors are given.
    static Schema schema() {
        try (InputStream in = DocumentReader.class.getResourceAsStream("tumen-timeline.schema.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text,
                    InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(String kind) {
        try (Stream<Path> files = Files.list(folder().resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file, naming it by its last name.
    static ReadResult read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new DocumentReader().read(file.getFileName().toString(), in);
        }
    }
}
