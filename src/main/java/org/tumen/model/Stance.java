package org.tumen.model;

/// What a source does to a claim that cites it.
public enum Stance {
    SUPPORTS, CONTRADICTS
}
