package org.tumen.model;

/// How far a claim is borne out by what is known of it.
public enum ClaimStatus {
    /// Borne out by documents that the parties or independent observers left.
    DOCUMENTED,
    /// Good sources contradict each other.
    DISPUTED,
    /// Somebody says so, and others deny it or cannot check it.
    ALLEGED,
    /// The judgement of somebody named.
    ASSESSED
}
