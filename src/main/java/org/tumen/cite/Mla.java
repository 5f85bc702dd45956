package org.tumen.cite;

import java.util.List;
import java.util.Locale;

/// The MLA Handbook, 9th edition: core elements in containers (chapter 5). Titles keep their capitals.
final class Mla implements Style {
    @Override
    public CitationText entry(CslItem item) {
        CitationBuilder out = new CitationBuilder().text(authors(item.authors()));
        title(item, out);
        List<PersonName> translators = item.names("translator");
        boolean hasContainer = !item.container().isEmpty();
        if (item.kind() == CslItem.Kind.SPEECH || item.kind() == CslItem.Kind.INTERVIEW) {
            List<PersonName> by = item.names("interviewer");
            out.sentence(by.isEmpty() ? "" : "Interview by " + Chicago.reading(by));
        }
        // What belongs to the container comes after a full stop, the rest after commas.
        String mark = ".";
        if (hasContainer) {
            out.then(mark).italic(item.container());
            mark = ",";
        }
        List<PersonName> editors = item.names("editor");
        String volume = item.field("volume");
        String issue = item.field("issue");
        String edition = Chicago.edition(item.field("edition"));
        String pages = Chicago.range(item.field("page"));
        String[] parts = {editors.isEmpty() ? "" : "edited by " + Chicago.reading(editors),
                translators.isEmpty() ? "" : "translated by " + Chicago.reading(translators),
                edition.isEmpty() ? "" : edition + " ed.", volume.isEmpty() ? "" : "vol. " + volume,
                issue.isEmpty() ? "" : "no. " + issue, item.publisher(), date(item),
                pages.isEmpty() ? "" : (pages.contains("–") || pages.contains(",") ? "pp. " : "p. ") + pages,
                item.archive()};
        for (String part : parts) {
            if (!part.isEmpty()) {
                boolean isFirst = mark.equals(".");
                out.then(mark).text(isFirst ? capitalised(part) : part);
                mark = ",";
            }
        }
        return out.address(item.address(), mark).end(".").build();
    }

    private static String date(CslItem item) {
        CitationDate date = CitationDate.of(item);
        boolean yearOnly = item.kind() == CslItem.Kind.BOOK || item.kind() == CslItem.Kind.CHAPTER;
        return (date.isApproximate() ? "circa " : "") + (yearOnly ? date.year() : date.british());
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static void title(CslItem item, CitationBuilder out) {
        boolean isWhole = switch (item.kind()) {
            case BOOK, REPORT, THESIS, LEGAL -> true;
            default -> item.container().isEmpty() && item.archive().isEmpty() && item.kind() != CslItem.Kind.SPEECH;
        };
        if (isWhole) {
            out.italicSentence(item.title());
        } else {
            out.then(".").quoted(item.title());
        }
    }

    /// "(Lee 45)", "(“Joint Declaration” 2)".
    @Override
    public CitationText note(CslItem item, String locator) {
        List<PersonName> authors = item.authors();
        CitationBuilder out = new CitationBuilder().text("(");
        switch (authors.size()) {
            case 0 -> out.quoted(item.title());
            case 1 -> out.text(authors.getFirst().shortForm());
            case 2 -> out.text(authors.getFirst().shortForm() + " and " + authors.getLast().shortForm());
            default -> out.text(authors.getFirst().shortForm() + " et al.");
        }
        String where = locator.strip().replaceFirst("^pp?\\. ?(?=\\d)", "");
        boolean isPage = where.matches("[\\d–, -]+");
        return (isPage ? out.text(" " + where) : out.comma(where)).text(")").build();
    }

    private static String authors(List<PersonName> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst().inverted();
            case 2 -> names.getFirst().inverted() + ", and " + names.getLast().reading();
            default -> names.getFirst().inverted() + ", et al.";
        };
    }
}
