package org.tumen.paint;

import java.util.regex.Pattern;

/// Which addresses a file for others may link to: those that a browser opens and never runs.
public final class WebAddress {
    private static final Pattern WEB = Pattern.compile(
            "https?://[^\\s\\p{Cc}\\p{Cf}/?#<>\"'`\\\\][^\\s\\p{Cc}\\p{Cf}<>\"`]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN_THE_FILE = Pattern.compile("#[A-Za-z0-9._-]+");

    private WebAddress() {}

    /// Whether it is an http or https address.
    public static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    /// Whether it is an http or https address or names a place in the same file.
    public static boolean isSafe(String address) {
        return isWeb(address) || WITHIN_THE_FILE.matcher(address).matches();
    }
}
