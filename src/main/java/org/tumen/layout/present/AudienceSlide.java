package org.tumen.layout.present;

import java.util.List;
import java.util.Set;

/// What the audience is told at a stop. Texts and lists are empty where there is nothing to say.
///
/// @param eventId the event that the stop is about
/// @param lead the date and the place, or what a title stop has instead
/// @param distance how far in time it is from the stop before: "7 years later"
/// @param question for the audience to answer
/// @param sources one line of text each
/// @param footer what the presentation is called
/// @param counter "8 of 12"
/// @param progress which stop of how many this is
/// @param pathIds the events at which the presentation stops: they have labels before all others
/// @param laneIds the categories whose other events are drawn; empty for all
/// @param labelsContext whether other events have labels where there is room
public record AudienceSlide(Kind kind, String eventId, String lead, String distance, String title, String caption,
        String question, List<String> sources, String footer, String counter, Progress progress, Set<String> pathIds,
        Set<String> laneIds, boolean labelsContext) {
    /// What it looks like.
    public enum Kind {
        /// A large title above the timeline.
        TITLE,
        /// A heading above the timeline.
        EVENT,
        /// A list of sources and no timeline.
        SOURCES
    }

    /// @param place from 0
    public record Progress(int place, int count) {}

    public AudienceSlide {
        sources = List.copyOf(sources);
        pathIds = Set.copyOf(pathIds);
        laneIds = Set.copyOf(laneIds);
    }
}
