package org.tumen.paint;

import java.util.Map;

/// What an SVG picture says beside what it shows.
///
/// @param title its name, which screen readers and browsers tell
/// @param description what it shows, in a sentence; may be empty
/// @param language a BCP 47 tag; empty if not known
/// @param addresses where events link to, by their ids; any but an http or https address or a place in the same file is
///            left out
public record SvgLabelling(String title, String description, String language, Map<String, String> addresses) {
    public SvgLabelling {
        addresses = Map.copyOf(addresses);
    }
}
