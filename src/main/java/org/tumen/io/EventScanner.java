package org.tumen.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

/// Takes the facts that a picture needs out of events. One that is not exactly as it should be goes through the ordinary
/// reader, so that the same becomes of it.
final class EventScanner extends JsonScanner {
    private static final int ID = 0;
    private static final int DATE = 1;
    private static final int TITLE = 2;
    private static final int SHORT_TITLE = 3;
    private static final int CATEGORY = 4;
    private static final int TEXT_FIELDS = 5;
    private static final int SIGNIFICANCE = 5;
    private static final int CLAIMS = 6;
    private static final int RELATED = 7;
    private static final NameTable FIELDS = new NameTable("id", "date", "title", "shortTitle", "category",
            "significance", "claims", "related");
    private static final NameTable CLAIM_FIELDS = new NameTable("text", "status");
    private static final NameTable RELATION_FIELDS = new NameTable("to", "kind");
    private static final NameTable STATUS_WORDS = new NameTable(Words.STATUS.all().toArray(String[]::new));
    private static final NameTable RELATION_WORDS = new NameTable(Words.RELATION.all().toArray(String[]::new));
    /// The words are in the order of the enum.
    private static final int DOCUMENTED = List.copyOf(Words.STATUS.all()).indexOf(Words.word(ClaimStatus.DOCUMENTED));
    /// The document is 1, its list of events is 2.
    private static final int EVENT_DEPTH = 3;

    private final EventColumns columns;
    private final TextDictionary categories;
    private final PlainDate plainDate = new PlainDate();

    // What was found in the event scanned last: its fields, a bit each, and where its texts begin and end.
    private int seen;
    private boolean isOdd;
    private final int[] from = new int[TEXT_FIELDS];
    private final int[] to = new int[TEXT_FIELDS];
    private int escaped;
    private int significance;
    /// Its place among all.
    private int status;
    private int[] relations = new int[16];
    private int relationCount;

    // The same of the claim or relation scanned last, which have two texts that count.
    private int partSeen;
    private final int[] partFrom = new int[2];
    private final int[] partTo = new int[2];
    private int partEscaped;

    EventScanner(EventColumns columns, TextDictionary categories) {
        this.columns = columns;
        this.categories = categories;
    }

    /// Passes over an item of the list of events, whatever it is.
    int item(int at) {
        seen = 0;
        isOdd = false;
        escaped = 0;
        significance = HistoricalEvent.USUAL_SIGNIFICANCE;
        status = DOCUMENTED;
        relationCount = 0;
        return bytes[at] == '{' ? event(at) : value(at, EVENT_DEPTH - 1);
    }

    /// Whether what was passed over last has what makes an event.
    boolean isEvent() {
        int needed = 1 << DATE | 1 << TITLE;
        return (seen & needed) == needed;
    }

    private int event(int start) {
        int at = space(start + 1);
        while (bytes[at] != '}') {
            hasEscape = false;
            int nameEnd = name(at);
            isOdd |= hasEscape;
            int field = FIELDS.find(bytes, at + 1, nameEnd - 1);
            at = colon(nameEnd);
            if (field == NameTable.UNKNOWN || (seen & 1 << field) != 0) {
                at = value(at, EVENT_DEPTH);
            } else {
                seen |= 1 << field;
                at = switch (field) {
                    case SIGNIFICANCE -> significance(at);
                    case CLAIMS -> parts(at, true);
                    case RELATED -> parts(at, false);
                    default -> text(field, at);
                };
            }
            at = nextName(at);
        }
        return at + 1;
    }

    private int text(int field, int at) {
        if (bytes[at] != '"') {
            return odd(at, EVENT_DEPTH);
        }
        hasEscape = false;
        int end = string(at);
        from[field] = at + 1;
        to[field] = end - 1;
        if (hasEscape) {
            escaped |= 1 << field;
        }
        if (field != SHORT_TITLE && field != DATE) {
            isOdd |= mayBeBlank(at + 1, end - 1);
        }
        return end;
    }

    /// Most texts begin with what is no space in any script.
    private boolean mayBeBlank(int start, int end) {
        int first = bytes[start] & 0xFF;
        if (start < end && first > ' ' && first != '\\' && !mayBeginSpace(first)) {
            return false;
        }
        byte[] text = hasEscape
                ? WideText.withoutEscapes(bytes, start, end)
                : Arrays.copyOfRange(bytes, start, end);
        return Quoted.isBlank(WideText.decode(text, 0, text.length));
    }

    /// Whether characters beyond ASCII that cannot be seen begin with a byte; many others do, too.
    private static boolean mayBeginSpace(int first) {
        return switch (first) {
            case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF -> true;
            default -> false;
        };
    }

    private int odd(int at, int depth) {
        isOdd = true;
        return value(at, depth);
    }

    private int significance(int at) {
        int digit = bytes[at] - '0';
        int end = value(at, EVENT_DEPTH);
        if (end == at + 1 && digit >= HistoricalEvent.MOST_SIGNIFICANT && digit <= HistoricalEvent.LEAST_SIGNIFICANT) {
            significance = digit;
        } else {
            isOdd = true;
        }
        return end;
    }

