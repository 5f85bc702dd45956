package org.tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class UserFoldersTest {
    @TempDir
    private Path folder = Path.of("");

    private UserFolders folders(String system, Map<String, String> variables) {
        return UserFolders.of(name -> switch (name) {
            case "os.name" -> system;
            case "user.home" -> folder.resolve("home").toString();
            case "java.io.tmpdir" -> folder.resolve("tmp").toString();
            default -> "";
        }, name -> variables.getOrDefault(name, ""));
    }

    private Path home(String inside) {
        return folder.resolve("home").resolve(inside);
    }

    @Test
    void linuxKeepsToTheXdgSpecification() {
        assertThat(folders("Linux", Map.of())).isEqualTo(
                new UserFolders(home(".config/tumen"), home(".local/state/tumen")));
        assertThat(folders("Linux", Map.of("XDG_CONFIG_HOME", folder.resolve("c").toString(), "XDG_STATE_HOME",
                folder.resolve("s").toString()))).isEqualTo(
                        new UserFolders(folder.resolve("c/tumen"), folder.resolve("s/tumen")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relative/path", "", "\0", "?"})
    void aVariableThatNamesNoAbsolutePathIsIgnored(String value) {
        UserFolders usual = folders("Linux", Map.of());

        assertThat(folders("Linux", Map.of("XDG_CONFIG_HOME", value, "XDG_STATE_HOME", value))).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Windows Server 2025", "WINDOWS"})
    void windowsHasRoamingAndLocalFolders(String system) {
        assertThat(folders(system, Map.of("APPDATA", folder.resolve("roaming").toString(), "LOCALAPPDATA",
                folder.resolve("local").toString()))).isEqualTo(
                        new UserFolders(folder.resolve("roaming/Tumen"), folder.resolve("local/Tumen")));
        assertThat(folders(system, Map.of())).isEqualTo(
                new UserFolders(home("AppData/Roaming/Tumen"), home("AppData/Local/Tumen")));
    }

    @Test
    void macHasALibrary() {
        assertThat(folders("Mac OS X", Map.of("XDG_CONFIG_HOME", folder.toString()))).isEqualTo(
                new UserFolders(home("Library/Application Support/Tumen"), home("Library/Logs/Tumen")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FreeBSD", "SunOS", ""})
    void othersAreLikeLinux(String system) {
        assertThat(folders(system, Map.of())).isEqualTo(folders("Linux", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", "\0", "home"})
    void aUserWithoutAHomeHasTheFolderForTemporaryFiles(String home) {
        UserFolders folders = UserFolders.of(name -> switch (name) {
            case "os.name" -> "Linux";
            case "user.home" -> home;
            case "java.io.tmpdir" -> folder.resolve("tmp").toString();
            default -> "";
        }, _ -> "");

        assertThat(folders.config()).isEqualTo(folder.resolve("tmp/.config/tumen"));
        assertThat(folders.state()).isEqualTo(folder.resolve("tmp/.local/state/tumen"));
    }

    @Test
    void oneFolderForEverythingGoesBeforeAllElse() {
        UserFolders folders = UserFolders.of(
                name -> name.equals(UserFolders.HOME_PROPERTY) ? folder.resolve("stick").toString() : "Linux",
                _ -> folder.toString());

        assertThat(folders).isEqualTo(
                new UserFolders(folder.resolve("stick/config"), folder.resolve("stick/state")));
    }

    @Test
    void thatFolderMayBeNamedFromHere() {
        UserFolders folders = UserFolders.of(name -> name.equals(UserFolders.HOME_PROPERTY) ? "stick" : "", _ -> "");

        assertThat(folders.config()).isAbsolute().endsWithRaw(Path.of("stick/config"));
    }

    @Test
    void whatIsNoPathDoesNotKeepTheProgramFromStarting() {
        UserFolders folders = UserFolders.of(_ -> "\0", _ -> "\0");

        assertThat(folders.config()).isAbsolute().endsWithRaw(Path.of(".config/tumen"));
    }

    @Test
    void aFolderIsMadeWithAllAboveIt() throws IOException {
        Path made = UserFolders.created(folder.resolve("a/b/c"));

        assertThat(made).isEqualTo(folder.resolve("a/b/c")).isDirectory();
        assertThat(UserFolders.created(made)).as("again").isEqualTo(made);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatIsMadeIsItsUsersAlone() throws IOException {
        Path made = UserFolders.created(folder.resolve("own"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkToAFolderServesAsOne() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));

        assertThat(UserFolders.created(link)).isEqualTo(link).isDirectory();
    }

    @Test
    void aFileInTheWayIsToldToTheCaller() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatIOException().isThrownBy(() -> UserFolders.created(file));
        assertThatIOException().isThrownBy(() -> UserFolders.created(file.resolve("below")));
    }
}
