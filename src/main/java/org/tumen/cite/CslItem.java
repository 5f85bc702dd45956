package org.tumen.cite;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tumen.model.CslDate;
import org.tumen.model.CslName;
import org.tumen.model.ExtraFields;
import org.tumen.model.Source;
import org.tumen.model.edtf.Edtf;

/// All that a CSL-JSON item says: what a [Source] knows of it, and its further fields. Texts are empty where it does not
/// say.
///
/// @param source the item
record CslItem(Source source) {
    /// What is cited alike.
    enum Kind {
        BOOK, CHAPTER, JOURNAL, PERIODICAL, WEB, REPORT, THESIS, LEGAL, SPEECH, INTERVIEW, BROADCAST, DOCUMENT
    }

    Kind kind() {
        return switch (source.type()) {
            case "book", "classic", "pamphlet", "map", "musical_score", "periodical" -> Kind.BOOK;
            case "chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference" -> Kind.CHAPTER;
            case "article-journal", "review", "review-book" -> Kind.JOURNAL;
            case "article-newspaper", "article-magazine" -> Kind.PERIODICAL;
            case "webpage", "post", "post-weblog", "dataset" -> Kind.WEB;
            case "report", "standard", "article" -> Kind.REPORT;
            case "thesis" -> Kind.THESIS;
            case "treaty", "legislation", "bill", "legal_case", "regulation" -> Kind.LEGAL;
            case "speech" -> Kind.SPEECH;
            case "interview" -> Kind.INTERVIEW;
            case "broadcast", "motion_picture", "song", "performance" -> Kind.BROADCAST;
            default -> Kind.DOCUMENT;
        };
    }

    String title() {
        return source.title().isBlank() ? source.id() : source.title().strip();
    }

    List<PersonName> authors() {
        return source.authors().stream().map(PersonName::of).filter(name -> !name.reading().isEmpty()).toList();
    }

    List<PersonName> names(String role) {
        String json = source.extra().json().get(role);
        return json == null
                ? List.of()
                : RawJson.list(RawJson.read(json)).stream().map(PersonName::of)
                        .filter(name -> !name.reading().isEmpty()).toList();
    }

    /// A further field of CSL, such as `volume`.
    String field(String name) {
        return field(source.extra(), name);
    }

    static String field(ExtraFields extra, String name) {
        String json = extra.json().get(name);
        return json == null ? "" : RawJson.text(RawJson.read(json)).strip();
    }

    String container() {
        return source.containerTitle().strip();
    }

    /// Who published it, unless that is told already.
    String publisher() {
        String publisher = source.publisher().strip();
        boolean told = publisher.equals(container())
                || authors().stream().anyMatch(name -> name.reading().equals(publisher));
        return told ? "" : publisher;
    }

    String archive() {
        String archive = source.archive().strip();
        String location = source.archiveLocation().strip();
        return archive.isEmpty() || location.isEmpty() ? archive + location : archive + ", " + location;
    }

    /// When it appeared; null where it does not say so as a date.
    @Nullable
    Edtf date() {
        CslDate issued = source.issued();
        return issued == null ? null : issued.date();
    }

    /// When it appeared, where it says so in words only.
    String dateInWords() {
        CslDate issued = source.issued();
        if (issued == null || issued.date() != null) {
            return "";
        }
        Object json = RawJson.read(issued.json());
        String literal = RawJson.text(RawJson.field(json, "literal"));
        return literal.isEmpty() ? RawJson.text(RawJson.field(json, "raw")) : literal;
    }

    /// The address of its DOI, or else its own, or else of a saved copy.
    String address() {
        String doi = field("DOI");
        if (!doi.isEmpty()) {
            return doi.startsWith("http") ? doi : "https://doi.org/" + doi;
        }
        return source.url().isEmpty() ? source.archivedUrl() : source.url();
    }

    boolean isSamePlaceAsAuthor(String text) {
        return authors().stream().map(PersonName::reading).anyMatch(name -> Objects.equals(name, text));
    }

    /// The part of a name's item that a [CslName] has no field for.
    static String part(CslName name, String part) {
        return field(name.extra(), part);
    }
}
