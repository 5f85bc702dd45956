package org.tumen.viewmodel;

import org.tumen.time.TimeSpan;

/// Where the reader was: the time in view and what was selected.
///
/// @param selectedId an event's id, or empty
record RestedView(TimeSpan span, String selectedId) {}
