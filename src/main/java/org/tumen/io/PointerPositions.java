package org.tumen.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Finds the lines of values by their JSON pointers, in one pass over a file without a tree of it in memory.
public final class PointerPositions {
    private final JsonParser parser;
    private final Set<String> wanted;
    private final Set<String> onTheWay = new HashSet<>();
    private final Map<String, Position> found = new HashMap<>();

    private PointerPositions(JsonParser parser, Set<String> wanted) {
        this.parser = parser;
        this.wanted = wanted;
        for (String pointer : wanted) {
            for (int end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
                if (!onTheWay.add(pointer.substring(0, end))) {
                    break;
                }
            }
        }
    }

    /// Where in the file each value begins; without those that the file does not have.
    ///
    /// @throws IOException if the file cannot be read, or is not JSON (any more)
    public static Map<String, Position> find(Path file, Collection<String> pointers) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = JsonFormat.parser(new Utf8Reader(in))) {
            PointerPositions positions = new PointerPositions(parser, Set.copyOf(pointers));
            if (parser.nextToken() != null) {
                positions.visit("");
            }
            return Map.copyOf(positions.found);
        } catch (JacksonException e) {
            throw new IOException("the file is no longer what it was when it was read", e);
        }
    }

    private void visit(String pointer) {
        if (wanted.contains(pointer)) {
            TokenStreamLocation at = parser.currentTokenLocation();
            found.putIfAbsent(pointer, new Position(at.getLineNr(), at.getColumnNr(), pointer));
        }
        if (!onTheWay.contains(pointer)) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String step = parser.currentName().replace("~", "~0").replace("/", "~1");
                parser.nextToken();
                visit(pointer + '/' + step);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                visit(pointer + '/' + i);
            }
        }
    }
}
