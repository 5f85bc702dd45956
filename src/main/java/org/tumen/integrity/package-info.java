/// What a timeline's evidence lacks though its file is well formed: one small rule a class, each with its findings and their mend. Knows the document only, no file and no position in it.
@NullMarked
package org.tumen.integrity;

import org.jspecify.annotations.NullMarked;
