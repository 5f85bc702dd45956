package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Actor;
import org.tumen.model.ActorKind;
import org.tumen.model.Category;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.CslDate;
import org.tumen.model.CslName;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Nature;
import org.tumen.model.Opening;
import org.tumen.model.OtherName;
import org.tumen.model.Place;
import org.tumen.model.Relation;
import org.tumen.model.RelationKind;
import org.tumen.model.RivalDate;
import org.tumen.model.Source;
import org.tumen.model.Stance;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

/// Small documents for tests.
final class Samples {
    static final ExtraFields NONE = ExtraFields.NONE;

    private Samples() {}

    static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static HistoricalEvent event(String id, String date, String category) {
        return new Draft(id, date).category(category).build();
    }

    static OpenDocument open(TimelineDocument document) {
        return OpenDocument.of(document, "test.json", null, List.of());
    }

    static Category category(String id) {
        return new Category(id, "The " + id, "#2F6DB5", Symbol.CIRCLE, NONE);
    }

    static Claim claim(String text, ClaimStatus status, String... sourceIds) {
        return new Claim(text, status, "", List.of(sourceIds).stream()
                .map(id -> new CitedSource(id, "", Stance.SUPPORTS, NONE)).toList(), NONE);
    }

    static Relation relation(String to, RelationKind kind) {
        return new Relation(to, kind, "", NONE);
    }

    static Source source(String id, String title, Nature nature, String date) {
        return new Source(id, "book", title, List.of(new CslName("Lankov", "Andrei", "", NONE)), "", "The Press", "",
                "",
                date.isEmpty() ? null : new CslDate("{}", date(date)), "https://example.org/" + id, "en", nature, "",
                "",
                "", "", NONE, NONE);
    }

    /// Three lanes with a war, a treaty that it led to, and a summit; 1948 to 2024.
    static TimelineDocument alliance() {
        List<HistoricalEvent> events = new ArrayList<>();
        events.add(new Draft("summit", "2024-06-19").title("Summit in Pyongyang").category("diplomacy").actors("kim")
                .place("pyongyang").claims(claim("They met.", ClaimStatus.DOCUMENTED, "kcna")).build());
        events.add(new Draft("founding", "1948-09-09").title("North Korea is founded").category("society")
                .summary("A state in the north.").build());
        events.add(new Draft("war", "1950-06-25/1953-07-27").title("Korean War").category("military")
                .related(relation("treaty", RelationKind.LED_TO)).tags("armistice").build());
        events.add(new Draft("treaty", "1961-07-06").title("Treaty of Friendship").category("diplomacy")
                .claims(claim("Signed in Moscow.", ClaimStatus.DOCUMENTED, "text", "kcna"),
                        claim("Meant against China.", ClaimStatus.ASSESSED, "book"))
                .build());
        events.add(new Draft("rumour", "1976~").title("A rumour of Scuds").category("military")
                .claims(claim("Scuds came by Egypt.", ClaimStatus.ALLEGED, "book")).build());
        List<Actor> actors = List.of(new Actor("kim", "Kim Jong-un", ActorKind.PERSON, "leader since 2011",
                List.of(new OtherName("김정은", "Hang", NONE), new OtherName("Ким Чен Ын", "Cyrl", NONE)), NONE));
        List<Source> sources = List.of(source("kcna", "Press report", Nature.NEWS, "2024-06-20"),
                source("text", "Treaty text", Nature.PRIMARY, "1961"),
                source("book", "From Stalin to Kim", Nature.SCHOLARLY, ""));
        return new TimelineDocument("Allies", "How it went", "en", "CC BY 4.0", "1", null,
                List.of(category("diplomacy"), category("military"), category("empty"), category("society")), List.of(),
                List.of(new Place("pyongyang", "Pyongyang", null, null, NONE)), actors, sources, events, List.of(),
                NONE);
    }

    static TimelineDocument withOpening(TimelineDocument plain, @Nullable String span, String eventId) {
        return new TimelineDocument(plain.title(), plain.subtitle(), plain.language(), plain.licence(), plain.version(),
                new Opening(span == null ? null : date(span), eventId, NONE), plain.categories(), plain.eras(),
                plain.places(), plain.actors(), plain.sources(), plain.events(), plain.tours(), NONE);
    }

    /// An event in the making.
    static final class Draft {
        private final String id;
        private final Edtf date;
        private String title;
        private String summary = "";
        private String category = "";
        private String place = "";
        private List<String> tags = List.of();
        private List<String> actors = List.of();
        private List<Claim> claims = List.of();
        private List<Relation> related = List.of();
        private List<RivalDate> rivals = List.of();
        private @Nullable Edtf disclosed;

        Draft(String id, String date) {
            this.id = id;
            this.date = date(date);
            this.title = "Event " + id;
        }

        Draft title(String text) {
            title = text;
            return this;
        }

        Draft summary(String text) {
            summary = text;
            return this;
        }

        Draft category(String categoryId) {
            category = categoryId;
            return this;
        }

        Draft place(String placeId) {
            place = placeId;
            return this;
        }

        Draft tags(String... words) {
            tags = List.of(words);
            return this;
        }

        Draft actors(String... ids) {
            actors = List.of(ids);
            return this;
        }

        Draft claims(Claim... some) {
            claims = List.of(some);
            return this;
        }

        Draft related(Relation... some) {
            related = List.of(some);
            return this;
        }

        Draft rivals(RivalDate... some) {
            rivals = List.of(some);
            return this;
        }

        Draft disclosed(String text) {
            disclosed = date(text);
            return this;
        }

        HistoricalEvent build() {
            return new HistoricalEvent(id, date, title, "", summary, category, tags, actors, place, 3, claims, related,
                    rivals, disclosed, List.of(), NONE);
        }
    }
}
