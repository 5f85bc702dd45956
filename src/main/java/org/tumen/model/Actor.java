package org.tumen.model;

import java.util.List;

/// A person, state or organisation that takes part in events.
public record Actor(String id, String name, ActorKind kind, String role, List<OtherName> names, ExtraFields extra) {
    public Actor {
        names = List.copyOf(names);
    }
}
