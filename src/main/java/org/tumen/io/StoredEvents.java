package org.tumen.io;

import java.util.Arrays;
import java.util.List;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.UnreadableEventException;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

/// The events of a large file: what a picture needs of them in memory, all else read from the file when it is asked for.
final class StoredEvents extends EventTable {
    private final EventColumns columns;
    private final TextIndex index;
    /// The categories by their numbers in the columns; empty for those that the document does not have.
    private final String[] categoryIds;
    /// Each relation: in the upper half the number of the event that it leads to, in the lower that of the one that holds it.
    private final long[] relations;
    private final StoredEventReader reader;

    StoredEvents(EventColumns columns, TextIndex index, String[] categoryIds, long[] relations,
            StoredEventReader reader) {
        this.columns = columns;
        this.index = index;
        this.categoryIds = categoryIds;
        this.relations = relations;
        this.reader = reader;
    }

    /// @throws UnreadableEventException where the file has been changed or cannot be read any more
    @Override
    public HistoricalEvent get(int number) {
        return reader.read(number, columns.offset(number), columns.length(number), id(number));
    }

    @Override
    public boolean readsOnDemand() {
        return true;
    }

    @Override
    public int size() {
        return columns.count();
    }

    @Override
    public String id(int number) {
        return columns.ids().text(number);
    }

    @Override
    public String label(int number) {
        return columns.labels().text(number);
    }

    @Override
    public String title(int number) {
        return columns.title(number);
    }

    @Override
    public String dateText(int number) {
        try {
            return DateText.describe(Edtf.parse(columns.dateText(number)));
        } catch (EdtfParseException e) {
            throw new IllegalStateException("a date that was read once is none", e);
        }
    }

    @Override
    public String categoryId(int number) {
        return categoryIds[columns.category(number)];
    }

    @Override
    public int significance(int number) {
        return columns.significance(number);
    }

    @Override
    public ClaimStatus status(int number) {
        return columns.status(number);
    }

    @Override
    public double startDay(int number) {
        return columns.startDay(number);
    }

    @Override
    public double endDay(int number) {
        return columns.endDay(number);
    }

    @Override
    public Edge startEdge(int number) {
        return columns.startEdge(number);
    }

    @Override
    public Edge endEdge(int number) {
        return columns.endEdge(number);
    }

    @Override
    public boolean lasts(int number) {
        return columns.lasts(number);
    }

    @Override
    public int numberOf(String id) {
        return index.find(id);
    }

    /// Others were left out when the file was read.
    @Override
    public boolean isFirstOfItsId(int number) {
        return true;
    }

    @Override
    public List<Integer> relatingTo(String id) {
        int to = numberOf(id);
        return to < 0
                ? List.of()
                : Arrays.stream(relations, placeOf(to), placeOf(to + 1)).mapToObj(pair -> (int) pair).toList();
    }

    /// Where the relations to an event begin.
    private int placeOf(int to) {
        int place = Arrays.binarySearch(relations, (long) to << Integer.SIZE);
        return place < 0 ? -place - 1 : place;
    }
}
