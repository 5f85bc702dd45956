package org.tumen.layout.present;

import java.util.HashMap;
import java.util.Map;
import org.tumen.model.EventTable;

/// The titles and dates of events in words, as screen readers read them out. A few thousand are remembered, as a picture
/// that moves has mostly the same events in each frame.
final class EventNames {
    private static final int MOST_KNOWN = 4_000;

    private final EventTable table;
    private final Map<Integer, String> known = new HashMap<>();

    EventNames(EventTable table) {
        this.table = table;
    }

    /// Title and date.
    String withDate(int number) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(number, _ -> title(number) + ", " + table.dateText(number));
    }

    String title(int number) {
        return table.title(number);
    }

    String dateText(int number) {
        return table.dateText(number);
    }
}
