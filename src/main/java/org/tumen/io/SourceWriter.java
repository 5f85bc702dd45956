package org.tumen.io;

import org.tumen.model.CslDate;
import org.tumen.model.CslName;
import org.tumen.model.Nature;
import org.tumen.model.Source;

/// Writes one source as a CSL-JSON item.
final class SourceWriter {
    private SourceWriter() {}

    static void write(JsonOutput json, Source source) {
        json.beginObject();
        json.text("id", source.id());
        json.text("type", source.type());
        json.text("title", source.title());
        json.list("author", source.authors(), SourceWriter::name);
        json.text("container-title", source.containerTitle());
        json.text("publisher", source.publisher());
        json.text("archive", source.archive());
        json.text("archive_location", source.archiveLocation());
        CslDate issued = source.issued();
        if (issued != null) {
            json.raw("issued", issued.json());
        }
        json.text("URL", source.url());
        json.text("language", source.language());
        if (hasCustom(source)) {
            json.beginObject("custom");
            json.word("nature", source.nature(), Nature.UNSTATED);
            json.text("perspective", source.perspective());
            json.text("whyTrust", source.whyTrust());
            json.text("whyDoubt", source.whyDoubt());
            json.text("archivedUrl", source.archivedUrl());
            json.extra(source.customExtra());
            json.endObject();
        }
        json.extra(source.extra());
        json.endObject();
    }

    private static boolean hasCustom(Source source) {
        String texts = source.perspective() + source.whyTrust() + source.whyDoubt() + source.archivedUrl();
        return source.nature() != Nature.UNSTATED || !texts.isEmpty() || !source.customExtra().json().isEmpty();
    }

    private static void name(JsonOutput json, CslName name) {
        json.beginObject();
        json.text("family", name.family());
        json.text("given", name.given());
        json.text("literal", name.literal());
        json.extra(name.extra());
        json.endObject();
    }
}
