package org.tumen.cite;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tumen.model.Source;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.Precision;

/// Writes sources as a RIS file in UTF-8, which reference managers read: a line for each field, `TY` first and `ER` last.
public final class RisWriter {
    private static final String END_OF_LINE = "\r\n";

    /// Writes the file and leaves the stream open.
    ///
    /// @return in sentences, what of the sources is not in it
    public List<String> write(List<Source> sources, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Source source : sources) {
            for (String line : lines(new CslItem(source))) {
                text.write(line + END_OF_LINE);
            }
            text.write(END_OF_LINE);
        }
        text.flush();
        return Judgements.lostFrom(sources);
    }

    private static List<String> lines(CslItem item) {
        Source source = item.source();
        List<String> lines = new ArrayList<>();
        add(lines, "TY", type(item));
        add(lines, "ID", source.id());
        item.authors().forEach(name -> add(lines, "AU", name(name)));
        item.names("editor").forEach(name -> add(lines, "ED", name(name)));
        item.names("translator").forEach(name -> add(lines, "A4", name(name)));
        add(lines, "TI", item.title());
        add(lines, "T2", item.container());
        add(lines, "VL", item.field("volume"));
        add(lines, "IS", item.field("issue").isEmpty() ? item.field("number") : item.field("issue"));
        String[] pages = item.field("page").split("\\s*[-–]+\\s*", 2);
        add(lines, "SP", pages[0]);
        add(lines, "EP", pages.length > 1 ? pages[1] : "");
        add(lines, "ET", item.field("edition"));
        add(lines, "PB", source.publisher());
        add(lines, "CY", item.field("publisher-place"));
        dates(item, lines);
        add(lines, "DO", item.field("DOI"));
        add(lines, "SN", item.field("ISBN").isEmpty() ? item.field("ISSN") : item.field("ISBN"));
        add(lines, "UR", source.url());
        add(lines, "L2", source.archivedUrl());
        add(lines, "LA", source.language());
        add(lines, "DP", source.archive());
        add(lines, "CN", source.archiveLocation());
        // What kind it is, where RIS has no kind of its own for it.
        boolean isTold = switch (item.kind()) {
            case BOOK, CHAPTER, JOURNAL, PERIODICAL, REPORT, WEB, THESIS -> true;
            default -> false;
        };
        add(lines, "M3", isTold ? item.field("genre") : source.type().replace('_', ' '));
        lines.add("ER  - ");
        return lines;
    }

    private static void dates(CslItem item, List<String> lines) {
        Edtf date = item.date();
        if (date == null) {
            add(lines, "DA", item.dateInWords().isEmpty() ? "" : "///" + item.dateInWords());
            return;
        }
        String year = "%04d".formatted(CitationDate.yearOf(date.earliestDay()));
        boolean isOne = !date.isInterval() && !date.isOneOf() && !date.isAllOf();
        boolean hasMonth = isOne && date.precision().compareTo(Precision.MONTH) >= 0;
        boolean hasDay = hasMonth && date.precision().compareTo(Precision.DAY) >= 0;
        String plain = year + (hasMonth ? "-%02d".formatted(CitationDate.monthOf(date.earliestDay())) : "")
                + (hasDay ? "-%02d".formatted(CitationDate.dayOf(date.earliestDay())) : "");
        add(lines, "PY", year);
        add(lines, "DA", year + "/" + (hasMonth ? plain.substring(year.length() + 1, year.length() + 3) : "") + "/"
                + (hasDay ? plain.substring(plain.length() - 2) : "") + "/"
                + (plain.equals(date.toString()) ? "" : date));
    }

    private static String type(CslItem item) {
        return switch (item.source().type()) {
            case "article-magazine" -> "MGZN";
            case "personal_communication" -> "PCOMM";
            case "manuscript" -> "MANSCPT";
            case "map" -> "MAP";
            case "pamphlet" -> "PAMP";
            case "hearing" -> "HEAR";
            case "legislation", "bill" -> "STAT";
            default -> switch (item.kind()) {
                case BOOK -> "BOOK";
                case CHAPTER -> "CHAP";
                case JOURNAL -> "JOUR";
                case PERIODICAL -> "NEWS";
                case WEB -> "ELEC";
                case REPORT -> "RPRT";
                case THESIS -> "THES";
                case BROADCAST -> "VIDEO";
                case LEGAL -> "LEGAL";
                case SPEECH, INTERVIEW, DOCUMENT -> "GEN";
            };
        };
    }

    /// "Humboldt, Alexander von", "King, Martin Luther, Jr.".
    private static String name(PersonName name) {
        if (!name.literal().isEmpty() || name.family().isEmpty()) {
            return name.reading();
        }
        String given = (name.given() + " " + name.dropping()).strip();
        return name.familyName() + (given.isEmpty() ? "" : ", " + given)
                + (name.suffix().isEmpty() ? "" : ", " + name.suffix());
    }

    private static void add(List<String> lines, String tag, String text) {
        if (!text.isBlank()) {
            lines.add(tag + "  - " + oneLine(text));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
    }
}
