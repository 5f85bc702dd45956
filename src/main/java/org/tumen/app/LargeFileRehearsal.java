package org.tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadProgress;
import org.tumen.model.TimelineDocument;
import org.tumen.viewmodel.OpenDocument;

/// Opens a small file again and again as a large one would be opened, while nobody waits for anything: the first large file
/// then finds the code compiled that reads and sorts it, which else takes longer than the reading.
final class LargeFileRehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(LargeFileRehearsal.class);

    /// Enough for the compiler to take notice.
    private static final int ROUNDS = 12;
    /// As many as it takes to be packed tile by tile.
    private static final int EVENTS = 1_500;
    private static final int LANES = 7;
    private static final List<String> STATUSES = List.of("documented", "disputed", "alleged", "assessed");
    private static final List<String> DATES = List.of("19%02d-%02d-%02d", "19%02d-%02d-%02d/2001-05-06", "19%02d-%02d",
            "19%02d");

    private LargeFileRehearsal() {}

    /// Leaves nothing behind, and leaves off early where it is called off.
    static void run(BooleanSupplier isCalledOff) {
        run(Path.of(System.getProperty("java.io.tmpdir")), isCalledOff);
    }

    /// @param folder where a file may lie meanwhile
    static void run(Path folder, BooleanSupplier isCalledOff) {
        try {
            Path file = Files.createTempFile(folder, "tumen", ".json");
            // Where the program ends meanwhile.
            file.toFile().deleteOnExit();
            try {
                Files.writeString(file, timeline());
                for (int round = 1; round < ROUNDS; round++) {
                    open(file, isCalledOff);
                }
                Rehearsal.draw(open(file, isCalledOff));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (CancellationException _) {
            LOG.debug("called off");
        } catch (IOException e) {
            LOG.info("the opening of large files could not be rehearsed", e);
        }
    }

    private static OpenDocument open(Path file, BooleanSupplier isCalledOff) {
        TimelineDocument document = DocumentReader.asLarge().open(file, new ReadProgress() {
            @Override
            public void reached(double share) {
                // Nobody watches.
            }

            @Override
            public boolean isCancelled() {
                return isCalledOff.getAsBoolean();
            }
        }).result().document();
        return document == null ? OpenDocument.empty() : OpenDocument.of(document, "", null, List.of());
    }

    /// A timeline with dates, lanes and statuses of all kinds.
    static String timeline() {
        StringBuilder text = new StringBuilder("{\"title\": \"Rehearsal\", \"categories\": [");
        for (int lane = 0; lane < LANES; lane++) {
            text.append(lane == 0 ? "" : ", ").append("{\"id\": \"%d\", \"name\": \"Lane\"}".formatted(lane));
        }
        text.append("], \"sources\": [{\"id\": \"s\", \"title\": \"Source\"}], \"events\": [");
        for (int number = 0; number < EVENTS; number++) {
            String date = DATES.get(number % DATES.size()).formatted(number % 90 + 10, number % 12 + 1,
                    number % 28 + 1);
            text.append(number == 0 ? "" : ",\n").append("""
                    {"id": "e%d", "date": "%s", "title": "An event of the rehearsal", "category": "%d", \
                    "summary": "One or two sentences are passed over, as they are read when somebody looks at them.", \
                    "significance": %d, "claims": [{"text": "It is so.", "status": "%s", "sources": [{"id": "s"}]}]}\
                    """.formatted(number, date, number % LANES, number % 5 + 1,
                    STATUSES.get(number % STATUSES.size())));
        }
        return text.append("]}").toString();
    }
}
