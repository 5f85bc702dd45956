package org.tumen.model;

/// What an actor is.
public enum ActorKind {
    PERSON,
    STATE,
    ORGANISATION,
    /// The file does not say.
    UNSTATED
}
