package org.tumen.io;

/// The character at which JSON cannot be read on.
///
/// @param code a UTF-16 unit, or -1 if no single character is to blame
record OffendingCharacter(int code) {
    private static final String CONTROL = "((CTRL-CHAR, code ";

    /// The one that a message of the JSON library names: `('x' (code 120))` or `((CTRL-CHAR, code 127))`.
    static OffendingCharacter in(String said) {
        int control = said.indexOf(CONTROL);
        int end = said.indexOf(')', control);
        if (control >= 0 && end >= 0) {
            return new OffendingCharacter(Integer.parseInt(said, control + CONTROL.length(), end, 10));
        }
        int open = said.indexOf("('");
        boolean isNamed = open >= 0 && said.startsWith("' (code ", open + 3);
        return new OffendingCharacter(isNamed ? said.charAt(open + 2) : -1);
    }

    boolean isKnown() {
        return code >= 0;
    }

    boolean is(char character) {
        return code == character;
    }

    /// The character in quotes; by its number if it would not be seen.
    @Override
    public String toString() {
        if (code == '\'') {
            return "''' (single quote)";
        }
        return switch (Character.getType(Math.max(code, 0))) {
            case Character.SURROGATE -> "this character";
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                isKnown() ? String.format("the invisible character U+%04X", code) : "this";
            default -> "'" + (char) code + "'";
        };
    }
}
