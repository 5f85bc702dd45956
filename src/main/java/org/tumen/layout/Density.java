package org.tumen.layout;

/// How much of a picture labels may fill.
public enum Density {
    /// Only what matters most gets a label, with room about it.
    FEW,
    /// What matters most gets a label first, the rest where it has room.
    BALANCED,
    /// As many labels as find room in tight rows.
    ALL;

    /// The least significant events that get labels under `FEW`: 1 is the most significant, 5 the least.
    private static final int LEAST_SIGNIFICANCE_OF_FEW = 2;

    /// Whether events of a significance get labels where they have room.
    boolean labels(int significance) {
        return this != FEW || significance <= LEAST_SIGNIFICANCE_OF_FEW;
    }
}
