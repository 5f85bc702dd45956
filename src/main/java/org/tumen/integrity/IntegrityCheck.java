package org.tumen.integrity;

import java.util.ArrayList;
import java.util.List;
import org.tumen.model.DocumentIndex;
import org.tumen.model.TimelineDocument;

/// Holds a document to every rule of this package.
public final class IntegrityCheck {
    private static final List<IntegrityRule> RULES = List.of(new UnsupportedClaim(), new ThinlySourcedEvent(),
            new SourceBeforeEvent(), new DateFinerThanSources(), new AllegationWithoutSpeaker(), new IncompleteEvent(),
            new LongLabel(), new RelationToItself(), new CircleOfCauses(), new NearDuplicate(), new UnusedSource(),
            new UnusedActorOrPlace(), new EmptyTourStop());

    private IntegrityCheck() {}

    /// All findings, rule by rule, within a rule in the order of the document.
    public static List<Finding> check(TimelineDocument document) {
        List<Finding> findings = new ArrayList<>();
        DocumentIndex index = new DocumentIndex(document);
        RULES.forEach(rule -> rule.check(index, findings::add));
        return List.copyOf(findings);
    }
}
