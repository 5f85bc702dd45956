package org.tumen.model;

/// What kind of witness a source is.
public enum Nature {
    PRIMARY,
    SCHOLARLY,
    NEWS,
    REFERENCE,
    /// The file does not say.
    UNSTATED
}
