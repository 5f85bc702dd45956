package org.tumen.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The user's own folders for this program, where the platform wants them. They need not exist yet.
///
/// @param config what the user chose and would copy to another machine
/// @param state what the program noted on this machine, such as its log
public record UserFolders(Path config, Path state) {
    /// The system property that names one folder for everything, for tests and for use from a memory stick.
    public static final String HOME_PROPERTY = "tumen.home";

    private static final String ON_LINUX = "tumen";
    private static final String ELSEWHERE = "Tumen";

    /// The folders on this machine, for the user who runs the program.
    public static UserFolders ofThisSystem() {
        return of(name -> System.getProperty(name, ""), name -> {
            @Nullable
            String value = System.getenv(name);
            return value == null ? "" : value;
        });
    }

    /// @param property gives a system property, or an empty text
    /// @param variable gives an environment variable, or an empty text
    static UserFolders of(UnaryOperator<String> property, UnaryOperator<String> variable) {
        Optional<Path> portable = path(property.apply(HOME_PROPERTY)).map(Path::toAbsolutePath);
        if (portable.isPresent()) {
            return new UserFolders(portable.get().resolve("config"), portable.get().resolve("state"));
        }
        Path home = home(property);
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new UserFolders(
                    absoluteOr(variable.apply("APPDATA"), home.resolve("AppData/Roaming")).resolve(ELSEWHERE),
                    absoluteOr(variable.apply("LOCALAPPDATA"), home.resolve("AppData/Local")).resolve(ELSEWHERE));
        }
        if (system.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(library.resolve("Application Support").resolve(ELSEWHERE),
                    library.resolve("Logs").resolve(ELSEWHERE));
        }
        return new UserFolders(
                absoluteOr(variable.apply("XDG_CONFIG_HOME"), home.resolve(".config")).resolve(ON_LINUX),
                absoluteOr(variable.apply("XDG_STATE_HOME"), home.resolve(".local/state")).resolve(ON_LINUX));
    }

    /// Makes sure that `folder` exists, readable by its user only where the platform knows of such things.
    ///
    /// @return `folder`
    static Path created(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
        return Files.createDirectories(folder, own);
    }

    /// A user without an entry among the system's users has "?" for a home; the folder for temporary files serves him.
    private static Path home(UnaryOperator<String> property) {
        return absoluteOr(property.apply("user.home"),
                path(property.apply("java.io.tmpdir")).orElse(Path.of("")).toAbsolutePath());
    }

    /// Relative paths in these variables are invalid by the XDG specification, and to be ignored.
    private static Path absoluteOr(String text, Path otherwise) {
        return path(text).filter(Path::isAbsolute).orElse(otherwise);
    }

    /// @return empty for an empty text and for what is no path here, such as one with letters that the locale lacks
    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
