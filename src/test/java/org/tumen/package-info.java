/// What tests of several packages share.
@NullMarked
package org.tumen;

import org.jspecify.annotations.NullMarked;
