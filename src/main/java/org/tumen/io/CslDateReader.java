package org.tumen.io;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.CslDate;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a date of a CSL-JSON item: `date-parts` with one or two dates, `season` and `circa`, or words (`literal`, `raw`),
/// or an EDTF string. Its text is kept even where no date can be made of it.
final class CslDateReader {
    private static final String EXAMPLE = "write it as in {\"date-parts\": [[2006, 10, 14]]}";
    private static final int MOST_DIGITS = 9;

    /// Something that CSL does not know as a date.
    private static final class NotACslDate extends Exception {
        private static final long serialVersionUID = 1L;

        NotACslDate(String message) {
            super(message);
        }
    }

    private final JsonCursor json;

    CslDateReader(JsonCursor json) {
        this.json = json;
    }

    @Nullable
    CslDate read() {
        Position at = json.here();
        if (json.isText()) {
            String text = json.text();
            return new CslDate(json.rawText(), edtfOrNull(text));
        }
        if (!json.isObject()) {
            json.wrongType("a date as CSL-JSON has it", EXAMPLE);
            return null;
        }
        String raw = json.rawText();
        try (JsonParser parser = JsonFormat.parser(raw)) {
            return new CslDate(raw, date(parser));
        } catch (NotACslDate | EdtfParseException e) {
            // The advice in a date's own message is about EDTF, which this is not.
            String wrong = String.valueOf(e.getMessage()).split("; ", 2)[0];
            json.problems().error(at, "the source's date cannot be read: " + wrong, EXAMPLE);
            return new CslDate(raw, null);
        }
    }

    private static @Nullable Edtf date(JsonParser parser) throws NotACslDate, EdtfParseException {
        List<List<Integer>> dates = List.of();
        String words = "";
        boolean circa = false;
        int season = 0;
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            switch (name) {
                case "date-parts" -> dates = dateParts(parser);
                case "circa" -> circa = isCirca(parser, token);
                case "season" -> season = season(parser);
                case "raw" -> words = token == JsonToken.VALUE_STRING ? parser.getString() : "";
                default -> {
                    // Such as "literal": words for people, no date.
                }
            }
            parser.skipChildren();
        }
        if (dates.isEmpty()) {
            return edtfOrNull(words);
        }
        String mark = circa ? "~" : "";
        String start = edtf(dates.getFirst(), season) + mark;
        if (dates.size() == 1) {
            return Edtf.parse(start);
        }
        boolean isOpen = dates.getLast().getFirst() == 0;
        return Edtf.parse(start + '/' + (isOpen ? ".." : edtf(dates.getLast(), 0) + mark));
    }

    /// CSL allows true, any number but 0 and any text here.
    private static boolean isCirca(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_TRUE -> true;
            case VALUE_STRING -> !parser.getString().isEmpty();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Double.parseDouble(parser.getString()) != 0;
            default -> false;
        };
    }

    private static @Nullable Edtf edtfOrNull(String words) {
        try {
            return Edtf.parse(words);
        } catch (EdtfParseException _) {
            // CSL allows any words here, so words are not wrong.
            return null;
        }
    }

    /// One or two dates of one to three numbers; empty where the item leaves them blank.
    private static List<List<Integer>> dateParts(JsonParser parser) throws NotACslDate {
        List<List<Integer>> dates = new ArrayList<>();
        needArray(parser);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            needArray(parser);
            List<Integer> parts = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parts.add(number(parser));
            }
            if (parts.isEmpty() || parts.size() > 3) {
                throw new NotACslDate("a date has a year, perhaps a month, perhaps a day");
            }
            dates.add(parts);
        }
        if (dates.isEmpty() || dates.size() > 2) {
            throw new NotACslDate("\"date-parts\" has one date, or two for a range");
        }
        return dates;
    }

    private static void needArray(JsonParser parser) throws NotACslDate {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new NotACslDate("\"date-parts\" is a list of dates, each a list of numbers");
        }
    }

    private static int number(JsonParser parser) throws NotACslDate {
        boolean isNumber = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_STRING;
        String text = isNumber ? parser.getString() : "";
        if (!text.matches("-?[0-9]{1," + MOST_DIGITS + "}")) {
            throw new NotACslDate("year, month and day are whole numbers");
        }
        return Integer.parseInt(text);
    }

    private static int season(JsonParser parser) {
        boolean isOne = parser.currentToken().isScalarValue() && parser.getString().matches("[1-4]");
        return isOne ? Integer.parseInt(parser.getString()) : 0;
    }

    private static String edtf(List<Integer> parts, int season) throws NotACslDate {
        StringBuilder text = new StringBuilder(year(parts.getFirst()));
        if (parts.size() == 1 && season > 0) {
            return text.append('-').append(20 + season).toString();
        }
        for (int i = 1; i < parts.size(); i++) {
            int number = parts.get(i);
            int most = i == 1 ? 12 : 31;
            if (number < 1 || number > most) {
                throw new NotACslDate((i == 1 ? "month " : "day ") + number + " is not between 1 and " + most);
            }
            text.append('-').append(number < 10 ? "0" : "").append(number);
        }
        return text.toString();
    }

    /// CSL counts from 1 BCE as -1, EDTF has a year 0 between.
    private static String year(int cslYear) {
        int year = cslYear < 0 ? cslYear + 1 : cslYear;
        String digits = Integer.toString(Math.abs(year));
        String sign = year < 0 ? "-" : "";
        return digits.length() > 4 ? "Y" + sign + digits : sign + "0".repeat(4 - digits.length()) + digits;
    }
}
