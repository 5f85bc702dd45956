package org.tumen.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;
import org.tumen.model.text.Spelling;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/// One pass over a file's JSON: at any moment it stands at one value, which is read as what it should be. What it is not
/// becomes a problem, is passed over, and counts as absent (an empty text, null, an empty list).
///
/// An object is read by `beginObject`, then a loop over `nextField` to its end; in the loop each value is read once.
final class JsonCursor {
    /// An object that is being read.
    private record Frame(int line, int column, Set<String> fields) {}

    private static final String FULL_DATE = "write it as in \"1948-10-12\", \"1961-07\" or \"1961\"";

    private final JsonParser parser;
    private final ProblemCollector problems;
    private final Spelling spelling = new Spelling();
    private final Deque<Frame> open = new ArrayDeque<>();
    private Frame closed = new Frame(0, 0, Set.of());

    /// @param parser before its first token
    JsonCursor(JsonParser parser, ProblemCollector problems) {
        this.parser = parser;
        this.problems = problems;
    }

    ProblemCollector problems() {
        return problems;
    }

    Spelling spelling() {
        return spelling;
    }

    /// Steps to the one value of the file; false if there is none.
    boolean beginDocument() {
        return parser.nextToken() != null;
    }

    /// Makes sure that nothing follows the file's one value.
    void endDocument() {
        try {
            if (parser.nextToken() != null) {
                throw new TrailingTextException(here());
            }
        } catch (StreamReadException e) {
            TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new TrailingTextException(new Position(at.getLineNr(), at.getColumnNr(), ""));
        }
    }

    boolean beginObject(String mend) {
        if (!isObject()) {
            wrongType("an object in braces", mend);
            return false;
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        open.addLast(new Frame(at.getLineNr(), at.getColumnNr(), new HashSet<>()));
        return true;
    }

    /// Steps to the next field's value. A field that comes a second time is reported and passed over.
    boolean nextField() {
        Frame frame = open.getLast();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean isNew = frame.fields.add(parser.currentName());
            Position at = isNew ? Position.WHOLE_FILE : here();
            parser.nextToken();
            if (isNew) {
                return true;
            }
            problems.warning(at, "the field " + Quoted.text(field()) + " appears twice; the second is not used",
                    "leave out one of them");
            parser.skipChildren();
        }
        closed = open.removeLast();
        return false;
    }

    /// The name of the field whose value it stands at.
    String field() {
        return parser.currentName();
    }

