package org.tumen.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tumen.display.Mark;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.paint.WebAddress;

/// Where the events of a picture link to: the first of their sources that is on the web.
final class EventAddresses {
    private EventAddresses() {}

    /// The addresses of the marked events by their ids; events whose sources have none are left out.
    static Map<String, String> of(Iterable<Mark> marks, DocumentIndex index) {
        Map<String, String> addresses = new HashMap<>();
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.EVENT) {
                HistoricalEvent event = index.event(mark.id());
                if (event != null) {
                    of(event, index).ifPresent(address -> addresses.put(mark.id(), address));
                }
            }
        }
        return addresses;
    }

    static Optional<String> of(HistoricalEvent event, DocumentIndex index) {
        return event.citedSourceIds().stream().flatMap(id -> Stream.ofNullable(index.source(id)))
                .flatMap(source -> Stream.of(source.url(), source.archivedUrl())).filter(WebAddress::isWeb).findFirst();
    }
}
