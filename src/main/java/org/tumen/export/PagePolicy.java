package org.tumen.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The content security policy of a page: nothing comes from outside, and of all scripts and style sheets only the two that
/// the program put there work, whatever else got into the page.
final class PagePolicy {
    private PagePolicy() {}

    static String of(String script, String styleSheet) {
        return "default-src 'none'; script-src " + hash(script) + "; style-src " + hash(styleSheet)
                + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // as each Java has it
        }
    }
}
