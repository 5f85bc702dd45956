package org.tumen.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Theme;
import org.tumen.model.Claim;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;

/// Entries and packers for tests of rows: day 0 is 1970-01-01, and a pixel is a day unless said otherwise.
final class PackingFixtures {
    static final OpenSans FONT = new OpenSans();
    static final Metrics METRICS = Metrics.of(Theme.LIGHT, FONT);
    static final TimeScale PIXEL_A_DAY = new TimeScale(0, 0, 1);
    static final double WIDTH_PX = 1000;

    private final List<HistoricalEvent> events = new ArrayList<>();
    private final List<TimelineEntry> entries = new ArrayList<>();

    /// A one-day event.
    PackingFixtures point(int day, String title, int significance) {
        return add(RandomTimelines.date(LocalDate.ofEpochDay(day).toString()), title, significance);
    }

    /// An event that lasted from one day to another.
    PackingFixtures span(int firstDay, int lastDay, String title, int significance) {
        return add(RandomTimelines.date(LocalDate.ofEpochDay(firstDay) + "/"
                + LocalDate.ofEpochDay(lastDay)), title, significance);
    }

    PackingFixtures dated(String date, String title, int significance) {
        return add(RandomTimelines.date(date), title, significance);
    }

    private PackingFixtures add(Edtf date, String title, int significance) {
        int number = entries.size();
        HistoricalEvent event = RandomTimelines.event("e" + number, date.toString(), title, "", significance,
                List.<Claim>of());
        events.add(event);
        entries.add(TimelineEntry.of(EventTable.of(events), number, 0, DocumentExtent.of(date)));
        return this;
    }

    TimelineEntry only() {
        return entries.getFirst();
    }

    List<TimelineEntry> bySignificance() {
        return entries.stream().sorted(TimelineEntries.BY_SIGNIFICANCE).toList();
    }

    PackedLane pack(int rows) {
        return new LanePacker(PIXEL_A_DAY, METRICS, 0, WIDTH_PX, WIDTH_PX / 3).pack(bySignificance(), rows);
    }

    static PackedEntry of(PackedLane lane, String id) {
        return lane.entries().stream().filter(entry -> entry.entry().id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not placed: " + lane));
    }

    TimelineDocument document() {
        return TimelineDocument.of("Test", events);
    }

    static TimeSpan days(double from, double to) {
        return new TimeSpan(from, to);
    }
}
