package org.tumen.model;

import org.jspecify.annotations.Nullable;

/// Where events happened.
///
/// @param latitude degrees north, WGS 84; null if the file does not say
/// @param longitude degrees east, WGS 84; null if the file does not say
public record Place(String id, String name, @Nullable Double latitude, @Nullable Double longitude,
        ExtraFields extra) {}
