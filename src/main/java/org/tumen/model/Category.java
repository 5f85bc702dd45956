package org.tumen.model;

/// A kind of event; the order of a document's categories is the order of its lanes.
///
/// @param color `#rrggbb`, or empty to leave the choice to the theme
public record Category(String id, String name, String color, Symbol symbol, ExtraFields extra) {}
