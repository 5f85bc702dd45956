package org.tumen.layout.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tumen.display.Theme;
import org.tumen.layout.DocumentExtent;
import org.tumen.model.Category;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;
import org.tumen.time.TimeSpan;

/// Timelines, texts and screens by a seeded generator.
final class RandomSlides {
    static final int[][] SCREENS = {{1024, 768}, {1280, 1024}, {1280, 720}, {1366, 768}, {1400, 1050}, {1920, 1080},
            {1920, 1200}, {2560, 1080}, {3840, 2160}};
    private static final String[] WORDS = {"treaty", "Moscow", "and", "Pyongyang", "the", "of", "summit", "1961",
            "Пхеньян", "김일성", "co-operation", "Friendship,", "Völkerverständigungsvertragsentwurfsfassung", "a", "—",
            "“by all means”", "is", "\n", "unanimously"};

    final RandomGenerator random;
    final TimelineDocument document;

    RandomSlides(long seed) {
        random = new SplittableRandom(seed);
        List<Category> categories = List.of(new Category("a", "A", "", Symbol.CIRCLE, ExtraFields.NONE),
                new Category("b", "B", "#7A4EA3", Symbol.DIAMOND, ExtraFields.NONE));
        List<HistoricalEvent> events = new ArrayList<>();
        int count = random.nextInt(1, 60);
        int range = random.nextInt(1, 100);
        for (int i = 0; i < count; i++) {
            events.add(event("e" + i, 1950 + random.nextInt(range)));
        }
        document = new TimelineDocument("Random", "", "", "", "", null, categories, List.of(), List.of(), List.of(),
                List.of(), events, List.of(), ExtraFields.NONE);
    }

    private HistoricalEvent event(String id, int year) {
        String date = switch (random.nextInt(5)) {
            case 0 -> Integer.toString(year);
            case 1 -> year + "-0" + random.nextInt(1, 10);
            case 2 -> year + "/" + (year + random.nextInt(1, 30));
            default -> year + "-0" + random.nextInt(1, 10) + "-1" + random.nextInt(10);
        };
        String category = random.nextInt(8) == 0 ? "" : random.nextBoolean() ? "a" : "b";
        return new HistoricalEvent(id, date(date), text(1, random.nextInt(20) == 0 ? 30 : 6), "", "", category,
                List.of(), List.of(), "", random.nextInt(1, 6), List.of(), List.of(), List.of(), null, List.of(),
                ExtraFields.NONE);
    }

    static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private String text(int fewest, int most) {
        return IntStream.range(0, random.nextInt(fewest, most + 1)).mapToObj(_ -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    /// Any slide on any screen, at rest, with nothing hidden.
    AudienceRequest request() {
        int[] screen = SCREENS[random.nextInt(SCREENS.length)];
        Theme theme = Theme.ALL.get(random.nextInt(Theme.ALL.size()));
        double factor = random.nextBoolean() ? 1 : random.nextDouble(1, 2);
        int count = document.events().size();
        Set<String> path = IntStream.range(0, random.nextInt(1, 14)).mapToObj(_ -> "e" + random.nextInt(count))
                .collect(Collectors.toSet());
        TimeSpan whole = DocumentExtent.limits(document);
        double days = whole.days() * random.nextDouble(0.05, 1);
        double start = whole.startDay() + random.nextDouble() * (whole.days() - days);
        TimeSpan span = random.nextBoolean() ? whole : new TimeSpan(start, start + days);
        return new AudienceRequest(screen[0], screen[1], theme, factor, slide(path), span, span, Concealment.NONE);
    }

    /// A slide of a few short words about one event, on any screen.
    AudienceRequest shortRequest() {
        AudienceRequest any = request();
        AudienceSlide slide = new AudienceSlide(AudienceSlide.Kind.EVENT, "", "1961", "A year later", "A treaty",
                "Moscow and Pyongyang promise help", "Why?", List.of("Text"), "The way", "1 of 2",
                new AudienceSlide.Progress(1, 3), Set.of(), Set.of(), false);
        return new AudienceRequest(any.widthPx(), any.heightPx(), any.theme(), random.nextDouble(1, 2), slide,
                any.span(), any.restSpan(), Concealment.NONE);
    }

    private AudienceSlide slide(Set<String> path) {
        AudienceSlide.Kind kind = switch (random.nextInt(6)) {
            case 0 -> AudienceSlide.Kind.TITLE;
            case 1 -> AudienceSlide.Kind.SOURCES;
            default -> AudienceSlide.Kind.EVENT;
        };
        String own = kind == AudienceSlide.Kind.EVENT ? path.iterator().next() : "";
        List<String> sources = IntStream.range(0, random.nextInt(17)).mapToObj(_ -> text(1, 16)).toList();
        int stops = random.nextInt(1, 70);
        int place = random.nextInt(stops);
        return new AudienceSlide(kind, own, text(0, 6), text(0, 3), text(1, 9), text(0, 60), text(0, 50), sources,
                text(1, 9), place + " of " + stops, new AudienceSlide.Progress(place, stops), path,
                random.nextInt(3) == 0 ? Set.of("a") : Set.of(), random.nextBoolean());
    }
}
