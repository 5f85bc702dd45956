/// Editing and rehearsing tours: what is edited, how it is undone and saved.
@NullMarked
package org.tumen.viewmodel.touring;

import org.jspecify.annotations.NullMarked;
