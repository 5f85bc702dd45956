package org.tumen.export;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What kind of file an export writes, told by how its name ends.
public enum ExportFormat {
    PNG("PNG", "png"),
    JPG("JPEG", "jpg", "jpeg"),
    SVG("SVG", "svg"),
    PDF("PDF", "pdf"),
    HTML("HTML", "html", "htm"),
    CSV("CSV table", "csv"),
    ICS("Calendar (iCalendar)", "ics"),
    JSON("Tumen timeline (JSON)", "json"),
    TIMELINE_JS("TimelineJS", "timelinejs.json"),
    CSL("Sources as CSL-JSON", "csl.json"),
    BIB("Sources as BibTeX", "bib"),
    RIS("Sources as RIS", "ris"),
    TXT("Plain text", "txt");

    public static final Set<ExportFormat> PICTURES = Collections.unmodifiableSet(
            EnumSet.of(PNG, JPG, SVG, PDF, HTML));

    private final String title;
    private final String ending;
    /// Another ending for the same.
    private final String alias;

    ExportFormat(String title, String ending) {
        this(title, ending, ending);
    }

    ExportFormat(String title, String ending, String alias) {
        this.title = title;
        this.ending = ending;
        this.alias = alias;
    }

    /// For people.
    public String title() {
        return title;
    }

    /// How its files' names end, after a dot.
    public String ending() {
        return ending;
    }

    /// Whether it shows the timeline, rather than holding its contents for other programs.
    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    /// Whether a file of it is made of pixels.
    public boolean isPixels() {
        return this == PNG || this == JPG;
    }

    /// A file's name with one ending of this format, put there where it has none. Who types a whole name over the part
    /// before the ending of a proposed one doubles that ending.
    public String named(String name) {
        int own = longestIn(name.toLowerCase(Locale.ROOT));
        if (own > 0) {
            String before = name.substring(0, name.length() - own - 1);
            return longestIn(before.toLowerCase(Locale.ROOT)) > 0 ? named(before) : name;
        }
        return hasLastOfEnding(name)
                ? named(name.substring(0, name.lastIndexOf('.')))
                : name + (name.endsWith(".") ? "" : ".") + ending;
    }

    /// Whether a name ends as any JSON file does, where the ending of this format says more than that.
    private boolean hasLastOfEnding(String name) {
        int dot = ending.lastIndexOf('.');
        return dot > 0 && name.toLowerCase(Locale.ROOT).endsWith(ending.substring(dot));
    }

    /// The other format that a file's name tells; empty where it tells this one or none.
    public Optional<ExportFormat> otherNamed(String name) {
        return longestIn(name.toLowerCase(Locale.ROOT)) > 0 || hasLastOfEnding(name) ? Optional.empty() : ofFile(name);
    }

    /// The format of a file by its name; of several endings that fit the longest counts.
    public static Optional<ExportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.longestIn(lower) > 0)
                .max(Comparator.comparingInt(format -> format.longestIn(lower)));
    }

    private int longestIn(String name) {
        return Stream.of(ending, alias).filter(each -> name.endsWith("." + each)).mapToInt(String::length).max()
                .orElse(0);
    }

    /// By an ending, or by what comes before its last dot, as in "csl".
    public static Optional<ExportFormat> ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.ending.equals(lower) || format.alias.equals(lower)
                || format.ending.equals(lower + ".json")).findFirst();
    }

    /// All endings, for people: ".png, .jpg ... or .txt".
    public static String choice() {
        return inWords(".");
    }

    /// All endings without their dots, for people.
    public static String endings() {
        return inWords("");
    }

    private static String inWords(String before) {
        List<String> all = Stream.of(values()).map(format -> before + format.ending()).toList();
        return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " or " + all.getLast();
    }
}