    /// Where the value that it stands at begins.
    Position here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Position(at.getLineNr(), at.getColumnNr(), pointer());
    }

    /// Where the object begins whose end it stands at.
    Position objectStart() {
        return new Position(closed.line, closed.column, pointer());
    }

    /// Whether the object whose end it stands at has a field, right or wrong.
    boolean hadField(String name) {
        return closed.fields.contains(name);
    }

    /// Reports the lack of a field without which the object whose end it stands at is of no use.
    void need(String name, String thing, String mend) {
        if (!hadField(name)) {
            problems.error(objectStart(), thing + " has no " + Quoted.text(name), mend);
        }
    }

    void skip() {
        parser.skipChildren();
    }

    String rawText() {
        return JsonFormat.rawText(parser);
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    String text() {
        if (!isText()) {
            wrongType("a text in double quotes", parser.currentToken().isNumeric()
                    ? "put it in double quotes: " + Quoted.text(parser.getString())
                    : "write a text in double quotes");
            return "";
        }
        return parser.getString();
    }

    /// A text that says something.
    String words() {
        boolean isText = isText();
        String text = text();
        if (isText && Quoted.isBlank(text)) {
            problems.error(here(), subject() + " is empty", "write a text with at least one letter");
            return "";
        }
        return text;
    }

    @Nullable
    Edtf date() {
        if (!isText()) {
            wrongType("a date in double quotes", parser.currentToken().isNumeric()
                    ? "put it in double quotes: " + Quoted.text(parser.getString())
                    : FULL_DATE);
            return null;
        }
        String text = parser.getString();
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            String said = e.getMessage() == null ? "" : e.getMessage();
            int end = said.indexOf("; ");
            String wrong = end < 0 ? said : said.substring(0, end);
            problems.error(here(), "the date " + Quoted.text(text) + " cannot be read: " + wrong,
                    end < 0 ? FULL_DATE : said.substring(end + 2));
            return null;
        }
    }

    /// An `http` or `https` address.
    String webLink() {
        return link(Links.isWeb(isText() ? parser.getString() : ""), "an http or https address",
                "write it as in \"https://example.org/page\"");
    }

    /// An `http` or `https` address, or a path to a file beside the document.
    String webOrRelativeLink() {
        return link(Links.isWebOrRelative(isText() ? parser.getString() : ""),
                "an http or https address, nor a path within the document's folder",
                "write it as in \"https://example.org/a.jpg\" or \"pictures/a.jpg\"");
    }

    private String link(boolean isAllowed, String wanted, String mend) {
        boolean isText = isText();
        String address = text();
        if (isText && !isAllowed) {
            problems.error(here(), "the link " + Quoted.text(address) + " is not " + wanted, mend);
            return "";
        }
        return address;
    }

    /// One of the words that a field can have.
    <E extends Enum<E>> @Nullable E word(Words<E> words) {
        if (!isText()) {
            wrongType("a word in double quotes", "write " + Quoted.choice(words.all()));
            return null;
        }
        String text = parser.getString();
        E value = words.value(text);
        if (value == null) {
            problems.error(here(), "unknown " + field() + " " + Quoted.text(text),
                    didYouMean(text, words.all(), "write " + Quoted.choice(words.all())));
        }
        return value;
    }

    @Nullable
    Double number(double least, double most) {
        double value = parser.currentToken().isNumeric() ? Double.parseDouble(parser.getString()) : Double.NaN;
        if (value >= least && value <= most) {
            return value;
        }
        outOfRange("a number from " + plain(least) + " to " + plain(most));
        return null;
    }

    int wholeNumber(int least, int most, int otherwise) {
        double value = parser.currentToken().isNumeric() ? Double.parseDouble(parser.getString()) : Double.NaN;
        if (value >= least && value <= most && value == Math.rint(value)) {
            return (int) value;
        }
        outOfRange("a whole number from " + least + " to " + most);
        return otherwise;
    }

    private static String plain(double value) {
        return Long.toString(Math.round(value));
    }

    private void outOfRange(String wanted) {
        if (parser.currentToken().isNumeric()) {
            problems.error(here(), subject() + " is " + Quoted.shortened(parser.getString()) + ", not " + wanted,
                    "write " + wanted + ", without quotes");
        } else {
            wrongType(wanted, "write " + wanted + ", without quotes");
        }
    }

    /// The items of an array that can be read; an item that `read` gives null for has been reported.
    <T> List<T> list(String mend, Supplier<@Nullable T> read) {
        if (!isList()) {
            wrongType("a list in square brackets", mend);
            return List.of();
        }
        List<T> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            T item = read.get();
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /// The texts of an array.
    List<String> texts() {
        return list("write a list of texts: [\"one\", \"two\"]", () -> {
            String text = words();
            return text.isEmpty() ? null : text;
        });
    }

    void wrongType(String wanted, String mend) {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        problems.error(here(), subject() + " must be " + wanted + ", but is " + kind(),
                isNull ? "write a value, or leave the field out" : mend);
        parser.skipChildren();
    }

    String didYouMean(String word, Collection<String> known, String otherwise) {
        String nearest = problems.isFull() ? "" : spelling.nearest(word, known);
        return nearest.isEmpty() ? otherwise : "did you mean " + Quoted.text(nearest) + "?";
    }

    private String kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Quoted.text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> "null";
        };
    }

    /// What the value that it stands at is called in a message.
    private String subject() {
        TokenStreamContext context = valueContext();
        if (context.inArray()) {
            String list = context.getParent() == null ? null : context.getParent().currentName();
            String item = "item " + (context.getCurrentIndex() + 1);
            return list == null ? item : item + " of " + Quoted.text(list);
        }
        return context.inRoot() ? "the file" : Quoted.text(context.currentName());
    }

    /// The object or array that holds the value it stands at.
    private TokenStreamContext valueContext() {
        TokenStreamContext context = parser.streamReadContext();
        return parser.currentToken().isStructStart() ? context.getParent() : context;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        TokenStreamContext context = valueContext();
        while (context != null && !context.inRoot()) {
            String step = context.inArray()
                    ? Integer.toString(context.getCurrentIndex())
                    : context.currentName().replace("~", "~0").replace("/", "~1");
            pointer.insert(0, step).insert(0, '/');
            context = context.getParent();
        }
        return pointer.toString();
    }
}
