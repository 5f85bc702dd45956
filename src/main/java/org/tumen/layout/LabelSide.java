package org.tumen.layout;

/// Where the label of a mark is, if it has one.
enum LabelSide {
    RIGHT, LEFT, INSIDE, NONE
}
