package org.tumen.io;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.CslDate;
import org.tumen.model.CslName;
import org.tumen.model.ExtraFields;
import org.tumen.model.Nature;
import org.tumen.model.Source;

/// Reads one source, a CSL-JSON item. One without id is left out.
final class SourceReader {
    static final Set<String> FIELDS = Set.of("id", "type", "title", "author", "container-title", "publisher", "archive",
            "archive_location", "issued", "URL", "language", "custom");
    static final Set<String> NAME_FIELDS = Set.of("family", "given", "literal");
    private static final String EXAMPLE = "write it as in "
            + "{\"id\": \"un-scr-1718\", \"type\": \"legislation\", \"title\": \"Resolution 1718\"}";
    private static final String NAME_EXAMPLE = "{\"family\": \"Szalontai\", \"given\": \"Balázs\"}";
    private static final String OR_LITERAL = " or {\"literal\": \"United Nations\"}";

    private final JsonCursor json;
    private final References references;
    private final CslDateReader dateReader;

    SourceReader(JsonCursor json, References references) {
        this.json = json;
        this.references = references;
        dateReader = new CslDateReader(json);
    }

    @Nullable
    Source read() {
        if (!json.beginObject(EXAMPLE)) {
            return null;
        }
        String id = "";
        Position idAt = Position.WHOLE_FILE;
        String type = "";
        String title = "";
        List<CslName> authors = List.of();
        String containerTitle = "";
        String publisher = "";
        String archive = "";
        String archiveLocation = "";
        CslDate issued = null;
        String url = "";
        String language = "";
        Judgement judgement = Judgement.NONE;
        Extras extras = Extras.ofForeign(json);
        while (json.nextField()) {
            switch (json.field()) {
                case "id" -> {
                    idAt = json.here();
                    id = json.words();
                }
                case "type" -> type = json.text();
                case "title" -> title = json.text();
                case "author" -> authors = json.list("write a list of names: [" + NAME_EXAMPLE + "]", this::name);
                case "container-title" -> containerTitle = json.text();
                case "publisher" -> publisher = json.text();
                case "archive" -> archive = json.text();
                case "archive_location" -> archiveLocation = json.text();
                case "issued" -> issued = dateReader.read();
                case "URL" -> url = json.webLink();
                case "language" -> language = json.text();
                case "custom" -> judgement = judgement();
                default -> extras.keep();
            }
        }
        json.need("id", "a source", EXAMPLE);
        boolean usable = references.define(References.Kind.SOURCE, id, idAt, !id.isEmpty());
        return usable
                ? new Source(id, type, title, authors, containerTitle, publisher, archive, archiveLocation, issued,
                        url, language, judgement.nature, judgement.perspective, judgement.whyTrust,
                        judgement.whyDoubt, judgement.archivedUrl, extras.fields(), judgement.extra)
                : null;
    }

    private @Nullable CslName name() {
        String example = "write it as in " + NAME_EXAMPLE + OR_LITERAL;
        if (!json.beginObject(example)) {
            return null;
        }
        String family = "";
        String given = "";
        String literal = "";
        Extras extras = Extras.ofForeign(json);
        while (json.nextField()) {
            switch (json.field()) {
                case "family" -> family = json.words();
                case "given" -> given = json.words();
                case "literal" -> literal = json.words();
                default -> extras.keep();
            }
        }
        if (NAME_FIELDS.stream().noneMatch(json::hadField)) {
            json.problems().error(json.objectStart(), "an author has no name", example);
        }
        return family.isEmpty() && given.isEmpty() && literal.isEmpty()
                ? null
                : new CslName(family, given, literal, extras.fields());
    }

    static final Set<String> CUSTOM_FIELDS = Set.of("nature", "perspective", "whyTrust", "whyDoubt", "archivedUrl");

    /// What an item's `custom` says of the source.
    private record Judgement(Nature nature, String perspective, String whyTrust, String whyDoubt, String archivedUrl,
            ExtraFields extra) {
        private static final Judgement NONE = new Judgement(Nature.UNSTATED, "", "", "", "", ExtraFields.NONE);
    }

    private Judgement judgement() {
        if (!json.beginObject("write it as in {\"nature\": \"primary\"}")) {
            return Judgement.NONE;
        }
        Nature nature = Nature.UNSTATED;
        String perspective = "";
        String whyTrust = "";
        String whyDoubt = "";
        String archivedUrl = "";
        Extras extras = Extras.of(json, CUSTOM_FIELDS);
        while (json.nextField()) {
            switch (json.field()) {
                case "nature" -> {
                    Nature read = json.word(Words.NATURE);
                    nature = read == null ? nature : read;
                }
                case "perspective" -> perspective = json.text();
                case "whyTrust" -> whyTrust = json.text();
                case "whyDoubt" -> whyDoubt = json.text();
                case "archivedUrl" -> archivedUrl = json.webLink();
                default -> extras.keep();
            }
        }
        return new Judgement(nature, perspective, whyTrust, whyDoubt, archivedUrl, extras.fields());
    }
}
