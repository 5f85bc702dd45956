package org.tumen.model;

/// The shape of a category's marks, so that colour never stands alone.
public enum Symbol {
    CIRCLE, DIAMOND, SQUARE, TRIANGLE, TRIANGLE_DOWN, PENTAGON, HEXAGON, STAR
}
