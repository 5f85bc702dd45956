package org.tumen.model;

/// A name in another script.
///
/// @param script the four letters of ISO 15924, such as `Hang` or `Cyrl`; empty if the file does not say
public record OtherName(String text, String script, ExtraFields extra) {}
