package org.tumen.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tumen.model.EventTable;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;

/// The names of places in a page: of events their ids in the file where these can stand in an address as they are, so that
/// links go on working when a page is made anew, else their numbers.
final class PageAnchors {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    private final EventTable events;
    private final Map<String, Integer> sources = new HashMap<>();

    PageAnchors(TimelineDocument document) {
        events = document.table();
        List<Source> list = document.sources();
        for (int i = 0; i < list.size(); i++) {
            sources.putIfAbsent(list.get(i).id(), i + 1);
        }
    }

    String ofEvent(int number) {
        String id = events.id(number);
        return PLAIN.matcher(id).matches() && events.isFirstOfItsId(number) ? "e-" + id : "event-" + (number + 1);
    }

    /// Empty where no event has the id.
    String ofEvent(String id) {
        int number = events.numberOf(id);
        return number < 0 ? "" : ofEvent(number);
    }

    /// The number of a source in the page's list, from 1; 0 where there is none.
    int numberOfSource(String id) {
        return sources.getOrDefault(id, 0);
    }
}
