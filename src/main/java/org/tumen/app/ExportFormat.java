package org.tumen.app;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What kind of file an export writes, told by how its name ends.
enum ExportFormat {
    PNG("png"), JPG("jpg", "jpeg"), SVG("svg"), PDF("pdf"), HTML("html", "htm"), CSV("csv"), ICS("ics"), JSON(
            "json"), TIMELINE_JS("timelinejs.json"), CSL("csl.json"), BIB("bib"), RIS("ris"), TXT("txt");

    static final Set<ExportFormat> PICTURES = EnumSet.of(PNG, JPG, SVG, PDF, HTML);

    private final String ending;
    /// Another ending for the same.
    private final String alias;

    ExportFormat(String ending) {
        this(ending, ending);
    }

    ExportFormat(String ending, String alias) {
        this.ending = ending;
        this.alias = alias;
    }

    /// How its files' names end, after a dot.
    String ending() {
        return ending;
    }

    /// Whether it shows the timeline, rather than holding its contents for other programs.
    boolean isPicture() {
        return PICTURES.contains(this);
    }

    /// The format of a file by its name; of several endings that fit the longest counts.
    static Optional<ExportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.longestIn(lower) > 0)
                .max(Comparator.comparingInt(format -> format.longestIn(lower)));
    }

    private int longestIn(String name) {
        return Stream.of(ending, alias).filter(each -> name.endsWith("." + each)).mapToInt(String::length).max()
                .orElse(0);
    }

    /// By an ending, or by what comes before its last dot, as in "csl".
    static Optional<ExportFormat> ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.ending.equals(lower) || format.alias.equals(lower)
                || format.ending.equals(lower + ".json")).findFirst();
    }

    /// All endings, for people: ".png, .jpg ... or .txt".
    static String choice() {
        List<String> all = Stream.of(values()).map(format -> "." + format.ending()).toList();
        return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " or " + all.getLast();
    }
}
