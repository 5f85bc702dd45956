/// The arithmetic of the time axis: spans, the scale from days to pixels, the viewport, ticks and flights. All values immutable.
@NullMarked
package org.tumen.time;

import org.jspecify.annotations.NullMarked;
