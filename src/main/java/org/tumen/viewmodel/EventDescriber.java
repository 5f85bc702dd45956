package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Actor;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.OtherName;
import org.tumen.model.Place;
import org.tumen.model.RivalDate;
import org.tumen.model.Source;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edtf;

/// Puts an event into words.
public final class EventDescriber {
    private final HistoricalEvent event;
    private final DocumentIndex index;
    private final List<String> sourceIds;

    private EventDescriber(HistoricalEvent event, DocumentIndex index) {
        this.event = event;
        this.index = index;
        this.sourceIds = sourceIds(event, index);
    }

    public static EventDetails describe(HistoricalEvent event, OpenDocument document) {
        return new EventDescriber(event, document.index()).details();
    }

    /// Those of the claims first, then those of the rival dates; each once.
    private static List<String> sourceIds(HistoricalEvent event, DocumentIndex index) {
        SequencedSet<String> ids = new LinkedHashSet<>(event.citedSourceIds());
        event.otherDates().forEach(rival -> ids.addAll(rival.sourceIds()));
        return ids.stream().filter(id -> index.source(id) != null).toList();
    }

    private EventDetails details() {
        Place place = index.place(event.placeId());
        Edtf disclosed = event.disclosed();
        return new EventDetails(event.id(), index.category(event.categoryId()), DateText.describe(event.date()),
                place == null ? "" : place.name(), event.title(), event.status(), Wording.of(event.status()),
                disclosed == null ? "" : "known since " + DateText.describe(disclosed), event.summary(),
                event.claims().stream().map(this::claim).toList(), sources(),
                event.otherDates().stream().map(this::rival).toList(), RelationLines.of(event, index), actors());
    }

    private EventDetails.ClaimLine claim(Claim claim) {
        String word = claim.status() == ClaimStatus.DOCUMENTED ? "" : Wording.of(claim.status());
        List<EventDetails.Reference> references = new ArrayList<>();
        for (CitedSource cited : claim.sources()) {
            int place = sourceIds.indexOf(cited.sourceId());
            if (place >= 0) {
                references.add(new EventDetails.Reference(place + 1,
                        joined(", ", Stream.of(Wording.of(cited.stance()), cited.locator(), cited.why()))));
            }
        }
        return new EventDetails.ClaimLine(claim.text(), claim.status(), word, claim.note(), List.copyOf(references));
    }

    private EventDetails.RivalLine rival(RivalDate rival) {
        return new EventDetails.RivalLine(DateText.describe(rival.date()), rival.note(),
                rival.sourceIds().stream().filter(sourceIds::contains)
                        .map(id -> new EventDetails.Reference(sourceIds.indexOf(id) + 1, "")).toList());
    }

    private List<EventDetails.SourceLine> sources() {
        List<EventDetails.SourceLine> lines = new ArrayList<>();
        for (String id : sourceIds) {
            Source source = index.source(id);
            if (source != null) {
                lines.add(line(lines.size() + 1, source));
            }
        }
        return lines;
    }

    private static EventDetails.SourceLine line(int number, Source source) {
        String appeared = source.publisher().isEmpty() ? source.containerTitle() : source.publisher();
        String kind = joined(" · ", Stream.of(Wording.of(source.nature()), Citation.date(source), appeared));
        return new EventDetails.SourceLine(number, source.title().isEmpty() ? source.id() : source.title(),
                Citation.authors(source), kind, source.whyTrust(), source.whyDoubt(), source.perspective(),
                source.url(), source.archivedUrl(), Citation.of(source, ""));
    }

    private List<EventDetails.ActorLine> actors() {
        return event.actorIds().stream().flatMap(id -> Stream.ofNullable(actor(index.actor(id)))).toList();
    }

    private static EventDetails.@Nullable ActorLine actor(@Nullable Actor actor) {
        return actor == null
                ? null
                : new EventDetails.ActorLine(actor.name(), actor.role(),
                        joined(" · ", actor.names().stream().map(OtherName::text)));
    }

    private static String joined(String separator, Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining(separator));
    }
}
