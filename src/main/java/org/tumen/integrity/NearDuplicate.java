package org.tumen.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.DateText;

/// Two events at one time with much the same title are one event told twice, unless a relation tells them apart.
/// Each event is told once, with the earliest that it is like.
final class NearDuplicate implements IntegrityRule {
    private record Candidate(int number, HistoricalEvent event, DaySpan days, TitleSimilarity.Title title) {}

    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        List<HistoricalEvent> events = index.document().events();
        List<Candidate> byStart = IntStream.range(0, events.size())
                .mapToObj(e -> new Candidate(e, events.get(e), DaySpan.of(events.get(e).date()),
                        TitleSimilarity.Title.of(events.get(e).title())))
                .sorted(Comparator.comparingLong(candidate -> candidate.days.first())).toList();
        List<Candidate> going = new ArrayList<>();
        for (Candidate candidate : byStart) {
            going.removeIf(earlier -> !earlier.days.overlaps(candidate.days, DaySpan.TIME_ZONES));
            going.stream().filter(earlier -> TitleSimilarity.areSimilar(earlier.title, candidate.title))
                    .filter(earlier -> !areRelated(earlier.event, candidate.event))
                    .findFirst().ifPresent(earlier -> findings.accept(finding(earlier, candidate)));
            going.add(candidate);
        }
    }

    private static boolean areRelated(HistoricalEvent a, HistoricalEvent b) {
        return isRelatedTo(a, b) || isRelatedTo(b, a);
    }

    private static boolean isRelatedTo(HistoricalEvent from, HistoricalEvent to) {
        return from.related().stream().anyMatch(relation -> relation.toEventId().equals(to.id()));
    }

    private static Finding finding(Candidate a, Candidate b) {
        return a.number < b.number ? duplicate(a, b) : duplicate(b, a);
    }

    private static Finding duplicate(Candidate first, Candidate second) {
        return new Finding("/events/" + second.number,
                "the event " + Wording.quoted(second.event.title()) + " (" + DateText.describe(second.event.date())
                        + ") may be the same as " + Wording.quoted(first.event.title()) + " ("
                        + DateText.describe(first.event.date()) + ", /events/" + first.number + ")",
                "make them one, relate one to the other, or give them titles that tell them apart");
    }
}
