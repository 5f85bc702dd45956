/// From a document, a viewport and a theme to a display list: lanes, rows, labels, clusters, ruler, overview, hit index.
/// Rows are packed once for each zoom bucket over the whole document, so that panning cannot change them.
@NullMarked
package org.tumen.layout;

import org.jspecify.annotations.NullMarked;
