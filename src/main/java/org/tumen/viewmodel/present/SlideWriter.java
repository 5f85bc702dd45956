package org.tumen.viewmodel.present;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.layout.present.AudienceSlide;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Place;
import org.tumen.model.Source;
import org.tumen.model.edtf.DateText;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.SpanText;

/// Puts the stops of a presentation into the words that the audience reads.
final class SlideWriter {
    private final OpenDocument document;
    private final PresentationPath path;
    /// Remembered, as it is asked for in each frame of a flight.
    private @Nullable Written written;

    /// @param excursionId the event for which the path was left; empty at the stop itself
    private record Written(int stop, String excursionId, AudienceSlide slide) {}

    SlideWriter(OpenDocument document, PresentationPath path) {
        this.document = document;
        this.path = path;
    }

    /// What is shown in a state: a stop, or the event for which the path was left.
    AudienceSlide of(PresentationState state) {
        String excursionId = state.isAway() ? state.excursion().eventId() : "";
        Written before = written;
        if (before != null && before.stop == state.stop() && before.excursionId.equals(excursionId)) {
            return before.slide;
        }
        HistoricalEvent visited = document.index().event(excursionId);
        AudienceSlide slide = visited == null ? ofStop(state.stop()) : ofVisited(visited, state.stop());
        written = new Written(state.stop(), excursionId, slide);
        return slide;
    }

    AudienceSlide ofStop(int place) {
        PresentedStop stop = path.stop(place);
        return switch (stop.kind()) {
            case TITLE -> slide(AudienceSlide.Kind.TITLE, stop, place, titleLead(), "", path.title(), List.of());
            case SOURCES -> slide(AudienceSlide.Kind.SOURCES, stop, place, "", "", sourcesTitle(place),
                    notes(stop.sourceIds()));
            case TOUR -> ofTour(stop, place);
        };
    }

    private AudienceSlide ofTour(PresentedStop stop, int place) {
        HistoricalEvent event = document.index().event(stop.eventId());
        if (event == null) {
            return slide(AudienceSlide.Kind.EVENT, stop, place, "", "", stop.spanText(), List.of());
        }
        return slide(AudienceSlide.Kind.EVENT, stop, place, lead(event), distance(place, event), event.title(),
                notes(event.citedSourceIds()));
    }

    private AudienceSlide ofVisited(HistoricalEvent event, int place) {
        return new AudienceSlide(AudienceSlide.Kind.EVENT, event.id(), lead(event), "", event.title(), event.summary(),
                "", notes(event.citedSourceIds()), path.title(), "Away from the path", progress(place),
                Set.copyOf(path.eventIds()), Set.of(), true);
    }

    private AudienceSlide slide(AudienceSlide.Kind kind, PresentedStop stop, int place, String lead, String distance,
            String title, List<String> sources) {
        return new AudienceSlide(kind, stop.eventId(), lead, distance, title, stop.caption(), stop.question(), sources,
                path.title(), counter(place), progress(place), Set.copyOf(path.eventIds()),
                Set.copyOf(stop.categoryIds()), stop.span() != null);
    }

    private AudienceSlide.Progress progress(int place) {
        return new AudienceSlide.Progress(place, path.stops().size());
    }

    /// "8 of 12"; empty for title and sources.
    String counter(int place) {
        return path.stop(place).kind() == PresentedStop.Kind.TOUR ? place + " of " + path.numbered() : "";
    }

    /// What a list of stops calls one.
    String name(int place) {
        PresentedStop stop = path.stop(place);
        return switch (stop.kind()) {
            case TITLE -> path.title();
            case SOURCES -> sourcesTitle(place);
            case TOUR -> {
                HistoricalEvent event = document.index().event(stop.eventId());
                yield event == null ? stop.spanText() : event.title();
            }
        };
    }

    /// Its date in words; empty where it has none.
    String date(int place) {
        HistoricalEvent event = document.index().event(path.stop(place).eventId());
        return event == null ? "" : DateText.describe(event.date());
    }

    /// "1948 – 2024 · 12 stops"
    private String titleLead() {
        int stops = path.numbered();
        String count = stops == 1 ? "One stop" : stops + " stops";
        if (stops == 0 || path.events().isEmpty()) {
            return stops == 0 ? "" : count;
        }
        double end = path.events().stream().mapToDouble(PathEvent::endDay).max().orElseThrow();
        return SpanText.describe(new TimeSpan(path.events().getFirst().startDay(), end)) + " · " + count;
    }

    private String sourcesTitle(int place) {
        int first = path.numbered() + 1;
        int lists = path.last() - first + 1;
        return lists == 1 ? "Sources used" : "Sources used, " + (place - first + 1) + " of " + lists;
    }

    private String lead(HistoricalEvent event) {
        Place place = document.index().place(event.placeId());
        String date = DateText.describe(event.date());
        // "c. 1960" stays as it is.
        String words = date.startsWith("c.") ? date : Character.toUpperCase(date.charAt(0)) + date.substring(1);
        return place == null ? words : words + " · " + place.name();
    }

    private String distance(int place, HistoricalEvent event) {
        HistoricalEvent before = before(place);
        return before == null || before.id().equals(event.id()) ? "" : DistanceText.of(before.date(), event.date());
    }

    private @Nullable HistoricalEvent before(int place) {
        for (int earlier = place - 1; earlier >= 0; earlier--) {
            HistoricalEvent event = document.index().event(path.stop(earlier).eventId());
            if (event != null) {
                return event;
            }
        }
        return null;
    }

    private List<String> notes(List<String> sourceIds) {
        DocumentIndex index = document.index();
        return sourceIds.stream().flatMap(id -> Optional.<Source>ofNullable(index.source(id)).stream())
                .map(SourceNote::of).toList();
    }
}
