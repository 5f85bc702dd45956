package org.tumen.viewmodel.present;

/// What covers the audience's screen.
public enum Veil {
    NONE, BLACK, WHITE
}
