/// The audience's screen while somebody presents: a heading in large type above a timeline, laid out as a drawing.
@NullMarked
package org.tumen.layout.present;

import org.jspecify.annotations.NullMarked;
