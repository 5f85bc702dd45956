package org.tumen.layout;

/// An event's place in its lane at one zoom bucket.
///
/// @param row from 0 at the lane's top
/// @param labelPx the width that its label takes
record PackedEntry(TimelineEntry entry, int row, Shape shape, LabelSide side, double labelPx) {}
