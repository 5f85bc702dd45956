package org.tumen.viewmodel.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What of a timeline is exported.
///
/// @param span the time, where that is what is chosen
/// @param hiddenLanes ids of the lanes whose events are left out
public record PartChoice(Content content, SpanChoice span, Set<String> hiddenLanes) {
    public PartChoice {
        hiddenLanes = Set.copyOf(hiddenLanes);
    }

    public PartChoice withContent(Content newContent) {
        return new PartChoice(newContent, span, hiddenLanes);
    }

    public PartChoice withSpan(SpanChoice newSpan) {
        return new PartChoice(content, newSpan, hiddenLanes);
    }

    /// Shows a lane or leaves it out. The last one stays, as without any there would be nothing.
    ///
    /// @param all the ids of all lanes
    public PartChoice withLane(String id, boolean isShown, List<String> all) {
        Set<String> hidden = new HashSet<>(hiddenLanes);
        if (isShown) {
            hidden.remove(id);
        } else {
            hidden.add(id);
        }
        return hidden.containsAll(all) ? this : new PartChoice(content, span, hidden);
    }

    /// Without lanes that are not there, and with all of them where none would be left.
    PartChoice among(List<String> all) {
        Set<String> hidden = new HashSet<>(hiddenLanes);
        hidden.retainAll(all);
        return new PartChoice(content, span, hidden.containsAll(all) ? Set.of() : hidden);
    }
}
