package org.tumen.io;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Actor;
import org.tumen.model.ActorKind;
import org.tumen.model.OtherName;

/// Reads one actor. One without id or name is left out.
final class ActorReader {
    static final Set<String> FIELDS = Set.of("id", "name", "kind", "role", "names");
    static final Set<String> NAME_FIELDS = Set.of("text", "script");
    private static final String EXAMPLE = "write it as in "
            + "{\"id\": \"kim-il-sung\", \"name\": \"Kim Il-sung\", \"kind\": \"person\"}";
    private static final String NAME_EXAMPLE = "write it as in {\"text\": \"김일성\", \"script\": \"Hang\"}";

    private final JsonCursor json;
    private final References references;

    ActorReader(JsonCursor json, References references) {
        this.json = json;
        this.references = references;
    }

    @Nullable
    Actor read() {
        if (!json.beginObject(EXAMPLE)) {
            return null;
        }
        String id = "";
        Position idAt = Position.WHOLE_FILE;
        String name = "";
        ActorKind kind = ActorKind.UNSTATED;
        String role = "";
        List<OtherName> names = List.of();
        Extras extras = Extras.of(json, FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "id" -> {
                    idAt = json.here();
                    id = json.words();
                }
                case "name" -> name = json.words();
                case "kind" -> {
                    ActorKind read = json.word(Words.ACTOR_KIND);
                    kind = read == null ? kind : read;
                }
                case "role" -> role = json.text();
                case "names" -> names = json.list("write a list of names: [" + NAME_EXAMPLE.substring(15) + "]",
                        this::otherName);
                default -> extras.keep();
            }
        }
        json.need("id", "an actor", EXAMPLE);
        json.need("name", "an actor", EXAMPLE);
        boolean usable = references.define(References.Kind.ACTOR, id, idAt, !id.isEmpty() && !name.isEmpty());
        return usable ? new Actor(id, name, kind, role, names, extras.fields()) : null;
    }

    private @Nullable OtherName otherName() {
        if (!json.beginObject(NAME_EXAMPLE)) {
            return null;
        }
        String text = "";
        String script = "";
        Extras extras = Extras.of(json, NAME_FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "text" -> text = json.words();
                case "script" -> script = json.text();
                default -> extras.keep();
            }
        }
        json.need("text", "a name", NAME_EXAMPLE);
        return text.isEmpty() ? null : new OtherName(text, script, extras.fields());
    }
}
