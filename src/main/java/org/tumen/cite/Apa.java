package org.tumen.cite;

import java.util.List;
import java.util.stream.Collectors;

/// The Publication Manual of the American Psychological Association, 7th edition (chapters 8 to 10). Titles keep their
/// capitals.
final class Apa implements Style {
    private static final int MOST_LISTED = 20;
    private static final int LISTED_OF_MORE = 19;
    private static final String NO_DATE = "n.d.";

    @Override
    public CitationText entry(CslItem item) {
        CitationBuilder out = new CitationBuilder();
        if (item.kind() == CslItem.Kind.LEGAL) {
            return legal(item, out);
        }
        List<PersonName> authors = item.authors().isEmpty() && item.container().isEmpty()
                ? item.names("editor")
                : item.authors();
        boolean areEditors = item.authors().isEmpty() && !authors.isEmpty();
        if (authors.isEmpty()) {
            title(item, out);
            out.then(".");
        } else {
            out.text(names(authors)).text(areEditors ? authors.size() == 1 ? " (Ed.)" : " (Eds.)" : "").then(".");
        }
        out.text("(" + date(item) + ")");
        if (!authors.isEmpty()) {
            out.then(".");
            title(item, out);
        }
        where(item, out);
        boolean hasAddress = !item.address().isEmpty();
        return hasAddress ? out.address(item.address(), ".").build() : out.end(".").build();
    }

    /// "(Author, 1961, Article 4)".
    @Override
    public CitationText note(CslItem item, String locator) {
        List<PersonName> authors = item.kind() == CslItem.Kind.LEGAL ? List.of() : item.authors();
        CitationBuilder out = new CitationBuilder().text("(");
        switch (authors.size()) {
            case 0 -> title(item, out, shortTitle(item));
            case 1 -> out.text(authors.getFirst().shortForm());
            case 2 -> out.text(authors.getFirst().shortForm() + " & " + authors.getLast().shortForm());
            default -> out.text(authors.getFirst().shortForm() + " et al.");
        }
        CitationDate date = CitationDate.of(item);
        out.comma(date.isKnown() ? (date.isApproximate() ? "ca. " : "") + date.year() : NO_DATE);
        return out.comma(locator.strip()).text(")").build();
    }

    private static void title(CslItem item, CitationBuilder out, String title) {
        if (item.kind() == CslItem.Kind.LEGAL) {
            out.text(title);
        } else if (isAlone(item)) {
            out.italic(title);
        } else {
            out.quoted(title);
        }
    }

    private static String shortTitle(CslItem item) {
        String given = item.field("title-short");
        return given.isEmpty() ? item.title() : given;
    }

    private static String date(CslItem item) {
        CitationDate date = CitationDate.of(item);
        if (!date.isKnown()) {
            return NO_DATE;
        }
        String year = (date.isApproximate() ? "ca. " : "") + date.year();
        boolean yearOnly = switch (item.kind()) {
            case BOOK, CHAPTER, JOURNAL, THESIS -> true;
            default -> false;
        };
        return yearOnly || date.monthAndDay().isEmpty() ? year : year + ", " + date.monthAndDay();
    }

    /// Whether it stands by itself, so that its title is in italics.
    private static boolean isAlone(CslItem item) {
        return switch (item.kind()) {
            case JOURNAL, PERIODICAL, CHAPTER -> item.container().isEmpty();
            default -> true;
        };
    }

    private static void title(CslItem item, CitationBuilder out) {
        if (isAlone(item)) {
            out.italic(item.title());
        } else {
            out.text(item.title());
        }
        String edition = Chicago.edition(item.field("edition"));
        String volume = item.kind() == CslItem.Kind.BOOK ? item.field("volume") : "";
        String inBrackets = (edition.isEmpty() ? "" : edition + " ed.")
                + (volume.isEmpty() ? "" : (edition.isEmpty() ? "" : ", ") + "Vol. " + volume);
        if (!inBrackets.isEmpty() && item.kind() == CslItem.Kind.BOOK) {
            out.text(" (" + inBrackets + ")");
        }
        String form = switch (item.kind()) {
            case SPEECH -> "Speech";
            case INTERVIEW -> "Interview";
            case BROADCAST -> "Broadcast";
            case THESIS -> "Doctoral dissertation";
            default -> item.source().type().equals("personal_communication") ? "Letter" : "";
        };
        String genre = item.field("genre").isEmpty() ? form : item.field("genre");
        if (!genre.isEmpty()) {
            out.text(" [" + genre + "]");
        }
    }

    private static void where(CslItem item, CitationBuilder out) {
        switch (item.kind()) {
            case JOURNAL, PERIODICAL -> {
                out.italicSentence(item.container());
                String volume = item.field("volume");
                String issue = item.field("issue");
                out.italicComma(volume);
                out.comma(volume.isEmpty() ? issue : "")
                        .text(volume.isEmpty() || issue.isEmpty() ? "" : "(" + issue + ")");
                out.comma(Chicago.range(item.field("page")));
            }
            case CHAPTER -> {
                if (!item.container().isEmpty()) {
                    List<PersonName> editors = item.names("editor");
                    out.then(".").text("In ").text(editors.isEmpty()
                            ? ""
                            : inReading(editors) + (editors.size() == 1 ? " (Ed.), " : " (Eds.), "))
                            .italic(item.container());
                    String edition = Chicago.edition(item.field("edition"));
                    String pages = Chicago.range(item.field("page"));
                    String both = (edition.isEmpty() ? "" : edition + " ed.")
                            + (pages.isEmpty() ? "" : (edition.isEmpty() ? "" : ", ") + pageWord(pages) + pages);
                    out.text(both.isEmpty() ? "" : " (" + both + ")");
                }
                out.sentence(item.publisher());
            }
            default -> {
                out.sentence(item.isSamePlaceAsAuthor(item.container()) ? "" : item.container());
                out.sentence(item.publisher());
                out.sentence(item.archive());
            }
        }
    }

    private static String pageWord(String pages) {
        return pages.contains("–") || pages.contains(",") ? "pp. " : "p. ";
    }

    /// Treaties and laws begin with their names.
    private static CitationText legal(CslItem item, CitationBuilder out) {
        CitationDate date = CitationDate.of(item);
        out.text(item.title()).comma(Chicago.legalDate(item, date)).comma(item.container());
        return item.address().isEmpty() ? out.end(".").build() : out.address(item.address(), ".").build();
    }

    private static String names(List<PersonName> names) {
        List<String> texts = names.stream().map(PersonName::invertedWithInitials).toList();
        return names.size() > MOST_LISTED
                ? texts.stream().limit(LISTED_OF_MORE).collect(Collectors.joining(", ")) + ", . . . "
                        + texts.getLast()
                : joined(texts, ", & ");
    }

    private static String inReading(List<PersonName> names) {
        return joined(names.stream().map(PersonName::readingWithInitials).toList(),
                names.size() == 2 ? " & " : ", & ");
    }

    private static String joined(List<String> texts, String and) {
        return texts.size() < 2
                ? String.join("", texts)
                : texts.stream().limit(texts.size() - 1L).collect(Collectors.joining(", ")) + and + texts.getLast();
    }
}
