package org.tumen.model.filter;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Relation;
import org.tumen.model.edtf.Edge;

/// Some of another table's events, in the same order, without their relations to the others.
final class FilteredEvents extends EventTable {
    private final EventTable all;
    /// Of the chosen events in the other table, ascending.
    private final int[] numbers;

    FilteredEvents(EventTable all, IntPredicate isChosen) {
        this.all = all;
        numbers = IntStream.range(0, all.size()).filter(isChosen).toArray();
    }

    @Override
    public HistoricalEvent get(int number) {
        HistoricalEvent event = all.get(numbers[number]);
        List<Relation> kept = event.related().stream().filter(relation -> numberOf(relation.toEventId()) >= 0).toList();
        return kept.size() == event.related().size() ? event : withRelations(event, kept);
    }

    /// How many relations of the chosen events lead to others. Reads every event.
    int droppedRelations() {
        return IntStream.range(0, numbers.length)
                .map(number -> all.get(numbers[number]).related().size() - get(number).related().size()).sum();
    }

    private static HistoricalEvent withRelations(HistoricalEvent event, List<Relation> related) {
        return new HistoricalEvent(event.id(), event.date(), event.title(), event.shortTitle(), event.summary(),
                event.categoryId(), event.tags(), event.actorIds(), event.placeId(), event.significance(),
                event.claims(), related, event.otherDates(), event.disclosed(), event.media(), event.extra());
    }

    @Override
    public int size() {
        return numbers.length;
    }

    @Override
    public boolean readsOnDemand() {
        return all.readsOnDemand();
    }

    @Override
    public String id(int number) {
        return all.id(numbers[number]);
    }

    @Override
    public String label(int number) {
        return all.label(numbers[number]);
    }

    @Override
    public String title(int number) {
        return all.title(numbers[number]);
    }

    @Override
    public String dateText(int number) {
        return all.dateText(numbers[number]);
    }

    @Override
    public String categoryId(int number) {
        return all.categoryId(numbers[number]);
    }

    @Override
    public int significance(int number) {
        return all.significance(numbers[number]);
    }

    @Override
    public ClaimStatus status(int number) {
        return all.status(numbers[number]);
    }

    @Override
    public double startDay(int number) {
        return all.startDay(numbers[number]);
    }

    @Override
    public double endDay(int number) {
        return all.endDay(numbers[number]);
    }

    @Override
    public Edge startEdge(int number) {
        return all.startEdge(numbers[number]);
    }

    @Override
    public Edge endEdge(int number) {
        return all.endEdge(numbers[number]);
    }

    @Override
    public boolean lasts(int number) {
        return all.lasts(numbers[number]);
    }

    @Override
    public int numberOf(String id) {
        int number = all.numberOf(id);
        return number < 0 ? -1 : chosen(number);
    }

    /// The number here of an event of the other table; -1 if it is not chosen.
    private int chosen(int number) {
        return Math.max(-1, Arrays.binarySearch(numbers, number));
    }

    @Override
    public boolean isFirstOfItsId(int number) {
        return all.isFirstOfItsId(numbers[number]);
    }

    @Override
    public List<Integer> relatingTo(String id) {
        return numberOf(id) < 0
                ? List.of()
                : all.relatingTo(id).stream().map(this::chosen).filter(number -> number >= 0).toList();
    }
}
