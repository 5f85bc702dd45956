package org.tumen.model.edtf;

/// How finely a date is stated, from the coarsest to the finest.
public enum Precision {
    /// A year given to its leading digits only, coarser than a century.
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    /// Season, quarter, quadrimester or semester.
    SEASON,
    MONTH,
    DAY,
    TIME
}
