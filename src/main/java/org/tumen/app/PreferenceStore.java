package org.tumen.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.io.SafeFile;
import org.tumen.viewmodel.Preferences;

/// Keeps the preferences in a properties file of the user's.
public final class PreferenceStore {
    private static final Logger LOG = LoggerFactory.getLogger(PreferenceStore.class);
    private static final String NAME = "preferences.properties";

    private final Path file;

    public PreferenceStore(UserFolders folders) {
        file = folders.config().resolve(NAME);
    }

    /// The preferences as last saved. What cannot be read is logged and has its default value; nothing is thrown.
    public Preferences load() {
        PreferencesCodec.Decoded decoded = PreferencesCodec.decode(storedValues());
        decoded.complaints().forEach(complaint -> LOG.warn("{}: {}; the default is used", file, complaint));
        return decoded.preferences();
    }

    /// Saves `preferences` atomically. Keys in the file that this version of the program does not know stay.
    ///
    /// @throws IOException when the file cannot be written; the file is then as it was
    public void save(Preferences preferences) throws IOException {
        Map<String, String> values = storedValues();
        values.keySet().removeIf(PreferencesCodec::isOurs);
        values.putAll(PreferencesCodec.encode(preferences));
        byte[] text = text(values);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            UserFolders.created(folder);
        }
        SafeFile.replace(file, out -> out.write(text));
    }

    private Map<String, String> storedValues() {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (NoSuchFileException _) {
            LOG.debug("no preferences yet in {}", file);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("the preferences in {} cannot be read; the defaults are used", file, e);
            return new TreeMap<>();
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key, "")));
        return values;
    }

    /// In the form that `Properties` reads, which escapes all beyond ASCII, so that any path survives.
    private static byte[] text(Map<String, String> values) throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        properties.store(text, "Tumen's preferences");
        return text.toByteArray();
    }
}
