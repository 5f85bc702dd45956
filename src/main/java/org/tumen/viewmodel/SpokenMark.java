package org.tumen.viewmodel;

import org.tumen.display.Box;
import org.tumen.display.MarkWords;

/// A mark as a screen reader knows it.
///
/// @param id an event's, or that of a mark which counts several
/// @param bounds what is seen of it and of its label, in pixels of the picture
/// @param words what is said of it
public record SpokenMark(String id, boolean isCluster, Box bounds, MarkWords words) {
    public SpokenMark(String id, boolean isCluster, Box bounds, String text) {
        this(id, isCluster, bounds, MarkWords.of(text));
    }

    /// What is said of it.
    public String text() {
        return words.text();
    }
}
