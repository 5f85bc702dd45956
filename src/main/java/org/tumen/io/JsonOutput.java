package org.tumen.io;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tumen.model.ExtraFields;
import org.tumen.model.edtf.Edtf;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/// Writes fields of objects. Whatever has nothing in it (an empty text, null, an empty list) is left out.
final class JsonOutput {
    private final JsonGenerator generator;

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    void beginObject() {
        generator.writeStartObject();
    }

    void beginObject(String name) {
        generator.writeName(name);
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void text(String name, String text) {
        if (!text.isEmpty()) {
            generator.writeName(name);
            generator.writeString(text);
        }
    }

    void date(String name, @Nullable Edtf date) {
        if (date != null) {
            text(name, date.toString());
        }
    }

    /// Writes an enum's word, unless it is the value of a missing field.
    void word(String name, Enum<?> value, @Nullable Enum<?> whereMissing) {
        if (value != whereMissing) {
            text(name, Words.word(value));
        }
    }

    void number(String name, @Nullable Double number) {
        if (number != null) {
            generator.writeName(name);
            generator.writeNumber(number);
        }
    }

    void wholeNumber(String name, int number, int whereMissing) {
        if (number != whereMissing) {
            generator.writeName(name);
            generator.writeNumber(number);
        }
    }

    void texts(String name, List<String> texts) {
        list(name, texts, (_, text) -> generator.writeString(text));
    }

    <T> void list(String name, List<T> items, BiConsumer<JsonOutput, T> writeItem) {
        if (!items.isEmpty()) {
            alwaysList(name, items, writeItem);
        }
    }

    <T> void alwaysList(String name, List<T> items, BiConsumer<JsonOutput, T> writeItem) {
        generator.writeName(name);
        generator.writeStartArray();
        for (T item : items) {
            writeItem.accept(this, item);
        }
        generator.writeEndArray();
    }

    /// Writes a field whose value is JSON text already.
    ///
    /// @throws StreamReadException if it is not just one JSON value
    void raw(String name, String json) {
        generator.writeName(name);
        try (JsonParser parser = JsonFormat.parser(json)) {
            if (parser.nextToken() == null) {
                throw new StreamReadException(parser, "no value for the field " + name);
            }
            JsonFormat.copy(parser, generator);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value for the field " + name);
            }
        }
    }

    void extra(ExtraFields fields) {
        extra(fields, Set.of());
    }

    void extra(ExtraFields fields, Set<String> written) {
        fields.json().forEach((name, json) -> {
            if (!written.contains(name)) {
                raw(name, json);
            }
        });
    }
}
