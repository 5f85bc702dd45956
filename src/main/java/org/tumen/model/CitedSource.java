package org.tumen.model;

/// A claim's reference to a source.
///
/// @param sourceId the id of the source
/// @param locator where in the source ("Article 4", "p. 12"); empty if the file does not say
/// @param why why it bears on the claim, where that is not plain, as with a plan made before the event; may be empty
public record CitedSource(String sourceId, String locator, Stance stance, String why, ExtraFields extra) {
    /// A citation that needs no reason.
    public CitedSource(String sourceId, String locator, Stance stance, ExtraFields extra) {
        this(sourceId, locator, stance, "", extra);
    }
}
