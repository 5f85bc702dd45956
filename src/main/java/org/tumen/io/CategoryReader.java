package org.tumen.io;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.Symbol;

/// Reads one category. One without id or name is left out.
final class CategoryReader {
    static final Set<String> FIELDS = Set.of("id", "name", "color", "symbol");
    private static final Pattern COLOR = Pattern.compile("^#[0-9a-fA-F]{6}\\z");
    private static final String EXAMPLE = "write it as in {\"id\": \"treaties\", \"name\": \"Treaties\"}";

    private final JsonCursor json;
    private final References references;

    CategoryReader(JsonCursor json, References references) {
        this.json = json;
        this.references = references;
    }

    /// @param position its place in the file's list, which decides its symbol if the file does not
    @Nullable
    Category read(int position) {
        if (!json.beginObject(EXAMPLE)) {
            return null;
        }
        String id = "";
        Position idAt = Position.WHOLE_FILE;
        String name = "";
        String color = "";
        Symbol symbol = usualSymbol(position);
        Extras extras = Extras.of(json, FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "id" -> {
                    idAt = json.here();
                    id = json.words();
                }
                case "name" -> name = json.words();
                case "color" -> color = color();
                case "symbol" -> {
                    Symbol read = json.word(Words.SYMBOL);
                    symbol = read == null ? symbol : read;
                }
                default -> extras.keep();
            }
        }
        json.need("id", "a category", EXAMPLE);
        json.need("name", "a category", EXAMPLE);
        boolean usable = references.define(References.Kind.CATEGORY, id, idAt, !id.isEmpty() && !name.isEmpty());
        return usable ? new Category(id, name, color, symbol, extras.fields()) : null;
    }

    private String color() {
        Position at = json.here();
        boolean isText = json.isText();
        String color = json.text();
        if (isText && !COLOR.matcher(color).find()) {
            json.problems().error(at, Quoted.text(color) + " is no colour",
                    "write # and six hexadecimal digits, as in \"#2f6db5\"");
            return "";
        }
        return color;
    }

    static Symbol usualSymbol(int position) {
        Symbol[] symbols = Symbol.values();
        return symbols[position % symbols.length];
    }
}
