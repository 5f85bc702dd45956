package org.tumen.cite;

import java.text.Normalizer;
import java.util.Locale;

/// Texts as LaTeX wants them: its own characters escaped, all else as UTF-8.
final class LatexText {
    private LatexText() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
                // BibTeX counts braces, escaped ones too.
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                default -> escaped.append(c < ' ' ? ' ' : c);
            }
        }
        return escaped.toString().strip();
    }

    /// The same in a second pair of braces, which keeps its capitals as they are.
    static String withItsCapitals(String text) {
        return "{" + escaped(text) + "}";
    }

    /// What of a text can be part of a key: letters and digits of ASCII in small letters.
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
