package org.tumen.layout;

/// A relation of the selected event, to be drawn from one to the other.
///
/// @param otherId the id of the other event
/// @param isOutgoing whether the selected event holds the relation, so that the arrow points to the other
/// @param words what the event at the arrow's tail did to the one at its tip: "led to"
/// @param wordsHere the same seen from the selected event: "led to" or "followed from"
public record RelationTie(String otherId, boolean isOutgoing, String words, String wordsHere) {}
