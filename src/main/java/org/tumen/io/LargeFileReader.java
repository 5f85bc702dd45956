package org.tumen.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TimelineDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Opens a large file for a first picture: passes over its events once for the few facts that a picture needs, and reads
/// all else by the ordinary readers. Takes only files that are well-formed JSON and a timeline; whatever it does not
/// expect is for the ordinary reader to judge. Tells no problems.
final class LargeFileReader {
    private final FileChannel channel;
    private final Path file;
    private final FileStamp stamp;
    private final ReadMeter meter;
    private final ReadingPlan plan;

    private LargeFileReader(FileChannel channel, Path file, FileStamp stamp, ReadMeter meter, ReadingPlan plan) {
        this.channel = channel;
        this.file = file;
        this.stamp = stamp;
        this.meter = meter;
        this.plan = plan;
    }

    /// @return null if the ordinary reader has to read the file
    static @Nullable OpenedFile open(Path file, ReadProgress progress, ReadingPlan plan) throws IOException {
        FileStamp stamp = FileStamp.of(file);
        ReadMeter meter = new ReadMeter(progress, stamp.sizeBytes());
        try (FileChannel channel = FileChannel.open(file)) {
            OpenedFile opened = new LargeFileReader(channel, file, stamp, meter, plan).read();
            return stamp.equals(FileStamp.of(file)) ? opened : null;
        } catch (JsonScanner.Unexpected | JacksonException | TrailingTextException _) {
            return null;
        }
    }

    private @Nullable OpenedFile read() throws IOException {
        EventList events = new EventList(channel, meter, stamp.sizeBytes(), plan);
        TimelineOutline.EventsPlace place = new TimelineOutline(channel, meter, plan.windowBytes()).pass(events);
        TimelineDocument around = place == null ? null : around(place);
        if (around == null) {
            return null;
        }
        EventAssembly assembly = new EventAssembly(events.segments());
        DocumentIds ids = new DocumentIds(around, assembly.columns(), assembly.index());
        Completion completion = new Completion(ids);
        StoredEvents stored = new StoredEvents(assembly.columns(), assembly.index(), assembly.categoryIds(ids),
                assembly.relations(ids), new StoredEventReader(file, stamp, completion));
        assembly.columns().relations().clear();
        return new OpenedFile(new ReadResult(completion.complete(around, stored), List.of()),
                new RemainingCheck(file, stamp, ids));
    }

    /// All of the document but its events.
    private @Nullable TimelineDocument around(TimelineOutline.EventsPlace events) throws IOException {
        InputStream before = new FileSlice(channel, 0, events.start(), meter);
        InputStream after = new FileSlice(channel, events.end(), stamp.sizeBytes(), meter);
        try (JsonParser parser = JsonFormat.parser(new Utf8Reader(new SequenceInputStream(before, after)))) {
            JsonCursor json = new JsonCursor(parser, new ProblemCollector(""));
            json.beginDocument();
            TimelineDocument around = new TimelineReader(json).readIncomplete();
            json.endDocument();
            return around;
        }
    }
}
