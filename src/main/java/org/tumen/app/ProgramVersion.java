package org.tumen.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The version that this program was built as.
public final class ProgramVersion {
    private ProgramVersion() {}

    /// For example `0.1.0`.
    public static String text() {
        Properties properties = new Properties();
        try (@Nullable
        InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its version.properties");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's version.properties cannot be read", e);
        }
        return properties.getProperty("version", "");
    }
}
