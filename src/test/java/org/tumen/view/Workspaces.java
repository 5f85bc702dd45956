package org.tumen.view;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadResult;
import org.tumen.io.TimelineWithTours;
import org.tumen.model.TimelineDocument;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.DateJump;
import org.tumen.viewmodel.DocumentOpener;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.FilterViewModel;
import org.tumen.viewmodel.MotionChoice;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.ThemeChoice;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.Workspace;

/// Documents and view models for tests: light, without motion, all work done at once.
final class Workspaces {
    static final Preferences CALM = Preferences.DEFAULTS.withTheme(ThemeChoice.LIGHT)
            .withReducedMotion(MotionChoice.ON);
    static final BackgroundWork AT_ONCE = new BackgroundWork() {
        @Override
        public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
            done.accept(work.apply(reached));
        }
    };

    /// Three lanes and an era; events of every status, with rival dates, relations, people and all kinds of sources.
    static final String ALLIANCE = """
            {"title": "Allies", "subtitle": "How it went", "licence": "CC BY 4.0", "version": "2",
             "categories": [{"id": "diplomacy", "name": "Diplomacy", "color": "#2F6DB5"},
               {"id": "treaties", "name": "Treaties", "symbol": "diamond"},
               {"id": "military", "name": "Military", "color": "#B8412F", "symbol": "square"}],
             "eras": [{"band": "Moscow", "name": "Stalin", "date": "1945/1953-03-05"}],
             "places": [{"id": "moscow", "name": "Moscow"}],
             "actors": [{"id": "kim", "name": "Kim Il-sung", "kind": "person", "role": "leader until 1994",
               "names": [{"text": "김일성", "script": "Hang"}, {"text": "Ким Ир Сен", "script": "Cyrl"}]},
               {"id": "soviets", "name": "Soviet Union", "kind": "state"}],
             "sources": [
               {"id": "text", "type": "treaty", "title": "Text of the treaty", "publisher": "UN",
                "issued": {"date-parts": [[1961, 7, 6]]}, "URL": "https://example.org/text",
                "custom": {"nature": "primary", "perspective": "both governments", "whyTrust": "signed by both",
                  "whyDoubt": "no minutes", "archivedUrl": "https://archive.example.org/text"}},
               {"id": "book", "type": "book", "title": "From Stalin to Kim", "author": [{"family": "Lankov",
                "given": "Andrei"}], "custom": {"nature": "scholarly"}},
               {"id": "memo", "type": "article"}],
             "events": [
               {"id": "war", "date": "1950-06-25/1953-07-27", "title": "Korean War", "category": "military",
                "significance": 1, "related": [{"to": "treaty", "kind": "led-to", "note": "by way of the armistice"}]},
               {"id": "treaty", "date": "1961-07-06", "title": "Treaty of Friendship", "category": "treaties",
                "place": "moscow", "significance": 1, "disclosed": "1961-07-07",
                "summary": "Each side will help the other if it is attacked.", "actors": ["kim", "soviets"],
                "claims": [
                  {"text": "It was signed in Moscow.", "sources": [{"id": "text", "locator": "p. 1"}, {"id": "book"}]},
                  {"text": "It was aimed at Seoul.", "status": "assessed", "note": "so a historian",
                   "sources": [{"id": "book", "stance": "contradicts"}]},
                  {"text": "China was told.", "status": "alleged", "sources": [{"id": "memo"}]},
                  {"text": "Money was promised.", "status": "disputed"}],
                "otherDates": [{"date": "1961-07-05", "note": "by Moscow's clock", "sources": ["memo"]}]},
               {"id": "rumour", "date": "1976~", "title": "A rumour", "category": "military", "significance": 2,
                "claims": [{"text": "Scuds came.", "status": "alleged"}]},
               {"id": "summit", "date": "2000-07-19", "title": "Summit in Pyongyang", "category": "diplomacy",
                "significance": 1},
               {"id": "plain", "date": "2010-05", "title": "No category at all"}]}
            """;

    private Workspaces() {}

    static ReadResult read(String json) {
        return new DocumentReader().read("test.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static TimelineDocument document(String json) {
        ReadResult result = read(json);
        TimelineDocument document = result.document();
        if (document == null || !result.problems().isEmpty()) {
            throw new AssertionError(result.problems().toString());
        }
        return document;
    }

    static TimelineDocument alliance() {
        return document(ALLIANCE);
    }

    static TimelineViewModel timeline(TimelineDocument document) {
        return workspace(document, CALM).timeline();
    }

    static Workspace workspace(TimelineDocument document) {
        return workspace(document, CALM);
    }

    static Workspace workspace(TimelineDocument document, Preferences preferences) {
        TimelineViewModel timeline = new TimelineViewModel(new UserSettings(preferences), _ -> () -> {});
        Explorer explorer = new Explorer(timeline);
        Workspace workspace = new Workspace(timeline, explorer, new SearchViewModel(timeline, explorer, AT_ONCE),
                new DateJump(timeline, () -> LocalDate.of(2026, 1, 1)),
                new DocumentOpener(timeline, AT_ONCE, TimelineWithTours::open, () -> read(ALLIANCE)),
                new FilterViewModel(timeline, AT_ONCE));
        timeline.open(OpenDocument.of(document, "test.json", null, List.of()));
        return workspace;
    }
}
