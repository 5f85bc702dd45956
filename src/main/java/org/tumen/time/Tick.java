package org.tumen.time;

/// A labelled place on the ruler.
///
/// @param day in days since 1970-01-01T00:00
/// @param label "1950", "44 BCE", "Jun", "19", "14:00"; as context also "June 2024", "19 June 2024"
public record Tick(double day, String label) {}
