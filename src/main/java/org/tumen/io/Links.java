package org.tumen.io;

import java.util.regex.Pattern;

/// Which addresses a document may hold. The JSON Schema has the same two patterns; its `$` is the very
/// end of a text, as `\z` is here.
final class Links {
    static final Pattern WEB = Pattern.compile("^[hH][tT][tT][pP][sS]?://[^\\s/?#<>\"][^\\s<>\"]*\\z");
    /// No scheme or drive, no absolute path, no way up out of the document's folder.
    static final Pattern RELATIVE = Pattern
            .compile("^(?![A-Za-z][A-Za-z0-9+.-]*:)(?![/\\\\])(?!(.*[/\\\\])?\\.\\.([/\\\\]|\\z))\\S.*\\z");

    private Links() {}

    static boolean isWeb(String address) {
        return WEB.matcher(address).find();
    }

    static boolean isWebOrRelative(String address) {
        return isWeb(address) || RELATIVE.matcher(address).find();
    }
}
