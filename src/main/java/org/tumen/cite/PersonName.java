package org.tumen.cite;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.CslName;

/// A name of a person or an institution in the parts of CSL. Parts that do not apply are empty.
///
/// @param particle belongs to the family name: the "von" of John von Neumann
/// @param dropping goes with the given name: the "von" of Alexander von Humboldt
/// @param suffix "Jr."
/// @param literal of an institution, or a name that nobody took apart
/// @param familyFirst whether the family name comes first in reading, as in Kim Il-sung
record PersonName(String family, String given, String particle, String dropping, String suffix, String literal,
        boolean familyFirst) {
    static PersonName of(CslName name) {
        return new PersonName(name.family().strip(), name.given().strip(),
                CslItem.part(name, "non-dropping-particle"), CslItem.part(name, "dropping-particle"),
                CslItem.part(name, "suffix"), name.literal().strip(),
                CslItem.part(name, "static-ordering").equals("true"));
    }

    /// @param json an item of a list of names
    static PersonName of(Object json) {
        return new PersonName(text(json, "family"), text(json, "given"), text(json, "non-dropping-particle"),
                text(json, "dropping-particle"), text(json, "suffix"), text(json, "literal"),
                text(json, "static-ordering").equals("true"));
    }

    private static String text(Object json, String field) {
        return RawJson.text(RawJson.field(json, field)).strip();
    }

    /// "Alexander von Humboldt", "Martin Luther King Jr.", "Kim Il-sung".
    String reading() {
        if (!literal.isEmpty()) {
            return literal;
        }
        return familyFirst ? words(familyName(), given, suffix) : words(given, dropping, familyName(), suffix);
    }

    /// "Humboldt, Alexander von", "King, Martin Luther, Jr."; of an institution its name.
    String inverted() {
        if (!literal.isEmpty() || familyFirst || family.isEmpty()) {
            return reading();
        }
        return list(familyName(), words(given, dropping), suffix);
    }

    /// "Humboldt, A. von", "King, M. L., Jr.".
    String invertedWithInitials() {
        if (!literal.isEmpty() || family.isEmpty()) {
            return reading();
        }
        return list(familyName(), words(initials(), dropping), suffix);
    }

    /// "A. von Humboldt".
    String readingWithInitials() {
        return literal.isEmpty() ? words(initials(), dropping, familyName(), suffix) : literal;
    }

    /// What it is cited by in a text: "von Neumann", "Kim".
    String shortForm() {
        return literal.isEmpty() && !family.isEmpty() ? familyName() : reading();
    }

    String familyName() {
        return words(particle, family);
    }

    /// "M. L.", "J.-P."; what is an initial already stays.
    private String initials() {
        return Stream.of(given.split("[\\s.]+")).filter(word -> !word.isEmpty())
                .map(word -> Stream.of(word.split("-")).filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }

    private static String words(String... parts) {
        return joined(" ", parts);
    }

    private static String list(String... parts) {
        return joined(", ", parts);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
