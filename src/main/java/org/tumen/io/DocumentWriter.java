package org.tumen.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import org.tumen.model.Actor;
import org.tumen.model.ActorKind;
import org.tumen.model.Category;
import org.tumen.model.Era;
import org.tumen.model.Opening;
import org.tumen.model.OtherName;
import org.tumen.model.Place;
import org.tumen.model.TimelineDocument;
import org.tumen.model.UnreadableEventException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// Writes Tumen's JSON format: UTF-8, indented by two spaces, fields always in the same order, absent ones left out.
/// What a file held that the program does not know is written after the fields that it knows.
public final class DocumentWriter {
    private static final String SCHEMA = "$schema";

    /// Replaces the file as a whole, or leaves it as it was.
    public void write(TimelineDocument document, Path target) throws IOException {
        SafeFile.replace(target, out -> write(document, out));
    }

    /// Writes a whole file to a stream and leaves that open. Events that are still on their file are read as they are written.
    ///
    /// @throws IOException also where an event cannot be read from its file any more
    public void write(TimelineDocument document, OutputStream out) throws IOException {
        try (Utf8Writer text = new Utf8Writer(out)) {
            try (JsonGenerator generator = JsonFormat.indentedGenerator(text)) {
                document(new JsonOutput(generator), document);
            }
            text.write("\n");
        } catch (UnreadableEventException e) {
            throw new IOException(e.getMessage(), e);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException("a field that was to be kept as it was is no JSON", e);
        }
    }

    private static void document(JsonOutput json, TimelineDocument document) {
        json.beginObject();
        String schema = document.extra().json().get(SCHEMA);
        if (schema != null) {
            json.raw(SCHEMA, schema);
        }
        json.text("format", TimelineReader.FORMAT);
        json.text("title", document.title());
        json.text("subtitle", document.subtitle());
        json.text("language", document.language());
        json.text("licence", document.licence());
        json.text("version", document.version());
        Opening opening = document.opening();
        if (opening != null) {
            json.beginObject("opening");
            json.date("span", opening.span());
            json.text("event", opening.eventId());
            json.extra(opening.extra());
            json.endObject();
        }
        json.list("categories", document.categories(), DocumentWriter::category);
        json.list("eras", document.eras(), DocumentWriter::era);
        json.list("places", document.places(), DocumentWriter::place);
        json.list("actors", document.actors(), DocumentWriter::actor);
        json.list("sources", document.sources(), SourceWriter::write);
        json.alwaysList("events", document.events(), EventWriter::write);
        json.list("tours", document.tours(), TourWriter::write);
        json.extra(document.extra(), Set.of(SCHEMA));
        json.endObject();
    }

    private static void category(JsonOutput json, Category category) {
        json.beginObject();
        json.text("id", category.id());
        json.text("name", category.name());
        json.text("color", category.color());
        json.word("symbol", category.symbol(), null);
        json.extra(category.extra());
        json.endObject();
    }

    private static void era(JsonOutput json, Era era) {
        json.beginObject();
        json.text("band", era.band());
        json.text("name", era.name());
        json.date("date", era.date());
        json.extra(era.extra());
        json.endObject();
    }

    private static void place(JsonOutput json, Place place) {
        json.beginObject();
        json.text("id", place.id());
        json.text("name", place.name());
        json.number("lat", place.latitude());
        json.number("lon", place.longitude());
        json.extra(place.extra());
        json.endObject();
    }

    private static void actor(JsonOutput json, Actor actor) {
        json.beginObject();
        json.text("id", actor.id());
        json.text("name", actor.name());
        json.word("kind", actor.kind(), ActorKind.UNSTATED);
        json.text("role", actor.role());
        json.list("names", actor.names(), DocumentWriter::otherName);
        json.extra(actor.extra());
        json.endObject();
    }

    private static void otherName(JsonOutput json, OtherName name) {
        json.beginObject();
        json.text("text", name.text());
        json.text("script", name.script());
        json.extra(name.extra());
        json.endObject();
    }
}
