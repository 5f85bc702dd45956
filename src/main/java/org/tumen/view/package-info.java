/// What the user sees and touches: the window, its panes and dialogs, and the canvas that paints display lists.
@NullMarked
package org.tumen.view;

import org.jspecify.annotations.NullMarked;
