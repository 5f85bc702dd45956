package org.tumen.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edge;

/// The events of a document in file order, and beside each whole event, by its number in that order from 0, the few facts
/// that a picture of many needs. Where a file is large the whole event is read only when `get` asks for it; the facts are
/// always at hand. Immutable.
public abstract class EventTable extends AbstractList<HistoricalEvent> implements RandomAccess {
    /// The shortest time that an event takes on the axis: a second.
    protected static final double LEAST_DAYS = 1.0 / 86_400;

    /// A table of events that are all in memory; the list itself where it is a table already.
    public static EventTable of(List<HistoricalEvent> events) {
        return events instanceof EventTable table ? table : new ListedEvents(events);
    }

    /// The whole event.
    ///
    /// @throws UnreadableEventException where it would have to be read from a file that has changed or is gone
    @Override
    public abstract HistoricalEvent get(int number);

    /// Whether `get` reads an event from its file, so that asking for many of them takes its time.
    public boolean readsOnDemand() {
        return false;
    }

    public abstract String id(int number);

    /// The words of its label: the short title, or else the title.
    public abstract String label(int number);

    public String title(int number) {
        return get(number).title();
    }

    /// Its date in words.
    public String dateText(int number) {
        return DateText.describe(get(number).date());
    }

    /// Empty where it has none.
    public abstract String categoryId(int number);

    /// Other dates that somebody gives for an event. Where they would have to be read from a file, none are told here.
    public List<RivalDate> rivalDates(int number) {
        return readsOnDemand() ? List.of() : get(number).otherDates();
    }

    /// 1 to 5.
    public abstract int significance(int number);

    public abstract ClaimStatus status(int number);

    /// Where it starts on the time axis, in days since 1970-01-01T00:00; of an open start, where its end does.
    public abstract double startDay(int number);

    /// Where it ends on the time axis in the same days, exclusive, and after its start; of an open end, where its start does.
    public abstract double endDay(int number);

    public abstract Edge startEdge(int number);

    public abstract Edge endEdge(int number);

    /// Whether it lasted from its start to its end, rather than fell somewhere between the two.
    public abstract boolean lasts(int number);

    /// The number of the first event with an id; -1 if none has it.
    public abstract int numberOf(String id);

    /// Whether no event before it has the same id.
    public boolean isFirstOfItsId(int number) {
        return numberOf(id(number)) == number;
    }

    /// The numbers of the events that hold relations to the event with an id, each once, ascending.
    public abstract List<Integer> relatingTo(String id);
}
