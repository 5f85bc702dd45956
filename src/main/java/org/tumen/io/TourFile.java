package org.tumen.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.ExtraFields;
import org.tumen.model.Tour;

/// Tours in a file of their own beside the timeline that they lead through, so that a timeline of somebody else's need not
/// be changed.
///
/// @param without the ids of tours of the timeline itself that are not wanted
/// @param extra further fields of the file
public record TourFile(List<Tour> tours, List<String> without, ExtraFields extra) {
    static final String FORMAT = "tumen-tours/1";
    private static final String TIMELINE_ENDING = ".json";
    private static final String ENDING = ".tours.json";

    public TourFile {
        tours = List.copyOf(tours);
        without = List.copyOf(without);
    }

    /// The name of a timeline's tour file: `cold-war.tours.json` for `cold-war.json`.
    public static Path beside(Path timeline) {
        String name = String.valueOf(timeline.getFileName());
        String stem = name.endsWith(TIMELINE_ENDING)
                ? name.substring(0, name.length() - TIMELINE_ENDING.length())
                : name;
        return timeline.resolveSibling(stem + ENDING);
    }

    /// The timeline that a tour file of this name lies beside; null where the name is none of a tour file.
    static @Nullable Path timelineOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING)
                ? file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + TIMELINE_ENDING)
                : null;
    }

    /// Whether a file has the name of a tour file.
    public static boolean isNameOfTours(Path file) {
        return timelineOf(file) != null;
    }

    /// Those of the file, and those of the timeline that the file neither has itself nor is without.
    public List<Tour> joinedTo(List<Tour> ofTimeline) {
        Set<String> settled = new HashSet<>(without);
        tours.forEach(tour -> settled.add(tour.id()));
        List<Tour> all = new ArrayList<>(tours);
        ofTimeline.stream().filter(tour -> !settled.contains(tour.id())).forEach(all::add);
        return List.copyOf(all);
    }
}
