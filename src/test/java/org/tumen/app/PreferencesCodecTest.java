package org.tumen.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.layout.Density;
import org.tumen.viewmodel.MotionChoice;
import org.tumen.viewmodel.PictureChoices;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.ThemeChoice;
import org.tumen.viewmodel.WindowPlace;

import static org.assertj.core.api.Assertions.assertThat;

class PreferencesCodecTest {
    private static final String[] PIECES = {"a", "Пхеньян", "평양", " ", "=", "#", "\\", "%", "'", "\"", ":", "\n", "\t",
            "é", "\uD83D\uDE00", ".json"};

    private static String absolute(String name) {
        return Path.of(name).toAbsolutePath().toString();
    }

    private static <E extends Enum<E>> E any(Class<E> type, RandomGenerator random) {
        List<E> all = List.copyOf(EnumSet.allOf(type));
        return all.get(random.nextInt(all.size()));
    }

    private static Preferences random(RandomGenerator random) {
        List<String> files = Stream.generate(() -> {
            StringBuilder name = new StringBuilder("f");
            for (int i = random.nextInt(6); i > 0; i--) {
                name.append(PIECES[random.nextInt(PIECES.length)]);
            }
            return absolute(name.toString());
        }).limit(random.nextInt(Preferences.MOST_RECENT_FILES + 1)).distinct().toList();
        WindowPlace window = random.nextInt(3) == 0
                ? null
                : new WindowPlace(random.nextDouble(-5000, 5000), random.nextDouble(-5000, 5000),
                        random.nextDouble(1, 9000), random.nextDouble(1e-3, 9000), random.nextBoolean());
        return new Preferences(any(ThemeChoice.class, random), random.nextBoolean(), random.nextDouble(),
                random.nextDouble(), random.nextBoolean(), window,
                files.isEmpty() || random.nextBoolean() ? "" : files.getFirst(), files,
                random.nextBoolean(), any(MotionChoice.class, random),
                new PictureChoices(random.nextInt(80, 201), any(Density.class, random), random.nextBoolean()));
    }

    private static Preferences decoded(Map<String, String> values) {
        return PreferencesCodec.decode(values).preferences();
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> values = new TreeMap<>(PreferencesCodec.encode(Preferences.DEFAULTS));
        values.put(key, value);
        return values;
    }

    @Test
    void whatIsEncodedIsDecodedAsItWasAndWithoutComplaint() {
        for (long seed = 0; seed < 500; seed++) {
            Preferences preferences = random(new SplittableRandom(seed));

            PreferencesCodec.Decoded decoded = PreferencesCodec.decode(PreferencesCodec.encode(preferences));

            assertThat(decoded.preferences()).as("seed %s", seed).isEqualTo(preferences);
            assertThat(decoded.complaints()).as("seed %s", seed).isEmpty();
        }
    }

