@NullMarked
package org.tumen.view.gtk;

import org.jspecify.annotations.NullMarked;
