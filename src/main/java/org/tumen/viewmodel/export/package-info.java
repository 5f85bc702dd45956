/// What the user chooses to export, and what becomes of it: choices, pages of the preview, the file and its progress.
@NullMarked
package org.tumen.viewmodel.export;

import org.jspecify.annotations.NullMarked;
