package org.tumen.integrity;

import java.util.function.Consumer;
import org.tumen.model.DocumentIndex;

/// One demand on a document.
interface IntegrityRule {
    /// Hands each breach of the rule to `findings`, in the order of the document.
    void check(DocumentIndex index, Consumer<Finding> findings);
}
