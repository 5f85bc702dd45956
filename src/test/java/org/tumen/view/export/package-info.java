@NullMarked
package org.tumen.view.export;

import org.jspecify.annotations.NullMarked;
