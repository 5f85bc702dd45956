package org.tumen.model;

/// A typed tie from the event that holds it to another.
///
/// @param toEventId the id of the other event
/// @param note empty if the file has none
public record Relation(String toEventId, RelationKind kind, String note, ExtraFields extra) {}
