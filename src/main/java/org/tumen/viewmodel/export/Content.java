package org.tumen.viewmodel.export;

/// Which of a timeline's events are exported.
public sealed interface Content {
    /// All of them.
    record Whole() implements Content {}

    /// What the window shows.
    record View() implements Content {}

    /// A span of time that is typed.
    record Span() implements Content {}

    /// What the search found.
    record Found() implements Content {}

    /// The selected event and those related to it.
    record Selected() implements Content {}

    /// What a tour shows.
    record OfTour(String tourId) implements Content {}
}
