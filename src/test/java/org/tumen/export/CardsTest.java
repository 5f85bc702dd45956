package org.tumen.export;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Page;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.DateText;
import org.tumen.paint.OpenSans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Each card has its own date behind it.
class CardsTest {
    private static final OpenSans FONT = new OpenSans();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static Cards cards(PictureSubject subject) {
        return new Cards(subject, PageSize.A4, LocalDate.of(2026, 11, 25));
    }

    private static Cards cards(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<HistoricalEvent> all = Timelines.builtIn().events();
        Set<String> ids = new HashSet<>();
        for (int i = random.nextInt(1, 25); i > 0; i--) {
            ids.add(all.get(random.nextInt(all.size())).id());
        }
        return cards(PictureSubject.whole(Timelines.builtIn()).only(ids, ""));
    }

    /// The words in a place of a page, without spaces.
    private static String words(Page page, Box place) {
        StringBuilder words = new StringBuilder();
        for (DrawOp op : page.drawing().ops()) {
            if (op instanceof DrawOp.TextRun run && place.contains(run.x(), run.baselineY())) {
                words.append(run.text());
            }
        }
        return words.toString().replace(" ", "");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventHasOneCardWithItsDateBehindIt(long seed) {
        Cards cards = cards(seed);
        List<HistoricalEvent> events = cards.subject().events();
        List<Page> pages = cards.pages(FONT);

        assertThat(pages).as("seed %d", seed).hasSize((events.size() + 7) / 8 * 2);
        for (int i = 0; i < events.size(); i++) {
            Page front = pages.get(i / 8 * 2);
            Page back = pages.get(i / 8 * 2 + 1);
            Box place = cards.place(i % 8, false);
            Box mirrored = new Box(cards.paper().widthPx() - place.right(), place.y(), place.width(), place.height());
            String date = DateText.describe(events.get(i).date()).replace(" ", "");
            assertThat(words(front, place)).as("seed %d", seed).contains(events.get(i).title().replace(" ", ""))
                    .doesNotContain(date);
            assertThat(words(back, mirrored)).as("seed %d", seed).startsWith(date)
                    .contains(events.get(i).title().substring(0, 8).replace(" ", ""));
        }
    }

    @Test
    void backsLieBehindTheirFrontsWhenThePaperIsTurnedOverItsLongEdge() {
        Cards cards = cards(1);
        for (int i = 0; i < Cards.A_SHEET; i++) {
            Box front = cards.place(i, false);
            Box back = cards.place(i, true);
            assertThat(back.x()).isCloseTo(cards.paper().widthPx() - front.right(), within(1e-6));
            assertThat(back.y()).isEqualTo(front.y());
        }
    }

    @Test
    void cutMarksAreAtEveryEdgeAndOutsideTheCards() {
        Cards cards = cards(1);
        Box all = cards.place(0, false).union(cards.place(7, false));
        Page page = cards.pages(FONT).getFirst();
        List<DrawOp.Line> marks = page.drawing().ops().stream().filter(DrawOp.Line.class::isInstance)
                .map(DrawOp.Line.class::cast)
                .filter(line -> Math.hypot(line.x2() - line.x1(), line.y2() - line.y1()) > 10)
                .toList();

        assertThat(marks).hasSize(2 * 3 + 2 * 5).noneMatch(
                line -> all.contains(line.x1(), line.y1()) || all.contains(line.x2(), line.y2()));
    }

    @Test
    void whatIsTooLongForACardIsCutWithAnEllipsis() {
        HistoricalEvent event = Timelines.builtIn().events().getFirst();
        HistoricalEvent wordy = new HistoricalEvent("x", event.date(), "Word ".repeat(80).strip(), "",
                "So it was. ".repeat(90),
                "", List.of(), List.of(), "", 1, List.of(), List.of(), List.of(), null, List.of(), event.extra());
        Cards cards = cards(PictureSubject.whole(TimelineDocument.of("T", List.of(wordy))));

        for (Page page : cards.pages(FONT)) {
            assertThat(Timelines.texts(page)).anyMatch(text -> text.endsWith("…"));
            assertThat(page.drawing().ops().stream().filter(DrawOp.TextRun.class::isInstance)
                    .map(DrawOp.TextRun.class::cast)).allMatch(run -> run.baselineY() < cards.place(0, false).bottom());
        }
    }
}
