package org.tumen.io;

/// Which ids lead somewhere.
interface KnownIds {
    /// Whether the document has a thing of that id.
    boolean has(References.Kind kind, String id);
}
