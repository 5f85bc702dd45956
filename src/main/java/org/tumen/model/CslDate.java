package org.tumen.model;

import org.jspecify.annotations.Nullable;
import org.tumen.model.edtf.Edtf;

/// A date of a CSL-JSON item: what the file holds, and the date it means.
///
/// @param json the file's own JSON text of it, written back unchanged
/// @param date the date meant; null where the file has only words
public record CslDate(String json, @Nullable Edtf date) {}
