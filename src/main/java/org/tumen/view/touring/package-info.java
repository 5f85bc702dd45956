/// The pane in which tours are written, put in order and rehearsed.
@NullMarked
package org.tumen.view.touring;

import org.jspecify.annotations.NullMarked;
