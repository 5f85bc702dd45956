package org.tumen.viewmodel.present;

/// An event at which a presentation stops.
///
/// @param startDay where it starts on the time axis, in days since 1970-01-01T00:00
/// @param endDay where it ends, exclusive
public record PathEvent(String id, double startDay, double endDay) {}
