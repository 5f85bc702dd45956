package org.tumen.viewmodel;

/// Which theme the user wants; `SYSTEM` follows the operating system.
public enum ThemeChoice {
    SYSTEM, LIGHT, DARK, PROJECTOR
}
