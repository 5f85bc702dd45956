package org.tumen.model;

import org.jspecify.annotations.Nullable;
import org.tumen.model.edtf.Edtf;

/// What a document shows first.
///
/// @param span the time shown; null for all of it
/// @param eventId the event selected, or empty
public record Opening(@Nullable Edtf span, String eventId, ExtraFields extra) {}