    @Test
    void everyKeyThatIsWrittenIsKnownAsOurs() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(PreferencesCodec.encode(random(new SplittableRandom(seed))).keySet()).allMatch(
                    PreferencesCodec::isOurs);
        }
        assertThat(PreferencesCodec.isOurs("columns.visible")).isFalse();
        assertThat(PreferencesCodec.isOurs("")).isFalse();
        assertThat(PreferencesCodec.isOurs("Theme")).isFalse();
    }

    @Test
    void nothingAtAllIsTheDefaults() {
        assertThat(PreferencesCodec.decode(Map.of())).isEqualTo(
                new PreferencesCodec.Decoded(Preferences.DEFAULTS, List.of()));
    }

    @Test
    void wordsAreThoseThatAUserWouldWrite() {
        assertThat(PreferencesCodec.encode(Preferences.DEFAULTS.withTheme(ThemeChoice.DARK))).containsEntry("theme",
                "dark").containsEntry("detail.visible", "true").containsEntry("reducedMotion", "system");
        assertThat(decoded(with("theme", " Light ")).theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(decoded(with("detail.visible", " false")).detailVisible()).isFalse();
        assertThat(decoded(with("detail.divider", " 0.25 ")).detailDivider()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource({"theme, pink", "theme, ''", "theme, LIGHT DARK", "detail.visible, yes", "detail.visible, 1",
            "detail.divider, -0.01", "detail.divider, 1.01", "detail.divider, NaN", "detail.divider, Infinity",
            "detail.divider, half", "detail.divider, ''", "problems.divider, 2", "overview.visible, TRUE",
            "wheelZooms, maybe",
            "reducedMotion, sometimes", "type.percent, 79", "type.percent, large", "labels.density, most",
            "legend.visible, 1", "lastFile, relative.json", "recentFile.0, relative.json"})
    void aValueThatMakesNoSenseHasItsDefaultAndIsToldByItsKey(String key, String value) {
        PreferencesCodec.Decoded decoded = PreferencesCodec.decode(with(key, value));

        assertThat(decoded.preferences()).isEqualTo(Preferences.DEFAULTS);
        assertThat(decoded.complaints()).singleElement().asString().startsWith(key + " is \"" + value + "\": ");
    }

    @Test
    void oneWrongValueCostsNoOther() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Preferences preferences = random(random);
            Map<String, String> values = new TreeMap<>(PreferencesCodec.encode(preferences));

            values.put("theme", "pink");

            assertThat(decoded(values)).as("seed %s", seed).isEqualTo(
                    preferences.withTheme(Preferences.DEFAULTS.theme()));
        }
    }

    @ParameterizedTest
    @CsvSource({"window.x, ''", "window.y, NaN", "window.widthPx, 0", "window.heightPx, -5", "window.widthPx, 1e9",
            "window.x, -1e300", "window.heightPx, tall"})
    void aPlaceWithANumberThatMakesNoSenseIsNone(String key, String value) {
        Preferences placed = Preferences.DEFAULTS.withWindow(new WindowPlace(1, 2, 300, 400, true));
        Map<String, String> values = new TreeMap<>(PreferencesCodec.encode(placed));
        values.put(key, value);

        PreferencesCodec.Decoded decoded = PreferencesCodec.decode(values);

        assertThat(decoded.preferences()).isEqualTo(Preferences.DEFAULTS);
        assertThat(decoded.complaints()).singleElement().asString().startsWith("window: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"window.x", "window.y", "window.widthPx", "window.heightPx"})
    void aPlaceThatLacksANumberIsNone(String key) {
        Map<String, String> values = new TreeMap<>(
                PreferencesCodec.encode(Preferences.DEFAULTS.withWindow(new WindowPlace(1, 2, 300, 400, false))));
        values.remove(key);

        assertThat(decoded(values).window()).isNull();
    }

    @Test
    void aPlaceWithoutAWordOnMaximisedIsARestoredOne() {
        Map<String, String> values = new TreeMap<>(
                PreferencesCodec.encode(Preferences.DEFAULTS.withWindow(new WindowPlace(1, 2, 300, 400, true))));

        values.put("window.maximised", "very");
        assertThat(decoded(values).window()).isEqualTo(new WindowPlace(1, 2, 300, 400, false));
        values.remove("window.maximised");
        assertThat(decoded(values).window()).isEqualTo(new WindowPlace(1, 2, 300, 400, false));
    }

    @Test
    void recentFilesAreEachOnceInTheirOrderWithoutGaps() {
        String first = absolute("1.json");
        String second = absolute("2.json");
        Map<String, String> values = new HashMap<>(Map.of("recentFile.1", second, "recentFile.3", first, "recentFile.4",
                second, "recentFile.5", "", "recentFile.10", absolute("eleventh.json"), "recentFile.x", first));

        assertThat(decoded(values).recentFiles()).containsExactly(second, first);
    }

    @Test
    void aPathKeepsItsOwnBlanks() {
        String odd = absolute(" a ") + " ";

        assertThat(decoded(Map.of("lastFile", odd)).lastFile()).isEqualTo(odd);
    }

    @Test
    void aFileThatNoSystemCanHaveIsForgotten() {
        PreferencesCodec.Decoded decoded = PreferencesCodec.decode(
                Map.of("lastFile", absolute("a") + "\0", "recentFile.0", "\0", "recentFile.1", absolute("b")));

        assertThat(decoded.preferences().lastFile()).isEmpty();
        assertThat(decoded.preferences().recentFiles()).containsExactly(absolute("b"));
        assertThat(decoded.complaints()).hasSize(2);
    }

    /// Whatever stands in the file, there are preferences to start with, and all files among them can be opened.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mutatedValuesNeverKeepTheProgramFromStarting(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] values = {"", " ", "true", "false", "NaN", "-0.0", "1e400", "0.5", "dark", "\0", "Infinity", "-1",
                "999999",
                "1000001", "0x1p3", "7f", "٣", absolute("a"), "a", "null", "\uD800", "1".repeat(400)};
        for (int i = 0; i < 300; i++) {
            Map<String, String> mutated = new TreeMap<>(PreferencesCodec.encode(random(random)));
            for (String key : new ArrayList<>(mutated.keySet())) {
                switch (random.nextInt(4)) {
                    case 0 -> mutated.remove(key);
                    case 1, 2 -> mutated.put(key, values[random.nextInt(values.length)]);
                    default -> {
                        // This one stays.
                    }
                }
            }
            String name = "seed %s, case %s: %s".formatted(seed, i, mutated);
            try {
                Preferences preferences = decoded(mutated);
                assertThat(preferences.recentFiles()).as(name).doesNotHaveDuplicates()
                        .allMatch(file -> Path.of(file).isAbsolute());
                assertThat(PreferencesCodec.decode(PreferencesCodec.encode(preferences)).preferences()).as(name)
                        .isEqualTo(preferences);
            } catch (RuntimeException e) {
                throw new AssertionError(name, e);
            }
        }
    }
}
