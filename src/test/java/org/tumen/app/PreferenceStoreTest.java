package org.tumen.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.viewmodel.MotionChoice;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.ThemeChoice;
import org.tumen.viewmodel.WindowPlace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class PreferenceStoreTest {
    @TempDir
    private Path folder = Path.of("");
    private Path config = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void nameFiles() {
        config = folder.resolve("new/config");
        file = config.resolve("preferences.properties");
    }

    private PreferenceStore store() {
        return new PreferenceStore(new UserFolders(config, folder.resolve("state")));
    }

    private void write(byte[] content) throws IOException {
        Files.createDirectories(config);
        Files.write(file, content);
    }

    private void write(String content) throws IOException {
        write(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Preferences chosen() {
        return new Preferences(ThemeChoice.DARK, false, 0.61803, 0.8, false,
                new WindowPlace(-12.5, 30, 1280, 800, true), "",
                List.of(), false, MotionChoice.ON).withOpened(folder.resolve("older.json").toString())
                .withOpened(folder.resolve("Пхеньян = 평양 #1 \\.json").toString());
    }

    @Test
    void whatIsSavedIsLoadedByTheNextStart() throws IOException {
        store().save(chosen());

        assertThat(store().load()).isEqualTo(chosen());
    }

    @Test
    void theFirstStartHasTheDefaultsWithoutAComplaintAndWithoutAFile() {
        try (RecordedLog log = new RecordedLog(PreferenceStore.class)) {
            assertThat(store().load()).isEqualTo(Preferences.DEFAULTS);
            assertThat(log.records()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void savingReplacesWhatWasSavedBefore() throws IOException {
        store().save(chosen());
        store().save(Preferences.DEFAULTS);

        assertThat(store().load()).isEqualTo(Preferences.DEFAULTS);
        assertThat(Files.readString(file)).doesNotContain("window.", "recentFile.");
    }

    @Test
    void savingLeavesNothingElseInTheFolder() throws IOException {
        store().save(chosen());
        store().save(chosen());

        try (Stream<Path> files = Files.list(config)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theFileIsPlainTextThatAUserCanMend() throws IOException {
        store().save(chosen());

        assertThat(Files.readString(file, StandardCharsets.US_ASCII)).startsWith("#Tumen's preferences").contains(
                "theme=dark", "detail.divider=0.61803", "window.widthPx=1280.0").doesNotContain("\uFFFD");
        Files.writeString(file, Files.readString(file).replace("theme=dark", "  theme : light"));
        assertThat(store().load()).isEqualTo(chosen().withTheme(ThemeChoice.LIGHT));
    }

    @Test
    void keysOfANewerVersionSurvive() throws IOException {
        write("columns.visible=date,title\ntheme=light\nwindow.x=1\n");

        store().save(chosen());

        assertThat(Files.readString(file)).contains("columns.visible=date,title", "theme=dark");
        assertThat(store().load()).isEqualTo(chosen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "theme", "=", "\\u12", "theme=\\uZZZZ", "\\", "# only a remark",
            "{\"theme\": 1}",
            "theme=pink\ndetail.divider=7"})
    void aCorruptFileIsTheDefaultsAndCanBeSavedOver(String content) throws IOException {
        write(content);
        try (RecordedLog _ = new RecordedLog(PreferenceStore.class)) {
            assertThat(store().load()).isEqualTo(Preferences.DEFAULTS);
            store().save(chosen());
        }

        assertThat(store().load()).isEqualTo(chosen());
    }

    @Test
    void whatWasNotUnderstoodIsLoggedWithItsFile() throws IOException {
        write("theme=pink\nwindow.x=left\nwheelZooms=false\n");
        try (RecordedLog log = new RecordedLog(PreferenceStore.class)) {
            assertThat(store().load()).isEqualTo(Preferences.DEFAULTS.withWheelZooms(false));
            assertThat(log.records()).extracting(LogRecord::getMessage).hasSize(2).allMatch(
                    message -> message.contains(file.toString())).anyMatch(message -> message.contains("pink"))
                    .anyMatch(message -> message.contains("window"));
        }
    }

    @Test
    void randomBytesNeverKeepTheProgramFromStarting() throws IOException {
        try (RecordedLog _ = new RecordedLog(PreferenceStore.class)) {
            for (long seed = 0; seed < 200; seed++) {
                byte[] bytes = new byte[200];
                new SplittableRandom(seed).nextBytes(bytes);
                write(bytes);

                assertThat(store().load()).as("seed %s", seed).isNotNull();
            }
        }
    }

    /// As a crash of the disk leaves it: cut off, overwritten in places, with zeros.
    @Test
    void aDamagedFileLosesOnlyWhatIsDamaged() throws IOException {
        store().save(chosen());
        byte[] whole = Files.readAllBytes(file);
        try (RecordedLog _ = new RecordedLog(PreferenceStore.class)) {
            for (long seed = 0; seed < 300; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                byte[] damaged = whole.clone();
                for (int i = random.nextInt(1, 8); i > 0; i--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                write(Arrays.copyOf(damaged, random.nextInt(damaged.length + 50)));

                Preferences loaded = store().load();

                assertThat(loaded.recentFiles()).as("seed %s", seed).allMatch(path -> Path.of(path).isAbsolute());
                assertThat(loaded.detailDivider()).as("seed %s", seed).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void aFolderInTheFilesPlaceIsTheDefaultsAndSavingTellsIt() throws IOException {
        Files.createDirectories(file);
        try (RecordedLog log = new RecordedLog(PreferenceStore.class)) {
            assertThat(store().load()).isEqualTo(Preferences.DEFAULTS);
            assertThat(log.records()).singleElement().extracting(LogRecord::getThrown).isInstanceOf(
                    IOException.class);
            assertThatIOException().isThrownBy(() -> store().save(chosen()));
        }
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void aFileInTheFoldersPlaceIsTheDefaultsAndSavingTellsIt() throws IOException {
        Files.writeString(folder.resolve("new"), "in the way");
        try (RecordedLog _ = new RecordedLog(PreferenceStore.class)) {
            assertThat(store().load()).isEqualTo(Preferences.DEFAULTS);
            assertThatIOException().isThrownBy(() -> store().save(chosen()));
        }
        assertThat(folder.resolve("new")).hasContent("in the way");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkToTheFileStaysALink() throws IOException {
        write("theme=light");
        Path real = Files.move(file, folder.resolve("dotfiles.properties"));
        Files.createSymbolicLink(file, real);

        store().save(chosen());

        assertThat(file).isSymbolicLink();
        assertThat(Files.readString(real)).contains("theme=dark");
    }
}
