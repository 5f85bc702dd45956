package org.tumen.cite;

/// How one style writes citations.
interface Style {
    /// As an item of a bibliography.
    CitationText entry(CslItem item);

    /// As a note, or as what stands in brackets in the text.
    ///
    /// @param locator where in it; may be empty
    CitationText note(CslItem item, String locator);
}
