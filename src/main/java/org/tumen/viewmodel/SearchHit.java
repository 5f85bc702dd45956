package org.tumen.viewmodel;

import org.tumen.model.HistoricalEvent;

/// An event that a search found.
///
/// @param where the text in which it was found, where that is not the title; else empty
public record SearchHit(HistoricalEvent event, Rank rank, String where) {
    /// How well it fits, the best first.
    public enum Rank {
        TITLE_START, TITLE, ELSEWHERE
    }
}
