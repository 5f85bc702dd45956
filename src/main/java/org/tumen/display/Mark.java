package org.tumen.display;

/// Something in a drawing that a reader can point at, focus or have read out.
///
/// @param id the id of what it stands for; unique among the marks of its kind in one drawing, but for rival dates
/// @param bounds where it can be pointed at
/// @param words what a screen reader says
public record Mark(String id, Kind kind, Box bounds, MarkWords words) {
    public Mark(String id, Kind kind, Box bounds, String accessibleText) {
        this(id, kind, bounds, MarkWords.of(accessibleText));
    }

    /// What a screen reader says.
    public String accessibleText() {
        return words.text();
    }

    /// What a mark stands for.
    public enum Kind {
        /// An event's dot or bar.
        EVENT,
        /// An event's label; its id is the event's.
        LABEL,
        /// Another date that somebody gives for an event; its id is the event's, which may have several.
        RIVAL,
        /// Several events that would touch; its id names the lane and its first event.
        CLUSTER,
        ERA,
        LANE,
        /// The ruler as a whole.
        RULER
    }
}
