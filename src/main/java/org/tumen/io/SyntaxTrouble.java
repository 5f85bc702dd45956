package org.tumen.io;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Why the JSON of a file cannot be read on, in plain words.
///
/// The JSON library tells its reasons only by the wording of its messages, so this goes by the wording.
final class SyntaxTrouble {
    private static final Set<String> SMALL_WORDS = Set.of("true", "false", "null");

    private SyntaxTrouble() {}

    /// @param parser the one that threw, which still stands where it could not read on
    static void report(JacksonException e, JsonParser parser, ProblemCollector problems) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (e instanceof JacksonIOException && e.getCause() instanceof NotUtf8Exception notUtf8) {
            FileTrouble trouble = FileTrouble.notUtf8();
            problems.refusal(new Position(notUtf8.line, notUtf8.column, pointer), trouble.message(), trouble.mend());
        } else if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
            FileTrouble trouble = FileTrouble.of(cause);
            problems.refusal(Position.WHOLE_FILE, trouble.message(), trouble.mend());
        } else {
            FileTrouble trouble = trouble(e);
            problems.refusal(position(e, parser, pointer), trouble.message(), trouble.mend());
        }
    }

    /// What is too long or too deep comes without a place from the JSON library.
    private static Position position(JacksonException e, JsonParser parser, String pointer) {
        if (e.getLocation() != null) {
            return position(e.getLocation(), 0, pointer);
        }
        if (said(e).contains("nesting depth")) {
            return position(parser.currentLocation(), 1, pointer);
        }
        return position(said(e).contains("String value length")
                ? parser.currentTokenLocation()
                : parser.currentLocation(), 0, pointer);
    }

    private static Position position(TokenStreamLocation at, int back, String pointer) {
        return new Position(at.getLineNr(), at.getColumnNr() - back, pointer);
    }

    private static String said(JacksonException e) {
        return e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    }

    private static FileTrouble trouble(JacksonException e) {
        String said = said(e);
        if (e instanceof StreamConstraintsException) {
            return tooMuch(said);
        }
        return said.startsWith("Unexpected end-of-input") ? cutOff(said) : notJson(said);
    }

    private static FileTrouble tooMuch(String said) {
        if (said.contains("nesting depth")) {
            return new FileTrouble(
                    "objects and lists are nested more than " + JsonFormat.DEEPEST_NESTING + " deep here",
                    "take out some of the brackets around each other");
        }
        if (said.contains("Number value length")) {
            return new FileTrouble("a number has more than " + grouped(JsonFormat.LONGEST_NUMBER) + " digits",
                    "shorten it");
        }
        if (said.contains("Name length")) {
            return new FileTrouble("the name of a field has more than " + grouped(JsonFormat.LONGEST_NAME)
                    + " characters", "shorten it");
        }
        if (said.contains("String value length")) {
            return new FileTrouble("a text has more than " + grouped(JsonFormat.LONGEST_STRING) + " characters",
                    "shorten it; is a closing double quote missing?");
        }
        return notJson(said);
    }

    private static String grouped(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static FileTrouble cutOff(String said) {
        return new FileTrouble("the file ends " + whereCutOff(said),
                "close what is open, or take a complete copy if this one was cut off");
    }

    private static String whereCutOff(String said) {
        if (said.contains("closing quote") || said.contains("escape sequence")) {
            return "inside a text in double quotes";
        }
        if (said.contains("property name")) {
            return "inside the name of a field";
        }
        if (said.contains("for Array") || said.contains("between Array")) {
            return "before the list is closed by ]";
        }
        if (said.contains("for Object") || said.contains("between Object")) {
            return "before the object is closed by }";
        }
        return "too early";
    }

    private static FileTrouble notJson(String said) {
        // First what quotes words of the file, which could read like anything.
        if (said.startsWith("Unrecognized token '")) {
            return bareWord(inQuotes(said));
        }
        if (said.startsWith("Non-standard token '")) {
            return new FileTrouble("JSON has no number " + inQuotes(said), "leave the field out");
        }
        if (said.contains("numeric value")) {
            return number(said);
        }
        OffendingCharacter found = OffendingCharacter.in(said);
        if (said.contains("was expecting comma")) {
            return new FileTrouble("a comma is missing before " + found, "write a comma between two values");
        }
        if (said.contains("was expecting double-quote to start property name")) {
            return new FileTrouble("a field's name must stand here, in double quotes, not " + found,
                    found.is('}')
                            ? "leave out the comma before }"
                            : "put names in double quotes, and leave out commas before }");
        }
        if (said.contains("was expecting a colon")) {
            return new FileTrouble("a colon is missing before " + found, "write a colon after the field's name");
        }
        if (said.startsWith("Illegal unquoted character")) {
            return new FileTrouble("a text has a line break or control character in it",
                    "write \\n for a line break, or close the double quote before it");
        }
        if (said.startsWith("Illegal character")) {
            return new FileTrouble("a control character stands outside of texts", "leave it out");
        }
        if (said.contains("character escape")) {
            return new FileTrouble("\\ is followed by something that it does not go with",
                    "write \\\\ for \\ itself, \\\" for a double quote, \\u and four hexadecimal digits for a character");
        }
        if (said.contains("surrogate")) {
            return new FileTrouble("the name of a field has half a surrogate pair in it",
                    "write both halves, as in \\ud83d\\ude00");
        }
        if (said.startsWith("Unexpected close marker '")) {
            return new FileTrouble("the closing '" + inQuotes(said) + "' does not match the bracket that was opened",
                    "close { by } and [ by ]");
        }
        return noValue(found, said);
    }

    private static String inQuotes(String said) {
        int open = said.indexOf('\'') + 1;
        int close = said.indexOf('\'', open);
        return Quoted.shortened(close < 0 ? said.substring(open) : said.substring(open, close));
    }

    private static FileTrouble bareWord(String word) {
        boolean isMiswritten = SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
        return new FileTrouble("this is no JSON value: " + word,
                isMiswritten ? "write true, false and null in small letters" : "put texts in double quotes");
    }

    private static FileTrouble number(String said) {
        if (said.contains("Leading zeroes")) {
            return new FileTrouble("a number starts with 0",
                    "leave out the 0, or put it in double quotes if it is a text or a date");
        }
        if (said.contains("plus sign")) {
            return new FileTrouble("a number starts with +", "leave out the +");
        }
        return new FileTrouble("a number breaks off at " + OffendingCharacter.in(said),
                "write numbers as in -12.5 or 1e6");
    }

    private static FileTrouble noValue(OffendingCharacter found, String said) {
        if (found.is('/') || found.is('#')) {
            return new FileTrouble("JSON has no comments", "leave the comment out, or make it a field of its own");
        }
        if (found.is('\'')) {
            return new FileTrouble("a text stands in single quotes", "write double quotes");
        }
        if (found.is(']') || found.is('}') || found.is(',')) {
            return new FileTrouble("a value is missing before " + found,
                    "write a value, or leave out the comma before it");
        }
        if (found.is('.')) {
            return new FileTrouble("a number starts with a point", "write 0 before the point");
        }
        return found.isKnown()
                ? new FileTrouble("this is no JSON value: it starts with " + found, "put texts in double quotes")
                : new FileTrouble("this is not JSON: " + said, "mend the JSON here");
    }
}
