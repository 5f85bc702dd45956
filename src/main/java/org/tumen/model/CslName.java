package org.tumen.model;

/// The name of an author in CSL-JSON: family and given name of a person, or the literal name of an institution.
/// Parts that do not apply are empty.
public record CslName(String family, String given, String literal, ExtraFields extra) {
    /// The name in reading order.
    public String text() {
        return literal.isEmpty() ? (given + " " + family).strip() : literal;
    }
}
