package org.tumen.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tumen.layout.Density;
import org.tumen.viewmodel.MotionChoice;
import org.tumen.viewmodel.PictureChoices;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.ThemeChoice;
import org.tumen.viewmodel.WindowPlace;

/// Preferences as keys with text values, and back. What is missing or makes no sense falls back to its default, each
/// value for itself.
final class PreferencesCodec {
    private static final String THEME = "theme";
    private static final String DETAIL_VISIBLE = "detail.visible";
    private static final String DETAIL_DIVIDER = "detail.divider";
    private static final String PROBLEMS_DIVIDER = "problems.divider";
    private static final String OVERVIEW_VISIBLE = "overview.visible";
    private static final String WINDOW = "window";
    private static final String WINDOW_X = "window.x";
    private static final String WINDOW_Y = "window.y";
    private static final String WINDOW_WIDTH = "window.widthPx";
    private static final String WINDOW_HEIGHT = "window.heightPx";
    private static final String WINDOW_MAXIMISED = "window.maximised";
    private static final String LAST_FILE = "lastFile";
    private static final String RECENT_FILE = "recentFile.";
    private static final String WHEEL_ZOOMS = "wheelZooms";
    private static final String REDUCED_MOTION = "reducedMotion";

    private static final String TYPE_PERCENT = "type.percent";
    private static final String LABEL_DENSITY = "labels.density";
    private static final String LEGEND_VISIBLE = "legend.visible";

    private PreferencesCodec() {}

    /// @param complaints one for each value that was not understood
    record Decoded(Preferences preferences, List<String> complaints) {
        Decoded {
            complaints = List.copyOf(complaints);
        }
    }

    static Map<String, String> encode(Preferences preferences) {
        Map<String, String> values = new TreeMap<>();
        values.put(THEME, name(preferences.theme()));
        values.put(DETAIL_VISIBLE, Boolean.toString(preferences.detailVisible()));
        values.put(DETAIL_DIVIDER, Double.toString(preferences.detailDivider()));
        values.put(PROBLEMS_DIVIDER, Double.toString(preferences.problemsDivider()));
        values.put(OVERVIEW_VISIBLE, Boolean.toString(preferences.overviewVisible()));
        @Nullable
        WindowPlace window = preferences.window();
        if (window != null) {
            values.put(WINDOW_X, Double.toString(window.x()));
            values.put(WINDOW_Y, Double.toString(window.y()));
            values.put(WINDOW_WIDTH, Double.toString(window.widthPx()));
            values.put(WINDOW_HEIGHT, Double.toString(window.heightPx()));
            values.put(WINDOW_MAXIMISED, Boolean.toString(window.maximised()));
        }
        values.put(LAST_FILE, preferences.lastFile());
        for (int i = 0; i < preferences.recentFiles().size(); i++) {
            values.put(RECENT_FILE + i, preferences.recentFiles().get(i));
        }
        values.put(WHEEL_ZOOMS, Boolean.toString(preferences.wheelZooms()));
        values.put(REDUCED_MOTION, name(preferences.reducedMotion()));
        values.put(TYPE_PERCENT, Integer.toString(preferences.picture().typePercent()));
        values.put(LABEL_DENSITY, name(preferences.picture().density()));
        values.put(LEGEND_VISIBLE, Boolean.toString(preferences.picture().legend()));
        return values;
    }

    static Decoded decode(Map<String, String> values) {
        Reading reading = new Reading(values, new ArrayList<>());
        Preferences defaults = Preferences.DEFAULTS;
        Preferences preferences = new Preferences(
                reading.choice(THEME, ThemeChoice.class, defaults.theme()),
                reading.yesOrNo(DETAIL_VISIBLE, defaults.detailVisible()),
                reading.share(DETAIL_DIVIDER, defaults.detailDivider()),
                reading.share(PROBLEMS_DIVIDER, defaults.problemsDivider()),
                reading.yesOrNo(OVERVIEW_VISIBLE, defaults.overviewVisible()),
                reading.window(),
                reading.file(LAST_FILE),
                reading.recentFiles(),
                reading.yesOrNo(WHEEL_ZOOMS, defaults.wheelZooms()),
                reading.choice(REDUCED_MOTION, MotionChoice.class, defaults.reducedMotion()),
                new PictureChoices(reading.typePercent(defaults.picture().typePercent()),
                        reading.choice(LABEL_DENSITY, Density.class, defaults.picture().density()),
                        reading.yesOrNo(LEGEND_VISIBLE, defaults.picture().legend())));
        return new Decoded(preferences, reading.complaints);
    }

    /// Whether this version of the program writes `key`; the others are some other version's and stay as they are.
    static boolean isOurs(String key) {
        return switch (key) {
            case THEME, DETAIL_VISIBLE, DETAIL_DIVIDER, PROBLEMS_DIVIDER, OVERVIEW_VISIBLE, WINDOW_X, WINDOW_Y,
                    WINDOW_WIDTH,
                    WINDOW_HEIGHT,
                    WINDOW_MAXIMISED, LAST_FILE, WHEEL_ZOOMS, REDUCED_MOTION, TYPE_PERCENT, LABEL_DENSITY,
                    LEGEND_VISIBLE ->
                true;
            default -> key.startsWith(RECENT_FILE);
        };
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private record Reading(Map<String, String> values, List<String> complaints) {
        boolean yesOrNo(String key, boolean otherwise) {
            return read(key, otherwise, text -> switch (text.strip()) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false");
            });
        }

        double share(String key, double otherwise) {
            return read(key, otherwise, text -> {
                double share = Double.parseDouble(text);
                if (share >= 0 && share <= 1) {
                    return share;
                }
                throw new IllegalArgumentException("not between 0 and 1");
            });
        }

        int typePercent(int otherwise) {
            return read(TYPE_PERCENT, otherwise,
                    text -> PictureChoices.DEFAULTS.withTypePercent(Integer.parseInt(text.strip())).typePercent());
        }

        <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
            return read(key, otherwise, text -> Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT)));
        }

        /// The numbers of a place only make sense together: without one of them the window has none.
        @Nullable
        WindowPlace window() {
            List<String> keys = List.of(WINDOW_X, WINDOW_Y, WINDOW_WIDTH, WINDOW_HEIGHT);
            if (keys.stream().noneMatch(values::containsKey)) {
                return null;
            }
            boolean maximised = yesOrNo(WINDOW_MAXIMISED, false);
            try {
                List<Double> numbers = keys.stream().map(key -> Double.valueOf(values.getOrDefault(key, "missing")))
                        .toList();
                return new WindowPlace(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), maximised);
            } catch (IllegalArgumentException e) {
                complaints.add(WINDOW + ": " + e.getMessage());
                return null;
            }
        }

        /// An absolute path of this system, or an empty text.
        String file(String key) {
            return read(key, "", text -> {
                if (text.isEmpty() || Path.of(text).isAbsolute()) {
                    return text;
                }
                throw new IllegalArgumentException("not an absolute path");
            });
        }

        List<String> recentFiles() {
            List<String> files = new ArrayList<>();
            for (int i = 0; i < Preferences.MOST_RECENT_FILES; i++) {
                String file = file(RECENT_FILE + i);
                if (!file.isEmpty() && !files.contains(file)) {
                    files.add(file);
                }
            }
            return files;
        }

        private <T> T read(String key, T otherwise, Function<String, T> parser) {
            @Nullable
            String text = values.get(key);
            if (text == null) {
                return otherwise;
            }
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException e) {
                complaints.add(key + " is \"" + text + "\": " + e.getMessage());
                return otherwise;
            }
        }
    }
}
