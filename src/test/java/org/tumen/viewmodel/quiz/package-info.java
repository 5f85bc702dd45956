@NullMarked
package org.tumen.viewmodel.quiz;

import org.jspecify.annotations.NullMarked;