    /// A list of claims or of relations.
    private int parts(int start, boolean areClaims) {
        if (bytes[start] != '[') {
            return odd(start, EVENT_DEPTH);
        }
        int at = space(start + 1);
        if (bytes[at] == ']') {
            return at + 1;
        }
        boolean isFirst = true;
        while (true) {
            if (bytes[at] != '{') {
                at = odd(at, EVENT_DEPTH + 1);
            } else if (areClaims) {
                at = part(at, CLAIM_FIELDS);
                claim(isFirst);
            } else {
                at = part(at, RELATION_FIELDS);
                relation();
            }
            isFirst = false;
            at = space(at);
            if (bytes[at] == ']') {
                return at + 1;
            }
            at = afterComma(at);
        }
    }

    private int part(int start, NameTable fields) {
        partSeen = 0;
        partEscaped = 0;
        int at = space(start + 1);
        while (bytes[at] != '}') {
            hasEscape = false;
            int nameEnd = name(at);
            isOdd |= hasEscape;
            int field = fields.find(bytes, at + 1, nameEnd - 1);
            at = colon(nameEnd);
            if (field == NameTable.UNKNOWN || (partSeen & 1 << field) != 0) {
                at = value(at, EVENT_DEPTH + 2);
            } else if (bytes[at] != '"') {
                at = odd(at, EVENT_DEPTH + 2);
            } else {
                partSeen |= 1 << field;
                hasEscape = false;
                int end = string(at);
                partFrom[field] = at + 1;
                partTo[field] = end - 1;
                if (hasEscape) {
                    partEscaped |= 1 << field;
                }
                at = end;
            }
            at = nextName(at);
        }
        return at + 1;
    }

    /// Has a text and perhaps a status.
    private void claim(boolean isMain) {
        hasEscape = (partEscaped & 1) != 0;
        if ((partSeen & 1) == 0 || mayBeBlank(partFrom[0], partTo[0])) {
            isOdd = true;
        }
        if ((partSeen & 2) != 0) {
            int word = STATUS_WORDS.find(bytes, partFrom[1], partTo[1]);
            if (word == NameTable.UNKNOWN) {
                isOdd = true;
            } else if (isMain) {
                status = word;
            }
        }
    }

    /// Has the id of an event and a kind.
    private void relation() {
        hasEscape = (partEscaped & 1) != 0;
        if (partSeen != 3 || mayBeBlank(partFrom[0], partTo[0])
                || RELATION_WORDS.find(bytes, partFrom[1], partTo[1]) == NameTable.UNKNOWN || hasEscape) {
            isOdd = true;
            return;
        }
        if (relationCount * 2 == relations.length) {
            relations = Arrays.copyOf(relations, relations.length * 2);
        }
        relations[relationCount * 2] = partFrom[0];
        relations[relationCount * 2 + 1] = partTo[0];
        relationCount++;
    }

    /// Enters what was passed over last.
    ///
    /// @param offset where in the file it begins
    void enter(int start, int end, long offset) {
        if (bytes[start] != '{' || (!isOdd && isEvent() && enterFacts(offset, end - start))) {
            return;
        }
        EventText read = EventText.read(bytes, start, end);
        HistoricalEvent event = read.event();
        if (event != null) {
            columns.add(offset, end - start, categories.number(event.categoryId()), event);
        } else if (!read.id().isEmpty()) {
            columns.addLeftOut(read.id());
        }
    }

    /// Whether its date can be read.
    private boolean enterFacts(long offset, int length) {
        boolean isPlain = plainDate.read(bytes, from[DATE], to[DATE]);
        Edtf date = isPlain ? null : date();
        if (!isPlain && date == null) {
            return false;
        }
        int traits = EventTraits.ofStatus(status) | EventTraits.ofSignificance(significance);
        columns.add(offset, length, category(), traits);
        if (date == null) {
            columns.date(plainDate);
        } else {
            columns.date(date);
        }
        if (has(SHORT_TITLE) && from[SHORT_TITLE] < to[SHORT_TITLE]) {
            addText(columns.labels(), SHORT_TITLE);
            columns.title(textOf(TITLE));
        } else {
            addText(columns.labels(), TITLE);
        }
        if (has(ID)) {
            addText(columns.ids(), ID);
        } else {
            columns.ids().add(bytes, 0, 0);
        }
        for (int i = 0; i < relationCount; i++) {
            columns.relation(bytes, relations[2 * i], relations[2 * i + 1]);
        }
        return true;
    }

    private @Nullable Edtf date() {
        if (isEscaped(DATE)) {
            return null;
        }
        try {
            return Edtf.parse(new String(bytes, from[DATE], to[DATE] - from[DATE], StandardCharsets.UTF_8));
        } catch (EdtfParseException _) {
            return null;
        }
    }

    private boolean has(int field) {
        return (seen & 1 << field) != 0;
    }

    private int category() {
        if (!has(CATEGORY)) {
            return 0;
        }
        if (isEscaped(CATEGORY)) {
            byte[] text = textOf(CATEGORY);
            return categories.number(text, 0, text.length);
        }
        return categories.number(bytes, from[CATEGORY], to[CATEGORY]);
    }

    private void addText(TextColumn column, int field) {
        if (isEscaped(field)) {
            byte[] text = textOf(field);
            column.add(text, 0, text.length);
        } else {
            column.add(bytes, from[field], to[field]);
        }
    }

    private boolean isEscaped(int field) {
        return (escaped & 1 << field) != 0;
    }

    private byte[] textOf(int field) {
        return WideText.withoutEscapes(bytes, from[field], to[field]);
    }
}
