package org.tumen.model;

/// How an event bears on the one that it names.
public enum RelationKind {
    LED_TO, RESPONSE_TO, PART_OF, REPLACED, ENDED, CONTRADICTS
}
