package org.tumen.integrity;

/// Something in a document that weakens its evidence.
///
/// @param pointer the JSON pointer (RFC 6901) of the value, as `/events/12/claims/0`; indices count as the document does
/// @param message what is wrong
/// @param mend what the author can do about it
public record Finding(String pointer, String message, String mend) {}
