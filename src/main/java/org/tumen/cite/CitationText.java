package org.tumen.cite;

import java.util.List;
import java.util.stream.Collectors;

/// A formatted citation: runs of text, some in italics, the address as a link.
public record CitationText(List<Run> runs) {
    /// @param link an address that opens; empty for none
    public record Run(String text, boolean isItalic, String link) {}

    public CitationText {
        runs = List.copyOf(runs);
    }

    /// Without italics and links.
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
