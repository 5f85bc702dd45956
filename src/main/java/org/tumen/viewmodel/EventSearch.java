package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Actor;
import org.tumen.model.Claim;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.OtherName;
import org.tumen.model.Place;
import org.tumen.model.Source;
import org.tumen.model.text.SearchWords;
import org.tumen.model.text.TextFolding;

/// Finds events by words in their titles, summaries, tags, claims, people, places and sources.
final class EventSearch {
    private record Field(String text, String folded) {}

    private record Entry(HistoricalEvent event, String title, List<Field> fields) {}

    private final List<Entry> entries;

    EventSearch(OpenDocument document) {
        entries = document.order().byTime().stream().map(event -> entry(event, document.index())).toList();
    }

    private static Entry entry(HistoricalEvent event, DocumentIndex index) {
        List<String> texts = new ArrayList<>();
        texts.add(event.shortTitle());
        texts.addAll(event.tags());
        for (String id : event.actorIds()) {
            addNames(texts, index.actor(id));
        }
        Place place = index.place(event.placeId());
        if (place != null) {
            texts.add(place.name());
        }
        texts.add(event.summary());
        event.claims().stream().map(Claim::text).forEach(texts::add);
        for (String id : event.citedSourceIds()) {
            Source source = index.source(id);
            if (source != null) {
                texts.add(source.title());
            }
        }
        List<Field> fields = texts.stream().filter(text -> !text.isEmpty())
                .map(text -> new Field(text, TextFolding.fold(text))).toList();
        return new Entry(event, TextFolding.fold(event.title()), fields);
    }

    private static void addNames(List<String> texts, @Nullable Actor actor) {
        if (actor != null) {
            texts.add(actor.name());
            actor.names().stream().map(OtherName::text).forEach(texts::add);
        }
    }

    /// The events that have every word of the query, the best first, then by time. Nothing for a query without a word.
    List<SearchHit> find(String query) {
        SearchWords wanted = SearchWords.of(query);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            SearchHit hit = hit(entry, wanted);
            if (hit != null) {
                hits.add(hit);
            }
        }
        hits.sort(Comparator.comparing(SearchHit::rank));
        return List.copyOf(hits);
    }

    private static @Nullable SearchHit hit(Entry entry, SearchWords wanted) {
        if (entry.title.startsWith(wanted.text())) {
            return new SearchHit(entry.event, SearchHit.Rank.TITLE_START, "");
        }
        String where = "";
        for (String word : wanted.words()) {
            if (SearchWords.isIn(entry.title, word)) {
                continue;
            }
            Field field = firstWith(entry.fields, word);
            if (field == null) {
                return null;
            }
            where = where.isEmpty() ? field.text : where;
        }
        return new SearchHit(entry.event, where.isEmpty() ? SearchHit.Rank.TITLE : SearchHit.Rank.ELSEWHERE, where);
    }

    private static @Nullable Field firstWith(List<Field> fields, String word) {
        for (Field field : fields) {
            if (SearchWords.isIn(field.folded, word)) {
                return field;
            }
        }
        return null;
    }
}
