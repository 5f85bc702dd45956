package org.tumen.model.edtf;

/// What is known of one end of a date.
public enum Edge {
    /// The end is as exact as the date's precision.
    EXACT,
    /// `~`: near the stated date.
    APPROXIMATE,
    /// `?`: the stated date may be wrong.
    UNCERTAIN,
    /// `%`: near the stated date, which may be wrong.
    UNCERTAIN_AND_APPROXIMATE,
    /// `..`: goes on; has no end, or none yet.
    OPEN,
    /// Left blank: there is an end, but nobody knows when.
    UNKNOWN
}
