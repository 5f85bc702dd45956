package org.tumen.cite;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Source;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.Precision;

/// Writes sources as a BibTeX file in UTF-8, with the fields of biblatex beside the classic ones: `date`, `url`, `doi`.
/// Keys are made of author, year and a word of the title.
public final class BibtexWriter {
    private static final int LONGEST_WORD = 12;

    /// Writes the file and leaves the stream open.
    ///
    /// @return in sentences, what of the sources is not in it
    public List<String> write(List<Source> sources, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Set<String> keys = new HashSet<>();
        for (Source source : sources) {
            text.write(entry(new CslItem(source), keys));
        }
        text.flush();
        return Judgements.lostFrom(sources);
    }

    private static String entry(CslItem item, Set<String> keys) {
        Map<String, String> fields = fields(item);
        return "@" + type(item.kind()) + "{" + key(item, keys) + ",\n"
                + fields.entrySet().stream().filter(field -> !field.getValue().isEmpty())
                        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                        .collect(Collectors.joining(",\n"))
                + "\n}\n\n";
    }

    private static String type(CslItem.Kind kind) {
        return switch (kind) {
            case BOOK -> "book";
            case CHAPTER -> "incollection";
            case JOURNAL, PERIODICAL -> "article";
            case REPORT -> "techreport";
            case THESIS -> "phdthesis";
            case WEB, LEGAL, SPEECH, INTERVIEW, BROADCAST, DOCUMENT -> "misc";
        };
    }

    private static Map<String, String> fields(CslItem item) {
        CslItem.Kind kind = item.kind();
        Source source = item.source();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", names(item.authors()));
        fields.put("editor", names(item.names("editor")));
        fields.put("translator", names(item.names("translator")));
        fields.put("title", LatexText.withItsCapitals(item.title()));
        String container = LatexText.escaped(item.container());
        switch (kind) {
            case JOURNAL, PERIODICAL -> fields.put("journal", container);
            case CHAPTER -> fields.put("booktitle", container);
            default -> fields.put("howpublished", container);
        }
        String publisher = LatexText.escaped(source.publisher());
        fields.put(kind == CslItem.Kind.REPORT ? "institution" : kind == CslItem.Kind.THESIS ? "school" : "publisher",
                publisher);
        fields.put("address", LatexText.escaped(item.field("publisher-place")));
        dates(item.date(), item.dateInWords(), fields);
        for (String name : List.of("volume", "edition", "number")) {
            fields.put(name, LatexText.escaped(item.field(name)));
        }
        if (!item.field("issue").isEmpty()) {
            fields.put("number", LatexText.escaped(item.field("issue")));
        }
        fields.put("pages", LatexText.escaped(item.field("page").replaceAll("(?<=\\d)\\s*[-–]+\\s*(?=\\d)", "--")));
        fields.put("doi", LatexText.escaped(item.field("DOI")));
        fields.put("isbn", LatexText.escaped(item.field("ISBN")));
        fields.put("issn", LatexText.escaped(item.field("ISSN")));
        // An address is kept as it is, but for what would end its field.
        fields.put("url", address(source.url().isEmpty() ? source.archivedUrl() : source.url()));
        fields.put("language", LatexText.escaped(source.language()));
        fields.put("type", LatexText.escaped(kindInWords(source.type(), item.field("genre"))));
        fields.put("note", LatexText.escaped(item.archive()));
        return fields;
    }

    private static String address(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
    }

    private static String kindInWords(String type, String genre) {
        return switch (type) {
            case "book", "chapter", "article-journal", "article-newspaper", "article-magazine", "webpage", "report" ->
                genre;
            default -> genre.isEmpty() ? type.replace('_', ' ') : genre;
        };
    }

    private static void dates(@Nullable Edtf date, String words, Map<String, String> fields) {
        if (date == null) {
            fields.put("year", LatexText.escaped(words));
            return;
        }
        fields.put("date", LatexText.escaped(date.toString()).replace("\\textasciitilde{}", "~"));
        boolean isOne = !date.isInterval() && !date.isOneOf() && !date.isAllOf();
        if (isOne && CitationDate.yearOf(date.earliestDay()) == CitationDate.yearOf(date.latestDay())) {
            fields.put("year", Long.toString(CitationDate.yearOf(date.earliestDay())));
            if (date.precision().compareTo(Precision.MONTH) >= 0 && date.startEdge() == Edge.EXACT) {
                fields.put("month", Integer.toString(CitationDate.monthOf(date.earliestDay())));
            }
        }
    }

    private static String names(List<PersonName> names) {
        return names.stream().map(BibtexWriter::name).collect(Collectors.joining(" and "));
    }

    /// "von Last, Jr., First"; what is not to be taken apart is in braces.
    private static String name(PersonName name) {
        if (!name.literal().isEmpty()) {
            return LatexText.withItsCapitals(name.literal());
        }
        if (name.family().isEmpty()) {
            return LatexText.withItsCapitals(name.reading());
        }
        List<String> parts = new ArrayList<>();
        String particle = (name.dropping() + " " + name.particle()).strip();
        parts.add((LatexText.escaped(particle) + " " + family(name.family())).strip());
        if (!name.suffix().isEmpty()) {
            parts.add(LatexText.escaped(name.suffix()));
        }
        if (!name.given().isEmpty()) {
            parts.add(given(name.given()));
        }
        return String.join(", ", parts);
    }

    /// A word "and" or a comma inside of a part would be taken for one between names.
    private static String given(String text) {
        return isMisread(text) ? LatexText.withItsCapitals(text) : LatexText.escaped(text);
    }

    private static String family(String text) {
        return isMisread(text) || text.contains(" ") ? LatexText.withItsCapitals(text) : LatexText.escaped(text);
    }

    private static boolean isMisread(String text) {
        return text.contains(",") || (" " + text.toLowerCase(Locale.ROOT) + " ").contains(" and ");
    }

    private static String key(CslItem item, Set<String> keys) {
        List<PersonName> authors = item.authors();
        String who = LatexText.key(authors.isEmpty() ? item.container() : authors.getFirst().shortForm());
        String when = LatexText.key(CitationDate.of(item).year());
        String word = "";
        for (String each : item.title().split("[^\\p{L}\\p{N}]+")) {
            word = word.isEmpty() && LatexText.key(each).length() > 3 ? LatexText.key(each) : word;
        }
        String base = shortened(who) + shortened(when) + shortened(word);
        base = base.isEmpty() ? "source" : base;
        String key = base;
        for (int n = 2; !keys.add(key); n++) {
            key = base + "-" + n;
        }
        return key;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST_WORD, text.length()));
    }
}
