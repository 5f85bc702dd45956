package org.tumen.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;

/// Reads tour files. A stop whose event or lane the timeline lacks is reported, and kept as it is.
final class TourFileReader implements JsonReading.Format<TourFile> {
    static final Set<String> FIELDS = Set.of("$schema", "format", "tours", "without");
    private static final String LIST_OF_OBJECTS = "write a list of objects: [{…}, {…}]";

    private final Function<JsonCursor, References> references;

    private TourFileReader(Function<JsonCursor, References> references) {
        this.references = references;
    }

    /// Reads the tours of a timeline.
    static JsonReading<TourFile> read(Path file, TimelineDocument timeline) {
        return JsonReading.of(file, ReadProgress.NONE, of(timeline));
    }

    /// The same from a stream, which is left open.
    ///
    /// @param name what problems call the file
    static JsonReading<TourFile> read(String name, InputStream in, TimelineDocument timeline) {
        return JsonReading.of(name, in, of(timeline));
    }

    private static TourFileReader of(TimelineDocument timeline) {
        return new TourFileReader(json -> References.into(timeline, json));
    }

    /// Reads a file for what it says itself, whatever the timeline has.
    static JsonReading<TourFile> readAlone(Path file) {
        return JsonReading.of(file, ReadProgress.NONE,
                new TourFileReader(json -> new References(json, (KnownIds) (_, _) -> true)));
    }

    @Override
    public String smallest() {
        return "write at least {\"format\": \"" + TourFile.FORMAT + "\", \"tours\": []}";
    }

    @Override
    public @Nullable TourFile read(JsonCursor json) {
        if (!json.beginObject(smallest())) {
            return null;
        }
        References known = references.apply(json);
        boolean isRefused = false;
        List<Tour> tours = List.of();
        List<String> without = List.of();
        Extras extras = Extras.of(json, FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "format" -> isRefused |= !isOurs(json);
                case "tours" -> {
                    isRefused |= !json.isList();
                    tours = json.list(LIST_OF_OBJECTS, new TourReader(json, known)::tour);
                }
                case "without" -> without = json.texts();
                default -> extras.keep();
            }
        }
        isRefused |= !json.hadField("tours");
        json.need("tours", "the tour file", smallest());
        known.settle();
        return isRefused ? null : new TourFile(withIds(tours), without, extras.fields());
    }

    private static boolean isOurs(JsonCursor json) {
        Position at = json.here();
        boolean isText = json.isText();
        String format = json.text();
        if (isText && !format.equals(TourFile.FORMAT)) {
            json.problems().refusal(at, "the format " + Quoted.text(format) + " is not "
                    + Quoted.text(TourFile.FORMAT) + ", which this program reads as tours",
                    format.startsWith("tumen-tours/")
                            ? "open it with a newer version of Tumen"
                            : "give the file another name if it holds no tours");
        }
        return format.equals(TourFile.FORMAT);
    }

    private static List<Tour> withIds(List<Tour> tours) {
        Set<String> own = new HashSet<>(tours.stream().map(Tour::id).toList());
        return IntStream.range(0, tours.size()).mapToObj(i -> {
            Tour tour = tours.get(i);
            return tour.id().isEmpty() ? tour.withId(Completion.freeId("tour-", i + 1, own::contains)) : tour;
        }).toList();
    }
}
