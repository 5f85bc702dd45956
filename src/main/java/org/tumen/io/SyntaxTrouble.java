package org.tumen.io;

import java.io.IOException;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Why the JSON of a file cannot be read on, in plain words.
final class SyntaxTrouble {
    private SyntaxTrouble() {}

    static void report(JacksonException e, ProblemCollector problems) {
        if (e instanceof JacksonIOException && e.getCause() instanceof NotUtf8Exception notUtf8) {
            FileTrouble trouble = FileTrouble.notUtf8();
            problems.refusal(new Position(notUtf8.line, notUtf8.column, ""), trouble.message(), trouble.mend());
        } else if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
            FileTrouble trouble = FileTrouble.of(cause);
            problems.refusal(Position.WHOLE_FILE, trouble.message(), trouble.mend());
        } else {
            TokenStreamLocation at = e.getLocation();
            Position position = at == null || at.getLineNr() < 1
                    ? Position.WHOLE_FILE
                    : new Position(at.getLineNr(), Math.max(1, at.getColumnNr()), "");
            FileTrouble trouble = e instanceof StreamConstraintsException
                    ? tooMuch(said(e))
                    : e instanceof UnexpectedEndOfInputException ? cutOff(said(e)) : notJson(said(e));
            problems.refusal(position, trouble.message(), trouble.mend());
        }
    }

    private static String said(JacksonException e) {
        return e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
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
        String inside = said.contains("was expecting closing quote") || said.contains("VALUE_STRING")
                || said.contains("PROPERTY_NAME")
                        ? "inside a text in double quotes"
                        : said.contains("for Array")
                                ? "before the list is closed by ]"
                                : said.contains("for Object") ? "before the object is closed by }" : "too early";
        return new FileTrouble("the file ends " + inside,
                "close what is open, or take a complete copy if this one was cut off");
    }

    private static FileTrouble notJson(String said) {
        String found = character(said);
        if (said.contains("was expecting comma")) {
            return new FileTrouble("a comma is missing before " + found, "write a comma between two values");
        }
        if (said.contains("was expecting double-quote to start property name")) {
            return new FileTrouble("a field's name must stand here, in double quotes, not " + found,
                    found.equals("'}'")
                            ? "leave out the comma before }"
                            : "put names in double quotes, and leave out commas before }");
        }
        if (said.contains("was expecting a colon")) {
            return new FileTrouble("a colon is missing before " + found, "write a colon after the field's name");
        }
        if (said.contains("Illegal unquoted character")) {
            return new FileTrouble("a text has a line break or control character in it",
                    "write \\n for a line break, or close the double quote before it");
        }
        if (said.contains("escape") || said.contains("hex-digit")) {
            return new FileTrouble("\\ is followed by something that it does not go with",
                    "write \\\\ for \\ itself, \\\" for a double quote, \\u and four hexadecimal digits for a character");
        }
        if (said.contains("close marker")) {
            return new FileTrouble("the closing " + found + " does not match the bracket that was opened",
                    "close { by } and [ by ]");
        }
        if (found.equals("'/'") || found.equals("'#'")) {
            return new FileTrouble("JSON has no comments", "leave the comment out, or make it a field of its own");
        }
        if (found.equals("''' (single quote)")) {
            return new FileTrouble("a text stands in single quotes", "write double quotes");
        }
        if (found.equals("']'") || found.equals("'}'") || found.equals("','")) {
            return new FileTrouble("a value is missing before " + found,
                    "write a value, or leave out the comma before it");
        }
        if (said.contains("Unrecognized token") || !found.isEmpty()) {
            return new FileTrouble("this is no JSON value" + (found.isEmpty() ? "" : ": it starts with " + found),
                    "put texts in double quotes");
        }
        return new FileTrouble("this is not JSON: " + said, "mend the JSON here");
    }

    /// The offending character, as the message of the JSON library names it: `('x' (code 120))`.
    private static String character(String said) {
        int open = said.indexOf("('");
        int code = said.indexOf(" (code ");
        if (open < 0 || code < open) {
            return "";
        }
        String character = said.substring(open + 1, code);
        return character.equals("'''") ? "''' (single quote)" : character;
    }
}
