package org.tumen.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// On machines that are made up.
class DisplayProbeTest {
    private static final String GTK = "libgtk-3.so.0";
    private static final Map<String, String> LINUX = Map.of("os.name", "Linux");

    private static DisplayProbe probe(Map<String, String> properties, Map<String, String> variables,
            Predicate<DisplayAddress.Local> answers, String... missingLibraries) {
        return new DisplayProbe(name -> properties.getOrDefault(name, ""),
                name -> variables.getOrDefault(name, ""), answers,
                library -> !Set.of(missingLibraries).contains(library));
    }

    private static DisplayProbe.Obstacle onLinux(Map<String, String> variables, String... missingLibraries) {
        return probe(LINUX, variables, _ -> true, missingLibraries).obstacle().orElseThrow();
    }

    @Test
    void nothingStandsInTheWayOfADisplayThatAnswersAndAllLibraries() {
        assertThat(probe(LINUX, Map.of("DISPLAY", ":0"), _ -> true).obstacle()).isEmpty();
    }

    @Test
    void aMissingDisplayIsNamed() {
        assertThat(onLinux(Map.of())).isEqualTo(new DisplayProbe.Obstacle("there is no display",
                "start it in a desktop session, or set DISPLAY"));
    }

    @Test
    void waylandAloneNeedsXwayland() {
        assertThat(onLinux(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isEqualTo(new DisplayProbe.Obstacle(
                "there is no X display beside Wayland's",
                "install Xwayland, e.g. `sudo apt install xwayland`, and sign in again"));
        assertThat(probe(LINUX, Map.of("WAYLAND_DISPLAY", "wayland-0", "DISPLAY", ":0"), _ -> true).obstacle())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {":7", "localhost:10.0", "nonsense"})
    void aDisplayThatDoesNotAnswerIsNamed(String display) {
        assertThat(probe(LINUX, Map.of("DISPLAY", display), _ -> false).obstacle()).contains(
                new DisplayProbe.Obstacle("no display answers at " + display, "set DISPLAY to one that runs"));
    }

    @Test
    void theDisplayThatIsAskedIsTheOneOfTheVariable() {
        List<DisplayAddress.Local> asked = new ArrayList<>();

        probe(LINUX, Map.of("DISPLAY", ":7.1"), asked::add).obstacle();

        assertThat(asked).containsExactly(new DisplayAddress.Local(7, true));
    }

    @Test
    void aDisplayElsewhereIsLeftForTheToolkitToTry() {
        assertThat(probe(LINUX, Map.of("DISPLAY", "host:0"), _ -> {
            throw new AssertionError("asked");
        }).obstacle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"libgtk-3.so.0 | GTK 3 | libgtk-3-0", "libX11.so.6 | libX11 | libx11-6",
            "libXtst.so.6 | libXtst | libxtst6", "libpangoft2-1.0.so.0 | Pango | libpangoft2-1.0-0",
            "libfontconfig.so.1 | Fontconfig | libfontconfig1", "libfreetype.so.6 | FreeType | libfreetype6"})
    void aMissingLibraryIsNamedWithItsPackage(String file, String name, String debianPackage) {
        assertThat(onLinux(Map.of("DISPLAY", ":0"), file)).isEqualTo(new DisplayProbe.Obstacle(name + " is missing",
                "install it, e.g. `sudo apt install " + debianPackage + "`"));
    }

    @Test
    void severalLibrariesAreNamedTogether() {
        assertThat(onLinux(Map.of("DISPLAY", ":0"), "libXtst.so.6", "libfreetype.so.6")).isEqualTo(
                new DisplayProbe.Obstacle("libXtst, FreeType are missing",
                        "install them, e.g. `sudo apt install libxtst6 libfreetype6`"));
    }

    @Test
    void whatGtkBringsWithItIsNotNamedBesideIt() {
        assertThat(onLinux(Map.of("DISPLAY", ":0"), GTK, "libX11.so.6", "libpangoft2-1.0.so.0", "libfontconfig.so.1",
                "libfreetype.so.6").what()).isEqualTo("GTK 3 is missing");
        assertThat(onLinux(Map.of("DISPLAY", ":0"), GTK, "libXtst.so.6").what()).isEqualTo(
                "GTK 3, libXtst are missing");
    }

    @Test
    void aMissingDisplayAndAMissingLibraryAreOneStory() {
        assertThat(onLinux(Map.of(), GTK)).isEqualTo(new DisplayProbe.Obstacle(
                "there is no display, and GTK 3 is missing",
                "start it in a desktop session, or set DISPLAY, and install it, e.g. `sudo apt install libgtk-3-0`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X", ""})
    void otherSystemsHaveADisplay(String system) {
        assertThat(probe(Map.of("os.name", system), Map.of(), _ -> false, GTK).obstacle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Headless, false", "Monocle, false", "gtk, true", "GTK, true"})
    void onlyThePlatformWithWindowsNeedsADisplay(String platform, boolean needsDisplay) {
        Map<String, String> properties = Map.of("os.name", "Linux", "glass.platform", platform);

        assertThat(probe(properties, Map.of(), _ -> false, GTK).obstacle().isPresent()).isEqualTo(needsDisplay);
    }
}
