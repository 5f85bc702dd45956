package org.tumen.paint;

/// Text as files of markup may hold it.
public final class MarkupText {
    private MarkupText() {}

    /// The text without what XML 1.0 and HTML do not allow: control characters other than tab and line ends, halves of
    /// surrogate pairs, and code points that are no characters.
    public static String clean(String text) {
        if (text.codePoints().allMatch(MarkupText::isAllowed)) {
            return text;
        }
        return text.codePoints().filter(MarkupText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int codePoint) {
        boolean control = Character.getType(codePoint) == Character.CONTROL && codePoint != '\t' && codePoint != '\n'
                && codePoint != '\r';
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !control && !noCharacter && Character.getType(codePoint) != Character.SURROGATE;
    }
}
