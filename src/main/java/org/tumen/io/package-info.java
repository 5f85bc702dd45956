/// Files in and out: the Tumen JSON format with its problem report and its schema, and safe writing. The only package that knows Jackson.
@NullMarked
package org.tumen.io;

import org.jspecify.annotations.NullMarked;
