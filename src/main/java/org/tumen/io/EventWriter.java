package org.tumen.io;

import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Media;
import org.tumen.model.Relation;
import org.tumen.model.RivalDate;
import org.tumen.model.Stance;

/// Writes one event.
final class EventWriter {
    private EventWriter() {}

    static void write(JsonOutput json, HistoricalEvent event) {
        json.beginObject();
        json.text("id", event.id());
        json.date("date", event.date());
        json.text("title", event.title());
        json.text("shortTitle", event.shortTitle());
        json.text("summary", event.summary());
        json.text("category", event.categoryId());
        json.texts("tags", event.tags());
        json.texts("actors", event.actorIds());
        json.text("place", event.placeId());
        json.wholeNumber("significance", event.significance(), HistoricalEvent.USUAL_SIGNIFICANCE);
        json.list("claims", event.claims(), EventWriter::claim);
        json.list("related", event.related(), EventWriter::relation);
        json.list("otherDates", event.otherDates(), EventWriter::rivalDate);
        json.date("disclosed", event.disclosed());
        json.list("media", event.media(), EventWriter::media);
        json.extra(event.extra());
        json.endObject();
    }

    private static void claim(JsonOutput json, Claim claim) {
        json.beginObject();
        json.text("text", claim.text());
        json.word("status", claim.status(), null);
        json.text("note", claim.note());
        json.list("sources", claim.sources(), EventWriter::citedSource);
        json.extra(claim.extra());
        json.endObject();
    }

    private static void citedSource(JsonOutput json, CitedSource cited) {
        json.beginObject();
        json.text("id", cited.sourceId());
        json.text("locator", cited.locator());
        json.word("stance", cited.stance(), Stance.SUPPORTS);
        json.text("why", cited.why());
        json.extra(cited.extra());
        json.endObject();
    }

    private static void relation(JsonOutput json, Relation relation) {
        json.beginObject();
        json.text("to", relation.toEventId());
        json.word("kind", relation.kind(), null);
        json.text("note", relation.note());
        json.extra(relation.extra());
        json.endObject();
    }

    private static void rivalDate(JsonOutput json, RivalDate rival) {
        json.beginObject();
        json.date("date", rival.date());
        json.text("note", rival.note());
        json.texts("sources", rival.sourceIds());
        json.extra(rival.extra());
        json.endObject();
    }

    private static void media(JsonOutput json, Media media) {
        json.beginObject();
        json.text("url", media.url());
        json.text("caption", media.caption());
        json.text("credit", media.credit());
        json.text("licence", media.licence());
        json.text("alt", media.alternativeText());
        json.extra(media.extra());
        json.endObject();
    }
}
