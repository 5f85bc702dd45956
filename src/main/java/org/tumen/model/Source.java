package org.tumen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source: a CSL-JSON item (Citation Style Language 1.0.2) with what a reader needs to judge it, which the file keeps
/// under the item's `custom`. Texts are empty where the file does not say.
///
/// @param type one of CSL's types, such as `treaty` or `article-journal`
/// @param url an http or https address, or empty
/// @param perspective whose voice it is
/// @param archivedUrl an http or https address of a saved copy, or empty
/// @param extra further fields of the CSL item
/// @param customExtra further fields of its `custom`
public record Source(String id, String type, String title, List<CslName> authors, String containerTitle,
        String publisher, String archive, String archiveLocation, @Nullable CslDate issued, String url,
        String language, Nature nature, String perspective, String whyTrust, String whyDoubt, String archivedUrl,
        ExtraFields extra, ExtraFields customExtra) {
    public Source {
        authors = List.copyOf(authors);
    }
}
