/// Display lists in the pixels of a screen.
@NullMarked
package org.tumen.view.surface;

import org.jspecify.annotations.NullMarked;
