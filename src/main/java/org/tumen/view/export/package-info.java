/// The export dialog with its preview, printing, and the picture on the clipboard.
@NullMarked
package org.tumen.view.export;

import org.jspecify.annotations.NullMarked;
