@NullMarked
package org.tumen.viewmodel.export;

import org.jspecify.annotations.NullMarked;
