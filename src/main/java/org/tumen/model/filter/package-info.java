/// A choice among a document's events, as a value with a text that people can write, and the smaller document it leaves.
@NullMarked
package org.tumen.model.filter;

import org.jspecify.annotations.NullMarked;
