package org.tumen.integrity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tumen.model.DocumentIndex;

/// No event is its own cause by way of others.
final class CircleOfCauses implements IntegrityRule {
    private static final int MOST_NAMES = 8;

    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        CausalGraph graph = CausalGraph.of(index.document());
        Set<Integer> told = new HashSet<>();
        for (int start : graph.eventsThatMayBeInCircles()) {
            List<CausalGraph.Link> circle = told.contains(start) ? List.of() : shortestCircle(graph, start);
            if (!circle.isEmpty()) {
                circle.forEach(link -> told.add(link.cause()));
                findings.accept(finding(index, circle));
            }
        }
    }

    private static Finding finding(DocumentIndex index, List<CausalGraph.Link> circle) {
        List<String> names = new ArrayList<>();
        circle.stream().limit(MOST_NAMES)
                .forEach(link -> names.add(Wording.quoted(index.document().events().get(link.cause()))));
        if (circle.size() > MOST_NAMES) {
            names.add((circle.size() - MOST_NAMES) + " more");
        }
        names.add(names.getFirst());
        return new Finding(circle.getFirst().pointer(),
                "these events are said to cause each other in a circle: " + String.join(" → ", names),
                "turn round or leave out one of these \"led-to\" and \"response-to\"");
    }

    /// Empty if no way leads back to the start.
    private static List<CausalGraph.Link> shortestCircle(CausalGraph graph, int start) {
        CausalGraph.Link[] arrivals = new CausalGraph.Link[graph.size()];
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty() && arrivals[start] == null) {
            for (CausalGraph.Link link : graph.linksFrom(queue.remove())) {
                if (arrivals[link.effect()] == null) {
                    arrivals[link.effect()] = link;
                    queue.add(link.effect());
                }
            }
        }
        Deque<CausalGraph.Link> circle = new ArrayDeque<>();
        for (CausalGraph.Link link = arrivals[start]; link != null; link = link.cause() == start
                ? null
                : arrivals[link.cause()]) {
            circle.addFirst(link);
        }
        return List.copyOf(circle);
    }
}
