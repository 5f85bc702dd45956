package org.tumen.viewmodel.present;

/// Whether the presenter has left the path, and for what.
///
/// @param eventId the event looked at away from the path; empty for a free look round
public record Excursion(boolean away, String eventId) {
    public static final Excursion NONE = new Excursion(false, "");
    static final Excursion ROUND = new Excursion(true, "");
}
