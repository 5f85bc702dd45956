/// State and commands of the program, apart from how they look: viewport, selection, filter, history, preferences.
@NullMarked
package org.tumen.viewmodel;

import org.jspecify.annotations.NullMarked;
