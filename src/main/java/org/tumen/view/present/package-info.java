/// The windows of a presentation: the audience's screen and the presenter's window.
@NullMarked
package org.tumen.view.present;

import org.jspecify.annotations.NullMarked;
