package org.tumen.layout;

/// Why an event is drawn out above the picture.
public enum Emphasis {
    SELECTED, HOVERED
}
