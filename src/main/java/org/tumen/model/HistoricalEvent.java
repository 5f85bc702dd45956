package org.tumen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.edtf.Edtf;

/// Something that happened, when, and what the sources say of it. Texts and ids are empty where the file has none.
///
/// @param shortTitle a title for labels; empty where `title` serves
/// @param significance 1 (seen in the widest view) to 5
/// @param disclosed when it became publicly known, where that was later than the event
public record HistoricalEvent(String id, Edtf date, String title, String shortTitle, String summary, String categoryId,
        List<String> tags, List<String> actorIds, String placeId, int significance, List<Claim> claims,
        List<Relation> related, List<RivalDate> otherDates, @Nullable Edtf disclosed, List<Media> media,
        ExtraFields extra) {
    public static final int MOST_SIGNIFICANT = 1;
    public static final int LEAST_SIGNIFICANT = 5;
    public static final int USUAL_SIGNIFICANCE = 3;

    public HistoricalEvent {
        if (significance < MOST_SIGNIFICANT || significance > LEAST_SIGNIFICANT) {
            throw new IllegalArgumentException("significance is 1 to 5, not " + significance);
        }
        tags = List.copyOf(tags);
        actorIds = List.copyOf(actorIds);
        claims = List.copyOf(claims);
        related = List.copyOf(related);
        otherDates = List.copyOf(otherDates);
        media = List.copyOf(media);
    }

    /// The words of its label.
    public String label() {
        return shortTitle.isEmpty() ? title : shortTitle;
    }

    /// The status of the event as a whole: that of its first claim, which is its main one.
    public ClaimStatus status() {
        return claims.isEmpty() ? ClaimStatus.DOCUMENTED : claims.getFirst().status();
    }

    /// The ids of all sources that its claims cite, each once, in order of first use: source n has number n + 1.
    public List<String> citedSourceIds() {
        return claims.stream().flatMap(claim -> claim.sources().stream()).map(CitedSource::sourceId).distinct()
                .toList();
    }
}
