@NullMarked
package org.tumen.viewmodel.touring;

import org.jspecify.annotations.NullMarked;
