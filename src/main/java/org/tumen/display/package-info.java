/// The vocabulary of a drawing: draw ops with concrete colours, marks, themes, and the measuring of text. Knows nothing of timelines.
@NullMarked
package org.tumen.display;

import org.jspecify.annotations.NullMarked;
