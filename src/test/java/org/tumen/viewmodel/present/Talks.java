package org.tumen.viewmodel.present;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;
import org.tumen.viewmodel.OpenDocument;

/// A small timeline with a tour of four stops, and presentations of it.
final class Talks {
    static final String JSON = """
            {"title": "Allies", "subtitle": "How it went", "places": [{"id": "moscow", "name": "Moscow"}],
             "categories": [{"id": "diplomacy", "name": "Diplomacy"}, {"id": "war", "name": "War"}],
             "sources": [{"id": "text", "type": "treaty", "title": "Text of the treaty [in part]",
                "container-title": "Treaty Series", "publisher": "UN", "issued": {"date-parts": [[1961, 7, 6]]}},
               {"id": "memo", "type": "article"}],
             "events": [
               {"id": "founding", "date": "1948-09-09", "title": "North Korea is founded", "category": "diplomacy",
                "significance": 1},
               {"id": "war", "date": "1950-06-25/1953-07-27", "title": "Korean War", "category": "war",
                "significance": 1},
               {"id": "treaty", "date": "1961-07-06", "title": "Treaty of Friendship", "category": "diplomacy",
                "place": "moscow", "significance": 2, "summary": "Each helps the other.", "claims": [
                  {"text": "Signed.", "sources": [{"id": "text"}, {"id": "memo"}, {"id": "lost"}]}]},
               {"id": "rumour", "date": "1976~", "title": "A rumour", "category": "war", "significance": 5},
               {"id": "summit", "date": "2000-07-19", "title": "Summit in Pyongyang", "significance": 1,
                "category": "diplomacy", "claims": [{"text": "They met.", "sources": [{"id": "memo"}]}]}],
             "tours": [{"id": "short", "title": "The short way", "audience": "A class", "stops": [
               {"event": "treaty", "span": "1959/1962", "caption": "A promise", "notes": "Point at it",
                "question": "Why?"},
               {"event": "war", "lanes": ["war"], "caption": "Fighting"},
               {"span": "1954/1990", "caption": "Quiet years"},
               {"event": "summit", "caption": "A visit"}]}]}
            """;

    static final long STARTED_MS = 5_000;

    private Talks() {}

    static OpenDocument document(String json) {
        TimelineDocument document = Objects.requireNonNull(new DocumentReader().read("test.json",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).document());
        return OpenDocument.of(document, "test.json", null, List.of());
    }

    static OpenDocument document() {
        return document(JSON);
    }

    static OpenDocument builtIn() {
        return OpenDocument.of(
                Objects.requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document()),
                "timeline.json", null, List.of());
    }

    /// Title, treaty, war, quiet years, summit, sources.
    static PresentationPath path() {
        OpenDocument document = document();
        return PresentationPath.of(document.document().tours().getFirst(), document);
    }

    static PresentationState at(int stop) {
        return PresentationState.start(path(), stop, STARTED_MS);
    }
}
