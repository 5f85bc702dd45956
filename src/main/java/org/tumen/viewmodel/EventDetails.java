package org.tumen.viewmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.ClaimStatus;

/// All that the detail pane says of an event, in words. Texts are empty and lists are empty where there is nothing to say.
///
/// @param category null where the event has none that the document knows
/// @param disclosed "known since 4 December 2024"
public record EventDetails(String eventId, @Nullable Category category, String date, String place, String title,
        ClaimStatus status, String statusWord, String disclosed, String summary, List<ClaimLine> claims,
        List<SourceLine> sources, List<RivalLine> rivalDates, List<RelationLine> relations, List<ActorLine> actors) {
    /// @param statusWord empty for a documented claim
    public record ClaimLine(String text, ClaimStatus status, String statusWord, String note,
            List<Reference> references) {}

    /// A source's number in the list of sources, with what the claim says of it.
    ///
    /// @param remark "p. 12", "contradicts"; may be empty
    public record Reference(int number, String remark) {}

    /// @param kind "primary · 20 June 2024 · KCNA"
    /// @param url http or https, or empty
    public record SourceLine(int number, String title, String authors, String kind, String whyTrust, String whyDoubt,
            String perspective, String url, String archivedUrl, String citation) {
        /// Whether there is more than the line itself.
        public boolean hasMore() {
            return !(authors.isEmpty() && whyTrust.isEmpty() && whyDoubt.isEmpty() && perspective.isEmpty()
                    && archivedUrl.isEmpty());
        }
    }

    /// @param note whose date it is
    public record RivalLine(String date, String note, List<Reference> references) {}

    /// @param word "led to"
    /// @param label "Treaty of Friendship · 2000"
    public record RelationLine(String word, String eventId, String label, String note) {}

    /// @param otherNames "김정은 · Ким Чен Ын"
    public record ActorLine(String name, String role, String otherNames) {}

    public EventDetails {
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        rivalDates = List.copyOf(rivalDates);
        relations = List.copyOf(relations);
        actors = List.copyOf(actors);
    }

    /// The citations of all its sources, one a line.
    public String citations() {
        return String.join("\n", sources.stream().map(SourceLine::citation).toList());
    }
}
