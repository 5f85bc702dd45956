package org.tumen.viewmodel;

/// Whether motion is to be reduced; `SYSTEM` follows the operating system.
public enum MotionChoice {
    SYSTEM, ON, OFF
}
