package org.tumen.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.tumen.RandomDocuments;
import org.tumen.display.Theme;
import org.tumen.model.Category;
import org.tumen.model.Era;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// Pictures to be laid out, each from a seed: ordinary and hostile timelines, windows from a stamp to a wall, small to huge
/// type, views from the whole to a quarter of an hour.
final class RandomPictures {
    private static final List<Symbol> SYMBOLS = List.copyOf(EnumSet.allOf(Symbol.class));
    private static final double[] TYPE_SCALES = {1, 1, 1, 0.8, 1.4, 2, 3};

    private RandomPictures() {}

    static Picture of(long seed) {
        RandomTimelines timelines = new RandomTimelines(seed);
        RandomGenerator random = timelines.random();
        TimelineDocument document = document(seed, timelines, random);
        TimeSpan limits = DocumentExtent.limits(document);
        Theme theme = Drawings.scaled(random.nextBoolean() ? Theme.LIGHT : Theme.DARK,
                TYPE_SCALES[random.nextInt(TYPE_SCALES.length)]);
        return new Picture(document, new PictureRequest(view(document, limits, random), limits,
                between(60, 3840, random), between(40, 2160, random), theme));
    }

    /// A picture large enough for ruler, lanes and labels, in type of the usual size.
    static Picture roomy(long seed) {
        Picture picture = of(seed);
        RandomGenerator random = new RandomTimelines(seed + 5_000_000).random();
        PictureRequest old = picture.request();
        return new Picture(picture.document(), new PictureRequest(old.span(), old.limits(),
                random.nextDouble(500, 2560), random.nextDouble(350, 1440), Theme.LIGHT));
    }

    /// With no preference for large numbers over small ones.
    private static double between(double least, double most, RandomGenerator random) {
        double size = least * Math.pow(most / least, random.nextDouble());
        return random.nextBoolean() ? Math.rint(size) : size;
    }

    private static TimelineDocument document(long seed, RandomTimelines timelines, RandomGenerator random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> timelines.document(150);
            case 3 -> RandomDocuments.ofSeed(seed);
            case 4 -> RandomDocuments.ofSize(seed, 60);
            case 5 -> events(random.nextInt(0, 120), i -> event(i, "1948-10-12", timelines.title(1, 5), random));
            case 6 -> events(random.nextInt(0, 3), i -> event(i, day(random), timelines.title(1, 5), random));
            case 7 -> events(60, i -> event(i, day(random), oddTitle(random), random));
            case 8 -> lanes(random.nextInt(1, 201), timelines, random);
            case 9 -> events(80, i -> event(i, (1500 + i) + "/" + (2000 - i), timelines.title(1, 9), random));
            case 10 -> events(40, i -> event(i, deepTime(random), timelines.title(1, 5), random));
            default -> withEras(timelines.document(60), timelines, random);
        };
    }

    private static TimelineDocument events(int count, IntFunction<HistoricalEvent> make) {
        return TimelineDocument.of("Random", IntStream.range(0, count).mapToObj(make).toList());
    }

    private static HistoricalEvent event(int number, String date, String title, RandomGenerator random) {
        return RandomTimelines.event("e" + number, date, title, "", random.nextInt(1, 6), List.of());
    }

    private static String day(RandomGenerator random) {
        return LocalDate.ofEpochDay(random.nextInt(-9000, 19_000)).toString();
    }

    private static String oddTitle(RandomGenerator random) {
        return switch (random.nextInt(7)) {
            case 0 -> "";
            case 1 -> "W";
            case 2 -> "﷽";
            case 3 -> "معاهدة الصداقة والتعاون والمساعدة المتبادلة";
            case 4 -> "👩‍👩‍👧‍👦".repeat(random.nextInt(1, 20));
            case 5 -> "W".repeat(random.nextInt(1, 500));
            default -> "a b ".repeat(random.nextInt(1, 100));
        };
    }

    private static String deepTime(RandomGenerator random) {
        int years = random.nextInt(10_000, 900_000_000);
        return switch (random.nextInt(4)) {
            case 0 -> "Y-" + years;
            case 1 -> "Y-" + years + "/2024";
            case 2 -> "Y-" + years + "/Y-" + (10_000 + random.nextInt(years));
            default -> day(random);
        };
    }

    private static TimelineDocument lanes(int count, RandomTimelines timelines, RandomGenerator random) {
        List<Category> categories = new ArrayList<>();
        List<HistoricalEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            categories.add(new Category("c" + i, random.nextBoolean() ? "The same name" : timelines.title(1, 9), "",
                    SYMBOLS.get(i % SYMBOLS.size()), ExtraFields.NONE));
            events.add(RandomTimelines.event("e" + i, day(random), timelines.title(1, 4), "c" + i,
                    random.nextInt(1, 6), List.of()));
        }
        return TimelineBuilder.document(categories, List.of(), events);
    }

    private static TimelineDocument withEras(TimelineDocument document, RandomTimelines timelines,
            RandomGenerator random) {
        List<Era> eras = new ArrayList<>();
        int bands = random.nextInt(1, 9);
        for (int i = random.nextInt(0, 40); i > 0; i--) {
            LocalDate start = LocalDate.ofEpochDay(random.nextInt(-9000, 19_000));
            String end = switch (random.nextInt(4)) {
                case 0 -> "..";
                case 1 -> start.plusDays(random.nextInt(0, 5)).toString();
                default -> start.plusDays(random.nextInt(0, 9000)).toString();
            };
            eras.add(new Era("Band " + random.nextInt(bands), timelines.title(1, 3),
                    RandomTimelines.date(start + "/" + end), ExtraFields.NONE));
        }
        return TimelineBuilder.document(document.categories(), eras, document.events());
    }

    private static TimeSpan view(TimelineDocument document, TimeSpan limits, RandomGenerator random) {
        if (random.nextInt(4) == 0) {
            return limits;
        }
        double least = Math.min(limits.days(), random.nextInt(6) == 0 ? Viewport.LEAST_DAYS : 1);
        double days = Math.min(limits.days(), least * Math.pow(limits.days() / least, random.nextDouble()));
        double center = limits.startDay() + random.nextDouble() * limits.days();
        if (!document.events().isEmpty() && random.nextBoolean()) {
            HistoricalEvent event = document.events().get(random.nextInt(document.events().size()));
            center = event.date().earliestDay() + random.nextDouble();
        }
        return new TimeSpan(center - days / 2, center + days / 2).moveInto(limits);
    }
}
