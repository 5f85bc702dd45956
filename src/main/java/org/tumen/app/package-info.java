/// The program: launcher, command line, wiring, and the services that need JavaFX or the operating system.
@NullMarked
package org.tumen.app;

import org.jspecify.annotations.NullMarked;
