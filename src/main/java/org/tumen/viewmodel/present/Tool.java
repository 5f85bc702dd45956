package org.tumen.viewmodel.present;

/// What the pointer does on the audience's screen.
public enum Tool {
    /// It moves the timeline.
    NONE,
    /// It is a large, bright dot.
    POINTER,
    /// It draws over the picture.
    PEN,
    /// All but what it is over is dimmed.
    SPOTLIGHT
}
