package org.tumen.layout;

import org.tumen.display.Rgba;
import org.tumen.model.Symbol;

/// One lane: a category, or what has none.
///
/// @param id the category's id; empty for events without a known category
record Lane(String id, String name, Rgba color, Symbol symbol) {}
