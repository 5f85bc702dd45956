@NullMarked
package org.tumen.viewmodel;

import org.jspecify.annotations.NullMarked;
