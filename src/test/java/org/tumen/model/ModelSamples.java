package org.tumen.model;

import java.util.List;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

/// Small values to build documents from.
final class ModelSamples {
    private ModelSamples() {}

    static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            throw new AssertionError(text, e);
        }
    }

    static HistoricalEvent event(String id, List<Claim> claims, List<Relation> related) {
        return new HistoricalEvent(id, date("1950"), "Title of " + id, "", "", "", List.of(), List.of(), "",
                HistoricalEvent.USUAL_SIGNIFICANCE, claims, related, List.of(), null, List.of(), ExtraFields.NONE);
    }

    static Relation relation(String toEventId, RelationKind kind) {
        return new Relation(toEventId, kind, "", ExtraFields.NONE);
    }

    static Claim claim(ClaimStatus status, String... sourceIds) {
        return new Claim("A claim.", status, "", List.of(sourceIds).stream()
                .map(id -> new CitedSource(id, "", Stance.SUPPORTS, ExtraFields.NONE)).toList(), ExtraFields.NONE);
    }

    static Source source(String id, String title) {
        return new Source(id, "book", title, List.of(), "", "", "", "", null, "", "", Nature.UNSTATED, "", "", "", "",
                ExtraFields.NONE, ExtraFields.NONE);
    }
}
