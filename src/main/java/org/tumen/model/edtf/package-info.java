/// Dates as sources give them: Extended Date/Time Format (ISO 8601-2:2019) strings as values with bounds, precision and words.
@NullMarked
package org.tumen.model.edtf;

import org.jspecify.annotations.NullMarked;
