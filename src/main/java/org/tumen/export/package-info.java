/// Whole products for files: pictures of a timeline. Needs neither toolkit nor display.
@NullMarked
package org.tumen.export;

import org.jspecify.annotations.NullMarked;
