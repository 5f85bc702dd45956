package org.tumen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;

/// Events that are all in memory.
final class ListedEvents extends EventTable {
    private final List<HistoricalEvent> events;
    private final double[] startDays;
    private final double[] endDays;
    private final Map<String, Integer> numbers;
    private final Map<String, List<Integer>> relating = new HashMap<>();

    ListedEvents(List<HistoricalEvent> events) {
        this.events = List.copyOf(events);
        int count = this.events.size();
        startDays = new double[count];
        endDays = new double[count];
        numbers = HashMap.newHashMap(count);
        for (int number = 0; number < count; number++) {
            Edtf date = this.events.get(number).date();
            startDays[number] = date.axisStartDay();
            endDays[number] = Math.max(date.axisEndDay(), startDays[number] + LEAST_DAYS);
            numbers.putIfAbsent(id(number), number);
            int from = number;
            this.events.get(number).related().stream().map(Relation::toEventId).distinct()
                    .forEach(to -> relating.computeIfAbsent(to, _ -> new ArrayList<>()).add(from));
        }
    }

    @Override
    public HistoricalEvent get(int number) {
        return events.get(number);
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public String id(int number) {
        return events.get(number).id();
    }

    @Override
    public String label(int number) {
        return events.get(number).label();
    }

    @Override
    public String categoryId(int number) {
        return events.get(number).categoryId();
    }

    @Override
    public int significance(int number) {
        return events.get(number).significance();
    }

    @Override
    public ClaimStatus status(int number) {
        return events.get(number).status();
    }

    @Override
    public double startDay(int number) {
        return startDays[number];
    }

    @Override
    public double endDay(int number) {
        return endDays[number];
    }

    @Override
    public Edge startEdge(int number) {
        return events.get(number).date().startEdge();
    }

    @Override
    public Edge endEdge(int number) {
        return events.get(number).date().endEdge();
    }

    @Override
    public boolean lasts(int number) {
        return events.get(number).date().isInterval();
    }

    @Override
    public int numberOf(String id) {
        return numbers.getOrDefault(id, -1);
    }

    @Override
    public List<Integer> relatingTo(String id) {
        return List.copyOf(relating.getOrDefault(id, List.of()));
    }
}
