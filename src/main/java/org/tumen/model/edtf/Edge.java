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
    UNKNOWN;

    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /// Both doubts together, where a part of a date is qualified from two sides.
    Edge and(Edge other) {
        boolean approximate = isApproximate() || other.isApproximate();
        if (isUncertain() || other.isUncertain()) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : EXACT;
    }
}
