package org.tumen.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Tells whether a window can be opened, before the toolkit is loaded and fails. Only Linux needs asking.
///
/// @param property gives a system property, or an empty text
/// @param variable gives an environment variable, or an empty text
/// @param answers whether something answers at a display of this machine
/// @param loads whether the system's loader finds a library
record DisplayProbe(UnaryOperator<String> property, UnaryOperator<String> variable,
        Predicate<DisplayAddress.Local> answers, Predicate<String> loads) {
    private static final String PLATFORM_PROPERTY = "glass.platform";
    private static final String PLATFORM_WITH_DISPLAY = "gtk";

    /// What JavaFX's window code for Linux is linked against (`ldd` of libglass.so, libglassgtk3.so and its font
    /// libraries) and cannot do without. The OpenGL part is not among them: without it JavaFX draws in software.
    private static final List<Library> LIBRARIES = List.of(new Library("libgtk-3.so.0", "GTK 3", "libgtk-3-0"),
            new Library("libX11.so.6", "libX11", "libx11-6"), new Library("libXtst.so.6", "libXtst", "libxtst6"),
            new Library("libpangoft2-1.0.so.0", "Pango", "libpangoft2-1.0-0"),
            new Library("libfontconfig.so.1", "Fontconfig", "libfontconfig1"),
            new Library("libfreetype.so.6", "FreeType", "libfreetype6"));

    /// Why no window can be opened.
    ///
    /// @param what is missing
    /// @param mend how to get it
    record Obstacle(String what, String mend) {}

    private record Library(String fileName, String name, String debianPackage) {}

    /// @return empty where nothing speaks against a window
    Optional<Obstacle> obstacle() {
        String platform = property.apply(PLATFORM_PROPERTY).toLowerCase(Locale.ROOT);
        boolean otherPlatform = !platform.isEmpty() && !platform.equals(PLATFORM_WITH_DISPLAY);
        if (otherPlatform || !property.apply("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
            return Optional.empty();
        }
        List<Obstacle> obstacles = new ArrayList<>();
        displayObstacle().ifPresent(obstacles::add);
        libraryObstacle().ifPresent(obstacles::add);
        return obstacles.stream().reduce((first, second) -> new Obstacle(first.what + ", and " + second.what,
                first.mend + ", and " + second.mend));
    }

    private Optional<Obstacle> displayObstacle() {
        String display = variable.apply("DISPLAY");
        if (display.isEmpty()) {
            return Optional.of(variable.apply("WAYLAND_DISPLAY").isEmpty()
                    ? new Obstacle("there is no display", "start it in a desktop session, or set DISPLAY")
                    : new Obstacle("there is no X display beside Wayland's",
                            "install Xwayland, e.g. `sudo apt install xwayland`, and sign in again"));
        }
        return isAnswered(display)
                ? Optional.empty()
                : Optional.of(new Obstacle("no display answers at " + display, "set DISPLAY to one that runs"));
    }

    private boolean isAnswered(String display) {
        return DisplayAddress.parse(display).map(address -> switch (address) {
            case DisplayAddress.Local local -> answers.test(local);
            case DisplayAddress.Elsewhere() -> true;
        }).orElse(false);
    }

    private Optional<Obstacle> libraryObstacle() {
        List<Library> missing = LIBRARIES.stream().filter(library -> !loads.test(library.fileName)).toList();
        // GTK 3's package brings most of the others, so that naming it alone is clearer where it is missing.
        List<Library> named = missing.stream().anyMatch(LIBRARIES.getFirst()::equals)
                ? missing.stream().filter(library -> !comesWithGtk(library)).toList()
                : missing;
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(", ", named.stream().map(Library::name).toList());
        String packages = String.join(" ", named.stream().map(Library::debianPackage).toList());
        return Optional.of(new Obstacle(names + (named.size() == 1 ? " is missing" : " are missing"), "install "
                + (named.size() == 1 ? "it" : "them") + ", e.g. `sudo apt install " + packages + "`"));
    }

    private static boolean comesWithGtk(Library library) {
        return !library.name.equals("GTK 3") && !library.name.equals("libXtst");
    }
}
