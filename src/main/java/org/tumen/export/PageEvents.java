package org.tumen.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.layout.DocumentExtent;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.DocumentIndex;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Media;
import org.tumen.model.Place;
import org.tumen.model.Relation;
import org.tumen.model.RivalDate;
import org.tumen.model.Stance;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edge;
import org.tumen.paint.WebAddress;
import org.tumen.time.TimeSpan;

/// The list of all events, which is the page for readers without script and, with it, what the picture is drawn from: each
/// event's place in time and lane stand beside its words.
final class PageEvents {
    private final DocumentIndex index;
    private final EventTable events;
    private final PageLanes lanes;
    private final PageAnchors anchors;
    private final TimeSpan extent;

    PageEvents(DocumentIndex index, PageLanes lanes, PageAnchors anchors) {
        this.index = index;
        events = index.document().table();
        this.lanes = lanes;
        this.anchors = anchors;
        extent = DocumentExtent.of(index.document());
    }

    /// In order of time.
    void write(HtmlWriter html) throws IOException {
        List<Integer> numbers = IntStream.range(0, events.size()).boxed()
                .sorted(Comparator.comparingDouble(events::startDay)).toList();
        for (int number : numbers) {
            write(number, events.get(number), html);
        }
    }

    private void write(int number, HistoricalEvent event, HtmlWriter html) throws IOException {
        boolean startsOpen = events.startEdge(number) == Edge.OPEN;
        boolean endsOpen = events.endEdge(number) == Edge.OPEN;
        double start = startsOpen ? Math.min(events.startDay(number), extent.startDay()) : events.startDay(number);
        double end = endsOpen ? Math.max(events.endDay(number), extent.endDay()) : events.endDay(number);
        int lane = lanes.of(event.categoryId());
        String anchor = anchors.ofEvent(number);
        html.markup("\n").open("article", "id", anchor, "data-start", day(start), "data-end", day(end), "data-lane",
                Integer.toString(lane), "data-rank", Integer.toString(event.significance()), "data-status",
                word(event.status()), "data-lasts", events.lasts(number) ? "1" : "", "data-edges",
                edge(events.startEdge(number)) + edge(events.endEdge(number)), "data-label", event.shortTitle());
        html.open("h3").link("#" + anchor, event.title()).close("h3");
        html.open("p", "class", "facts").element("span", DateText.describe(event.date()), "class", "date");
        Place place = index.place(event.placeId());
        fact(lanes.all().get(lane).name(), html);
        fact(place == null ? "" : place.name(), html);
        fact(word(event.status()), html);
        fact(event.disclosed() == null ? "" : "known since " + DateText.describe(event.disclosed()), html);
        html.close("p").element("p", event.summary());
        if (!event.claims().isEmpty()) {
            html.open("ul", "class", "claims");
            for (Claim claim : event.claims()) {
                claim(claim, html);
            }
            html.close("ul");
        }
        for (RivalDate rival : event.otherDates()) {
            html.open("p", "class", "more").text("Other date: " + DateText.describe(rival.date()));
            html.element("span", rival.note(), "class", "note");
            for (String source : rival.sourceIds()) {
                reference(source, "", html);
            }
            html.close("p");
        }
        for (Relation relation : event.related()) {
            relation(relation, html);
        }
        for (Media media : event.media()) {
            media(media, html);
        }
        html.close("article");
    }

    private static void fact(String text, HtmlWriter html) throws IOException {
        if (!text.isBlank()) {
            html.text(" · " + text);
        }
    }

    private void claim(Claim claim, HtmlWriter html) throws IOException {
        html.open("li").element("b", claim.status() == ClaimStatus.DOCUMENTED ? "" : word(claim.status()) + ": ")
                .text(claim.text());
        for (CitedSource cited : claim.sources()) {
            String words = Stream.of(cited.stance() == Stance.CONTRADICTS ? "contradicts" : "", cited.locator(),
                    cited.why()).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
            reference(cited.sourceId(), words, html);
        }
        html.element("span", claim.note(), "class", "note").close("li");
    }

    private void reference(String sourceId, String words, HtmlWriter html) throws IOException {
        int source = anchors.numberOfSource(sourceId);
        if (source > 0) {
            html.text(" ").link("#s-" + source, "[" + source + (words.isEmpty() ? "" : ", " + words) + "]");
        }
    }

    private void relation(Relation relation, HtmlWriter html) throws IOException {
        HistoricalEvent other = index.event(relation.toEventId());
        if (other != null) {
            String kind = word(relation.kind());
            html.open("p", "class", "more")
                    .text(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": ")
                    .link("#" + anchors.ofEvent(other.id()), other.title())
                    .element("span", relation.note(), "class", "note")
                    .close("p");
        }
    }

    private static void media(Media media, HtmlWriter html) throws IOException {
        String name = Stream.of(media.caption(), media.alternativeText(), media.url()).filter(text -> !text.isBlank())
                .findFirst().orElse("");
        if (WebAddress.isWeb(media.url())) {
            html.open("p", "class", "more").text("Picture or recording: ").link(media.url(), name)
                    .element("span", Stream.of(media.credit(), media.licence()).filter(text -> !text.isBlank())
                            .collect(Collectors.joining(", ")), "class", "note")
                    .close("p");
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// `e` exact, `s` soft, `o` open.
    private static String edge(Edge edge) {
        return switch (edge) {
            case EXACT -> "e";
            case APPROXIMATE, UNCERTAIN, UNCERTAIN_AND_APPROXIMATE, UNKNOWN -> "s";
            case OPEN -> "o";
        };
    }

    /// Days to a ten-thousandth, which is nine seconds.
    static String day(double value) {
        double rounded = Math.rint(value * 10_000) / 10_000;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }
}
