package org.tumen.integrity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tumen.model.Actor;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Place;

/// An actor takes part in an event, and at a place something happens.
final class UnusedActorOrPlace implements IntegrityRule {
    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        List<HistoricalEvent> events = index.document().events();
        Set<String> places = events.stream().map(HistoricalEvent::placeId).collect(Collectors.toSet());
        Set<String> actors = new HashSet<>();
        events.forEach(event -> actors.addAll(event.actorIds()));
        List<String> placeIds = index.document().places().stream().map(Place::id).toList();
        List<String> actorIds = index.document().actors().stream().map(Actor::id).toList();
        report("place", placeIds, places, findings);
        report("actor", actorIds, actors, findings);
    }

    private static void report(String kind, List<String> ids, Set<String> used, Consumer<Finding> findings) {
        for (int i = 0; i < ids.size(); i++) {
            if (!used.contains(ids.get(i))) {
                findings.accept(new Finding("/" + kind + "s/" + i,
                        "the " + kind + " " + Wording.quoted(ids.get(i)) + " is in no event",
                        "name it in an event, or leave it out"));
            }
        }
    }
}
