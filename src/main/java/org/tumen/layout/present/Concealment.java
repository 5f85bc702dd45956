package org.tumen.layout.present;

import java.util.Set;

/// What an audience does not see yet. What is hidden leaves a blank of its own size, except later events, of which nothing
/// is drawn.
///
/// @param date whether the date and the distance from the stop before are hidden
/// @param axis whether the years at the axis are hidden
/// @param caption whether caption and question are hidden
/// @param sources whether the sources are hidden
/// @param titleIds the ids of the events whose titles are hidden, in the heading and at the timeline
/// @param lastDay events that start later than this are not drawn, in days since 1970-01-01T00:00; `NO_DAY` for all events
public record Concealment(boolean date, boolean axis, boolean caption, boolean sources, Set<String> titleIds,
        double lastDay) {
    public static final double NO_DAY = Double.POSITIVE_INFINITY;
    public static final Concealment NONE = new Concealment(false, false, false, false, Set.of(), NO_DAY);

    public Concealment {
        titleIds = Set.copyOf(titleIds);
    }
}
