package org.tumen.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.model.ExtraFields;
import org.tumen.model.Tour;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// Writes tour files, in the same manner as `DocumentWriter` writes timelines.
public final class TourFileWriter {
    private static final String SCHEMA = "$schema";
    private static final String KEPT_ENDING = ".old";

    private TourFileWriter() {}

    /// Replaces the tours of a file as a whole, or leaves the file as it was. What else it holds stays: fields that the
    /// program does not know, and which of the timeline's own tours it is without. A file that could not be read as a whole
    /// is kept beside the new one.
    ///
    /// @param removed the ids of tours that were there and are to be no more
    /// @return where the old file is kept; null if it was read as a whole, or there was none
    public static @Nullable Path save(Path file, List<Tour> tours, Collection<String> removed) throws IOException {
        TourFile before = new TourFile(List.of(), List.of(), ExtraFields.NONE);
        Path kept = null;
        if (Files.exists(file)) {
            JsonReading<TourFile> read = TourFileReader.readAlone(file);
            TourFile known = read.value();
            before = known == null ? before : known;
            if (known == null || read.problems().stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
                kept = Files.copy(file, free(file), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        TourFile saved = new TourFile(tours, without(before, tours, removed), before.extra());
        SafeFile.replace(file, out -> write(saved, out));
        return kept;
    }

    private static Path free(Path file) {
        Path free = file.resolveSibling(file.getFileName() + KEPT_ENDING);
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(file.getFileName() + KEPT_ENDING + number);
        }
        return free;
    }

    private static List<String> without(TourFile before, List<Tour> tours, Collection<String> removed) {
        Set<String> present = tours.stream().map(Tour::id).collect(Collectors.toSet());
        Set<String> without = new LinkedHashSet<>(before.without());
        without.addAll(removed);
        return without.stream().filter(id -> !present.contains(id)).toList();
    }

    /// Writes a whole file to a stream and leaves that open.
    static void write(TourFile file, OutputStream out) throws IOException {
        try (Utf8Writer text = new Utf8Writer(out)) {
            try (JsonGenerator generator = JsonFormat.indentedGenerator(text)) {
                JsonOutput json = new JsonOutput(generator);
                json.beginObject();
                String schema = file.extra().json().get(SCHEMA);
                if (schema != null) {
                    json.raw(SCHEMA, schema);
                }
                json.text("format", TourFile.FORMAT);
                json.alwaysList("tours", file.tours(), TourWriter::write);
                json.texts("without", file.without());
                json.extra(file.extra(), Set.of(SCHEMA));
                json.endObject();
            }
            text.write("\n");
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException("a field that was to be kept as it was is no JSON", e);
        }
    }
}
