package org.tumen.model;

/// A claim's reference to a source.
///
/// @param sourceId the id of the source
/// @param locator where in the source ("Article 4", "p. 12"); empty if the file does not say
public record CitedSource(String sourceId, String locator, Stance stance, ExtraFields extra) {}
