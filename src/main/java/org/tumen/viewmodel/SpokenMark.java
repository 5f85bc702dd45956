package org.tumen.viewmodel;

import org.tumen.display.Box;

/// A mark as a screen reader knows it.
///
/// @param id an event's, or that of a mark which counts several
/// @param bounds what is seen of it and of its label, in pixels of the picture
/// @param text what is said of it
public record SpokenMark(String id, boolean isCluster, Box bounds, String text) {}
