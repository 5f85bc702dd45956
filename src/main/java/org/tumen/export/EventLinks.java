package org.tumen.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tumen.display.Box;
import org.tumen.display.Mark;
import org.tumen.display.Page;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.WebAddress;

/// Where an event's mark leads: to the first of its sources that has an address.
public final class EventLinks {
    private static final double SAME_ROW_PX = 4;

    private final DocumentIndex index;

    public EventLinks(TimelineDocument document) {
        index = new DocumentIndex(document);
    }

    /// An http or https address.
    public Optional<String> address(String eventId) {
        HistoricalEvent event = index.event(eventId);
        return event == null
                ? Optional.empty()
                : event.citedSourceIds().stream().flatMap(id -> Stream.ofNullable(index.source(id)))
                        .flatMap(source -> address(source).stream()).findFirst();
    }

    /// A source's address, or else that of a saved copy.
    static Optional<String> address(Source source) {
        return Stream.of(source.url(), source.archivedUrl()).filter(WebAddress::isWeb).findFirst();
    }

    /// The links of a picture's events; a mark and its label in one row are one link.
    List<Page.Link> of(List<Mark> marks) {
        Map<String, List<Mark>> byEvent = new LinkedHashMap<>();
        marks.stream().filter(mark -> mark.kind() == Mark.Kind.EVENT || mark.kind() == Mark.Kind.LABEL)
                .forEach(mark -> byEvent.computeIfAbsent(mark.id(), _ -> new ArrayList<>()).add(mark));
        List<Page.Link> links = new ArrayList<>();
        byEvent.forEach((id, own) -> address(id)
                .ifPresent(address -> joined(own.stream().map(Mark::bounds).toList()).forEach(box -> links
                        .add(new Page.Link(box, address, "Source: " + own.getFirst().accessibleText())))));
        return links;
    }

    private static List<Box> joined(List<Box> boxes) {
        boolean oneRow = boxes.stream()
                .allMatch(box -> Math.abs(box.centerY() - boxes.getFirst().centerY()) <= SAME_ROW_PX);
        return oneRow ? List.of(boxes.stream().reduce(Box::union).orElseThrow()) : boxes;
    }
}
