/// The immutable document: events with their claims and sources, and what they refer to. Knows no file format and no picture.
@NullMarked
package org.tumen.model;

import org.jspecify.annotations.NullMarked;
