package org.tumen.integrity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Relation;
import org.tumen.model.RelationKind;
import org.tumen.model.TimelineDocument;

/// Which event led to which, by the numbers of the events in the document. Relations of an event to itself are left out.
final class CausalGraph {
    /// @param pointer the relation that says so
    record Link(int cause, int effect, String pointer) {}

    private final List<List<Link>> byCause = new ArrayList<>();
    private final List<List<Link>> byEffect = new ArrayList<>();

    private CausalGraph(int size) {
        for (int e = 0; e < size; e++) {
            byCause.add(new ArrayList<>());
            byEffect.add(new ArrayList<>());
        }
    }

    static CausalGraph of(TimelineDocument document) {
        List<HistoricalEvent> events = document.events();
        CausalGraph graph = new CausalGraph(events.size());
        Map<String, Integer> numbers = HashMap.newHashMap(events.size());
        for (int e = 0; e < events.size(); e++) {
            numbers.putIfAbsent(events.get(e).id(), e);
        }
        for (int e = 0; e < events.size(); e++) {
            List<Relation> related = events.get(e).related();
            for (int r = 0; r < related.size(); r++) {
                Integer other = numbers.get(related.get(r).toEventId());
                if (other != null && other != e) {
                    graph.add(related.get(r).kind(), e, other, "/events/" + e + "/related/" + r);
                }
            }
        }
        return graph;
    }

    private void add(RelationKind kind, int holder, int other, String pointer) {
        if (kind == RelationKind.LED_TO) {
            add(new Link(holder, other, pointer));
        } else if (kind == RelationKind.RESPONSE_TO) {
            add(new Link(other, holder, pointer));
        }
    }

    private void add(Link link) {
        byCause.get(link.cause).add(link);
        byEffect.get(link.effect).add(link);
    }

    int size() {
        return byCause.size();
    }

    List<Link> linksFrom(int cause) {
        return byCause.get(cause);
    }

    /// What is left when events without cause are taken away with their links, again and again: nothing, where the graph
    /// has no circle.
    List<Integer> eventsThatMayBeInCircles() {
        int[] causes = byEffect.stream().mapToInt(List::size).toArray();
        Deque<Integer> free = new ArrayDeque<>(IntStream.range(0, size()).filter(e -> causes[e] == 0).boxed().toList());
        while (!free.isEmpty()) {
            for (Link link : byCause.get(free.remove())) {
                if (--causes[link.effect] == 0) {
                    free.add(link.effect);
                }
            }
        }
        return IntStream.range(0, size()).filter(e -> causes[e] > 0).boxed().toList();
    }
}
