package org.tumen.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeType;

/// Writes JSON in other ways that mean the same: with other white space, other order of fields, other escapes; and, if
/// wanted, with mistakes in its events that are still JSON. By seed.
final class JsonVariants {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String[] SPACES = {"", "", "", " ", "\n", "\r\n", "\t", "          ", "\n                  "};
    /// What a field of an event can hold that it should not, or should seldom.
    private static final String[] ODD_VALUES = {"null", "true", "17", "\"\"", "\" \\t \"", "\"\u2003\"", "\"\\u3000\"",
            "[]", "{}", "[null]", "[{}]", "[[{\"text\": \"x\"}]]", "\"1950-02-30\"", "\"12. 6. 1950\"", "3.0", "3e0",
            "6",
            "\"event-1\"", "\"event-2\"", "\"T\\uD800\"", "\"\\u0041\"", "\"1950~/..\"", "\"19\\u00350\"",
            "[{\"text\": \"x\", \"status\": \"none\"}]", "[{\"text\": \"x\", \"text\": \"\", \"status\": \"alleged\"}]",
            "[{\"status\": \"disputed\"}]", "[{\"text\": \"x\", \"st\\u0061tus\": \"disputed\"}]",
            "[{\"text\": \"x\", \"status\": \"disput\\u0065d\"}, {\"text\": \"y\", \"status\": \"assessed\"}]",
            "[{\"to\": \"event-1\", \"kind\": \"led-to\"}, {\"to\": \"event-1\", \"kind\": \"ended\"}]",
            "[{\"to\": \"event-2\", \"kind\": \"none\"}, {\"to\": \"\\u0065vent-1\", \"kind\": \"ended\"}]",
            "[{\"to\": \"nowhere\", \"kind\": \"replaced\"}]"};
    private static final String[] FIELDS = {"id", "date", "title", "shortTitle", "category", "significance", "claims",
            "related", "place", "tags", "i\\u0064"};

    private final Random random;
    private final boolean withMistakes;
    private final StringBuilder text = new StringBuilder();

    private JsonVariants(long seed, boolean withMistakes) {
        random = new Random(seed);
        this.withMistakes = withMistakes;
    }

    static String of(String json, long seed, boolean withMistakes) {
        JsonVariants variants = new JsonVariants(seed, withMistakes);
        variants.space();
        variants.value(MAPPER.readTree(json), 0);
        variants.space();
        return (variants.random.nextInt(4) == 0 ? "\uFEFF" : "") + variants.text;
    }

    private void space() {
        text.append(SPACES[random.nextInt(SPACES.length)]);
    }

    private void value(JsonNode node, int depth) {
        if (node.isObject()) {
            object(node, depth);
        } else if (node.isArray()) {
            array(node, depth);
        } else if (node.getNodeType() == JsonNodeType.STRING) {
            string(node.stringValue());
        } else {
            text.append(node);
        }
    }

    private void object(JsonNode node, int depth) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
        if (random.nextInt(3) == 0) {
            Collections.shuffle(fields, random);
        }
        text.append('{');
        space();
        String comma = "";
        boolean isEvent = withMistakes && depth == 2 && node.has("date") && node.has("title");
        for (Map.Entry<String, JsonNode> field : fields) {
            text.append(comma);
            comma = ",";
            space();
            string(field.getKey());
            space();
            text.append(':');
            space();
            boolean isLost = isEvent && random.nextInt(30) == 0;
            if (isLost) {
                text.append(odd());
            } else {
                value(field.getValue(), depth + 1);
            }
            space();
        }
        if (isEvent && random.nextInt(8) == 0) {
            text.append(comma).append('"').append(FIELDS[random.nextInt(FIELDS.length)]).append("\":").append(odd());
        }
        text.append('}');
    }

    private String odd() {
        return ODD_VALUES[random.nextInt(ODD_VALUES.length)];
    }

    private void array(JsonNode node, int depth) {
        text.append('[');
        space();
        String comma = "";
        for (JsonNode item : node) {
            text.append(comma);
            comma = ",";
            space();
            value(item, depth + 1);
            space();
            if (withMistakes && depth == 1 && random.nextInt(40) == 0) {
                text.append(',').append(odd());
                space();
            }
        }
        text.append(']');
    }

    private void string(String value) {
        boolean escapesMuch = random.nextInt(10) == 0;
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isHalf = Character.isSurrogate(c);
            if (c < ' ' || isHalf || (escapesMuch && random.nextInt(3) == 0)) {
                text.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
            } else if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '/' && random.nextBoolean()) {
                text.append("\\/");
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
