package org.tumen.io;

/// How much a problem costs.
public enum Severity {
    /// Something of the file is not in the document.
    ERROR,
    /// Everything that can be used is in the document, but the file is odd.
    WARNING
}
