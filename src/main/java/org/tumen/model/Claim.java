package org.tumen.model;

import java.util.List;

/// One checkable sentence about an event, with the sources that bear on it.
///
/// @param note who says so, who denies it; empty if the file does not say
public record Claim(String text, ClaimStatus status, String note, List<CitedSource> sources, ExtraFields extra) {
    public Claim {
        sources = List.copyOf(sources);
    }
}
