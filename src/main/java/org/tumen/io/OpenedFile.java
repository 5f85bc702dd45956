package org.tumen.io;

import org.jspecify.annotations.Nullable;

/// A file that has been opened.
///
/// @param result of what has been read so far
/// @param remaining what is still to be checked, where the file is too large to be checked before it is shown; the problems
/// of `result` are none then
public record OpenedFile(ReadResult result, @Nullable RemainingCheck remaining) {}
