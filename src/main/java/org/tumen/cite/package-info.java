/// Citations: sources as formatted text in the styles that history classes use, and as BibTeX and RIS.
@NullMarked
package org.tumen.cite;

import org.jspecify.annotations.NullMarked;
