package org.tumen.viewmodel;

import org.tumen.model.ClaimStatus;
import org.tumen.model.Nature;
import org.tumen.model.RelationKind;
import org.tumen.model.Stance;

/// The words for the document's kinds of things.
final class Wording {
    private Wording() {}

    static String of(ClaimStatus status) {
        return switch (status) {
            case DOCUMENTED -> "documented";
            case DISPUTED -> "disputed";
            case ALLEGED -> "alleged";
            case ASSESSED -> "assessed";
        };
    }

    /// Empty where the file does not say.
    static String of(Nature nature) {
        return switch (nature) {
            case PRIMARY -> "primary";
            case SCHOLARLY -> "scholarly";
            case NEWS -> "news";
            case REFERENCE -> "reference";
            case UNSTATED -> "";
        };
    }

    /// What the event that holds the relation did to the other.
    static String forward(RelationKind kind) {
        return switch (kind) {
            case LED_TO -> "led to";
            case RESPONSE_TO -> "response to";
            case PART_OF -> "part of";
            case REPLACED -> "replaced";
            case ENDED -> "ended";
            case CONTRADICTS -> "contradicts";
        };
    }

    /// The same, seen from the other event.
    static String backward(RelationKind kind) {
        return switch (kind) {
            case LED_TO -> "followed from";
            case RESPONSE_TO -> "answered by";
            case PART_OF -> "includes";
            case REPLACED -> "replaced by";
            case ENDED -> "ended by";
            case CONTRADICTS -> "contradicted by";
        };
    }

    /// Empty for what a cited source is expected to do.
    static String of(Stance stance) {
        return stance == Stance.CONTRADICTS ? "contradicts" : "";
    }
}
