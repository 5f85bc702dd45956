package org.tumen.io;

import java.util.Arrays;
import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Relation;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;

/// The few facts of many events that a picture needs, one array a fact, and where in the file each event stands. Grows at
/// its end only.
final class EventColumns {
    /// The shortest time that an event takes on the axis: a second.
    private static final double LEAST_DAYS = 1.0 / 86_400;

    private int count;
    private long[] offsets;
    private int[] lengths;
    private double[] startDays;
    private double[] endDays;
    private int[] traits;
    private int[] categories;
    private final TextColumn labels;
    private final TextColumn ids;
    /// Of events whose label is not their title.
    private final SparseTexts titles = new SparseTexts();
    /// Of events whose date is not plain.
    private final SparseTexts dates = new SparseTexts();
    /// The ids of events that relations lead to, by the number of the event that holds them.
    private final SparseTexts relations = new SparseTexts();

    EventColumns(int expectedCount, int expectedLabelBytes, int expectedIdBytes) {
        offsets = new long[expectedCount];
        lengths = new int[expectedCount];
        startDays = new double[expectedCount];
        endDays = new double[expectedCount];
        traits = new int[expectedCount];
        categories = new int[expectedCount];
        labels = new TextColumn(expectedCount, expectedLabelBytes);
        ids = new TextColumn(expectedCount, expectedIdBytes);
    }

    int count() {
        return count;
    }

    /// Where in the file it begins, in bytes.
    long offset(int number) {
        return offsets[number];
    }

    /// So many bytes it has in the file.
    int length(int number) {
        return lengths[number];
    }

    double startDay(int number) {
        return startDays[number];
    }

    double endDay(int number) {
        return endDays[number];
    }

    /// The number of its category in some dictionary.
    int category(int number) {
        return categories[number];
    }

    TextColumn labels() {
        return labels;
    }

    TextColumn ids() {
        return ids;
    }

    SparseTexts relations() {
        return relations;
    }

    String title(int number) {
        String title = titles.text(number);
        return title == null ? labels.text(number) : title;
    }

    /// Its date as the file has it.
    String dateText(int number) {
        String date = dates.text(number);
        int bits = traits[number];
        return date == null
                ? PlainDate.text(startDays[number], endDays[number], EventTraits.startForm(bits),
                        EventTraits.endForm(bits), EventTraits.lasts(bits))
                : date;
    }

    Edge startEdge(int number) {
        return EventTraits.startEdge(traits[number]);
    }

    Edge endEdge(int number) {
        return EventTraits.endEdge(traits[number]);
    }

    ClaimStatus status(int number) {
        return EventTraits.status(traits[number]);
    }

    int significance(int number) {
        return EventTraits.significance(traits[number]);
    }

    boolean lasts(int number) {
        return EventTraits.lasts(traits[number]);
    }

    /// Whether it is not in the document, but keeps later events from having its id.
    boolean isLeftOut(int number) {
        return (traits[number] & EventTraits.LEFT_OUT) != 0;
    }

    /// Whether its id is not the file's, so that nothing can refer to it.
    boolean isIdMade(int number) {
        return (traits[number] & EventTraits.ID_IS_MADE) != 0;
    }

    /// Begins an event; its date, its label and its id have to follow.
    ///
    /// @param newTraits its status and its significance
    void add(long offset, int length, int category, int newTraits) {
        if (count == offsets.length) {
            makeRoom(TextColumn.grown(count, count + 1));
        }
        offsets[count] = offset;
        lengths[count] = length;
        categories[count] = category;
        traits[count] = newTraits;
        count++;
    }

    /// The date of the event begun last.
    void date(PlainDate date) {
        startDays[count - 1] = date.startDay();
        endDays[count - 1] = date.endDay();
        traits[count - 1] |= EventTraits.of(date);
    }

    /// The date of the event begun last.
    void date(Edtf date) {
        startDays[count - 1] = date.axisStartDay();
        endDays[count - 1] = Math.max(date.axisEndDay(), date.axisStartDay() + LEAST_DAYS);
        traits[count - 1] |= EventTraits.of(date);
        dates.add(count - 1, date.toString());
    }

    /// The title of the event begun last, where its label is another.
    void title(byte[] text) {
        titles.add(count - 1, text, 0, text.length);
    }

    /// A relation of the event begun last.
    void relation(byte[] bytes, int from, int to) {
        relations.add(count - 1, bytes, from, to);
    }

    /// An event that was read whole.
    void add(long offset, int length, int category, HistoricalEvent event) {
        add(offset, length, category, EventTraits.of(event.status(), event.significance()));
        date(event.date());
        labels.add(event.label());
        ids.add(event.id());
        if (!event.label().equals(event.title())) {
            titles.add(count - 1, event.title());
        }
        for (Relation relation : event.related()) {
            relations.add(count - 1, relation.toEventId());
        }
    }

    /// The id of an event that is left out.
    void addLeftOut(String id) {
        add(0, 0, 0, EventTraits.LEFT_OUT);
        labels.add("");
        ids.add(id);
    }

    /// Adds all of others.
    ///
    /// @param categoryNumbers by which number to call each of their categories
    void addAll(EventColumns others, int[] categoryNumbers) {
        if (count + others.count > offsets.length) {
            makeRoom(TextColumn.grown(count, count + others.count));
        }
        System.arraycopy(others.offsets, 0, offsets, count, others.count);
        System.arraycopy(others.lengths, 0, lengths, count, others.count);
        System.arraycopy(others.startDays, 0, startDays, count, others.count);
        System.arraycopy(others.endDays, 0, endDays, count, others.count);
        System.arraycopy(others.traits, 0, traits, count, others.count);
        for (int i = 0; i < others.count; i++) {
            categories[count + i] = categoryNumbers[others.categories[i]];
        }
        labels.addAll(others.labels);
        ids.addAll(others.ids);
        titles.addAll(others.titles, count);
        dates.addAll(others.dates, count);
        relations.addAll(others.relations, count);
        count += others.count;
    }

    /// Adds one of others without its sparse texts.
    ///
    /// @param madeId the id it gets; empty to keep its own
    void add(EventColumns others, int number, String madeId) {
        add(others.offsets[number], others.lengths[number], others.categories[number], others.traits[number]);
        startDays[count - 1] = others.startDays[number];
        endDays[count - 1] = others.endDays[number];
        labels.add(others.labels.bytes(), others.labels.start(number), others.labels.end(number));
        if (madeId.isEmpty()) {
            ids.add(others.ids.bytes(), others.ids.start(number), others.ids.end(number));
        } else {
            traits[count - 1] |= EventTraits.ID_IS_MADE;
            ids.add(madeId);
        }
    }

    /// Adds the sparse texts of others.
    ///
    /// @param numbers what the number of each of them is here; -1 for those that are not
    void addSparseTexts(EventColumns others, int[] numbers) {
        titles.addKept(others.titles, numbers);
        dates.addKept(others.dates, numbers);
        relations.addKept(others.relations, numbers);
    }

    /// Gives back what is not used.
    void trim() {
        if (count < offsets.length) {
            makeRoom(count);
        }
        labels.trim();
        ids.trim();
        titles.trim();
        dates.trim();
        relations.trim();
    }

    private void makeRoom(int capacity) {
        offsets = Arrays.copyOf(offsets, capacity);
        lengths = Arrays.copyOf(lengths, capacity);
        startDays = Arrays.copyOf(startDays, capacity);
        endDays = Arrays.copyOf(endDays, capacity);
        traits = Arrays.copyOf(traits, capacity);
        categories = Arrays.copyOf(categories, capacity);
    }
}
