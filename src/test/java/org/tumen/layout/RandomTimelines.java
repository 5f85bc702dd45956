package org.tumen.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.tumen.display.Theme;
import org.tumen.model.Category;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.Era;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.RivalDate;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

/// Timelines to lay out, each from a seed: bursts and gaps, all kinds of dates, short, long and foreign titles.
final class RandomTimelines {
    private static final String[] WORDS = {"treaty", "summit", "Moscow", "Pyongyang", "visit", "of", "the",
            "resolution",
            "평양", "мир", "工業", "a", "withdrawal", "и"};

    private final RandomGenerator random;

    RandomTimelines(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    RandomGenerator random() {
        return random;
    }

    TimelineDocument document(int mostEvents) {
        int lanes = random.nextInt(0, 9);
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            Symbol symbol = anyOf(List.copyOf(EnumSet.allOf(Symbol.class)));
            categories.add(new Category("c" + i, title(1, 3), "", symbol, ExtraFields.NONE));
        }
        List<HistoricalEvent> events = new ArrayList<>();
        int count = random.nextInt(0, mostEvents + 1);
        int burstDay = random.nextInt(-9000, 19000);
        for (int i = 0; i < count; i++) {
            boolean burst = random.nextInt(4) == 0;
            int day = burst ? burstDay + random.nextInt(20) : random.nextInt(-9000, 19000);
            events.add(event("e" + i, day, lanes));
        }
        List<Era> eras = List.of(new Era("Band", "First", date("1945/1960"), ExtraFields.NONE),
                new Era("Band", "Second", date("1960/.."), ExtraFields.NONE));
        return new TimelineDocument("Random", "", "", "", "", null, categories,
                random.nextBoolean() ? eras : List.of(), List.of(), List.of(), List.of(), events, List.of(),
                ExtraFields.NONE);
    }

    private <T> T anyOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private HistoricalEvent event(String id, int day, int lanes) {
        LocalDate start = LocalDate.ofEpochDay(day);
        String date = switch (random.nextInt(8)) {
            case 0 -> Integer.toString(start.getYear());
            case 1 -> start.toString().substring(0, 7);
            case 2 -> start + "/" + start.plusDays(random.nextInt(1, 4000));
            case 3 -> start.getYear() + "~/" + (start.getYear() + random.nextInt(0, 9)) + "~";
            case 4 -> random.nextInt(6) == 0 ? start + "/.." : start.toString();
            case 5 -> start.toString().substring(0, 3) + "X";
            default -> start.toString();
        };
        String category = lanes == 0 || random.nextInt(10) == 0 ? "" : "c" + random.nextInt(lanes);
        ClaimStatus status = anyOf(List.copyOf(EnumSet.allOf(ClaimStatus.class)));
        Claim claim = new Claim("Claim", status, "", List.of(), ExtraFields.NONE);
        HistoricalEvent event = event(id, date, title(1, random.nextInt(12) == 0 ? 40 : 6), category,
                random.nextInt(1, 6), List.of(claim));
        return random.nextInt(4) == 0 ? withRivals(event, rivals(start)) : event;
    }

    /// Days, years and spans, from one day to many years away.
    private List<String> rivals(LocalDate date) {
        List<String> rivals = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int days = (int) (Math.pow(10, random.nextDouble(0, 3.7)) * (random.nextBoolean() ? 1 : -1));
            LocalDate other = date.plusDays(days);
            rivals.add(switch (random.nextInt(5)) {
                case 0 -> Integer.toString(other.getYear());
                case 1 -> other + "/" + other.plusDays(random.nextInt(1, 2000));
                case 2 -> other + "/..";
                default -> other.toString();
            });
        }
        return rivals;
    }

    /// The event with other dates, all somebody's.
    static HistoricalEvent withRivals(HistoricalEvent event, List<String> dates) {
        List<RivalDate> rivals = dates.stream().map(date -> new RivalDate(date(date), "Somebody", List.of(),
                ExtraFields.NONE)).toList();
        return new HistoricalEvent(event.id(), event.date(), event.title(), event.shortTitle(), event.summary(),
                event.categoryId(), event.tags(), event.actorIds(), event.placeId(), event.significance(),
                event.claims(), event.related(), rivals, event.disclosed(), event.media(), event.extra());
    }

    static HistoricalEvent event(String id, String date, String title, String category, int significance,
            List<Claim> claims) {
        return new HistoricalEvent(id, date(date), title, "", "", category, List.of(), List.of(), "", significance,
                claims, List.of(), List.of(), null, List.of(), ExtraFields.NONE);
    }

    static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    String title(int fewest, int most) {
        StringBuilder title = new StringBuilder();
        int words = random.nextInt(fewest, Math.max(fewest, most) + 1);
        for (int i = 0; i < words; i++) {
            title.append(title.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return title.toString();
    }

    /// Any theme, size of type and density, with or without a legend.
    static PictureLook look(RandomGenerator random) {
        Theme theme = Theme.ALL.get(random.nextInt(Theme.ALL.size()));
        double factor = random.nextBoolean() ? 1 : random.nextDouble(0.8, 2);
        List<Density> densities = List.copyOf(EnumSet.allOf(Density.class));
        Density density = densities.get(random.nextInt(densities.size()));
        return new PictureLook(theme.withTypeTimes(factor), density, random.nextBoolean());
    }
}
