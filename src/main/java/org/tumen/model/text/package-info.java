/// Texts compared as people do: spellings that mean the same, words that are looked for, near misses.
@NullMarked
package org.tumen.model.text;

import org.jspecify.annotations.NullMarked;
