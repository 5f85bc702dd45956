/// From a display list to pictures without a toolkit, and the measuring of text by the font's own advance widths.
@NullMarked
package org.tumen.paint;

import org.jspecify.annotations.NullMarked;
