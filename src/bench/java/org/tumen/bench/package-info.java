/// Measurements of what users wait for: opening, frames, layout, pointing. Run by `mvn -Pbench verify`.
@NullMarked
package org.tumen.bench;

import org.jspecify.annotations.NullMarked;
