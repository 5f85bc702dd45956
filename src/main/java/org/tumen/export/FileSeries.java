package org.tumen.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// The files of a series of pictures.
public final class FileSeries {
    private FileSeries() {}

    /// The file itself for one, or numbered ones: "tour-01.png" to "tour-12.png".
    ///
    /// @param file with an ending
    public static List<Path> of(Path file, int count) {
        if (count == 1) {
            return List.of(file);
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String numbered = "-%0" + Integer.toString(count).length() + "d";
        return IntStream.rangeClosed(1, count).mapToObj(
                i -> file.resolveSibling(name.substring(0, dot) + numbered.formatted(i) + name.substring(dot)))
                .toList();
    }
}
