/// What the program asks of GTK itself, on Linux.
@NullMarked
package org.tumen.view.gtk;

import org.jspecify.annotations.NullMarked;
