package org.tumen.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Timelines of any size for measurements, by seed: about 480 bytes an event over the years 1948 to 2024, 70 % of them
/// uniform and 30 % in 50 bursts, 20 % spans, 7 categories, summaries of 200 characters, one to three sources each.
/// Written as they are made, so the largest takes no memory.
///
/// `java … org.tumen.bench.GeneratedTimeline 1000000 large.json` writes a file.
public final class GeneratedTimeline {
    private static final long FIRST_DAY = LocalDate.of(1948, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2024, 12, 31).toEpochDay();
    private static final int BURSTS = 50;
    private static final int BURST_DAYS = 60;
    private static final int SOURCES = 60;
    private static final int SUMMARY_LENGTH = 200;
    private static final String[] CATEGORIES = {"diplomacy", "treaties", "military", "nuclear", "sanctions", "economy",
            "society"};
    private static final String[] WORDS = {"talks", "on", "the", "border", "treaty", "delegation", "visit", "minister",
            "signed", "statement", "of", "trade", "railway", "protocol", "army", "general", "after", "summit",
            "council", "resolution", "letter", "embassy", "loan", "coal", "oil", "exercise", "launch", "test",
            "meeting", "in", "with", "joint", "committee", "Moscow", "Pyongyang", "Vladivostok", "agreement", "to"};
    /// Cumulative shares of significance 1 to 4; the rest is 5.
    private static final double[] SIGNIFICANCE = {0.001, 0.011, 0.111, 0.411};

    private final RandomGenerator random;
    private final long[] bursts = new long[BURSTS];

    private GeneratedTimeline(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < BURSTS; i++) {
            bursts[i] = random.nextLong(FIRST_DAY, LAST_DAY - BURST_DAYS);
        }
    }

    /// The count of events, the file to write, and perhaps a seed.
    public static void main(String... arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        write(Path.of(arguments[1]), Integer.parseInt(arguments[0]), seed);
    }

    /// Writes a timeline of so many events; the same one for the same seed.
    public static void write(Path file, int eventCount, long seed) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new GeneratedTimeline(seed).write(out, eventCount);
        }
    }

    private void write(OutputStream out, int eventCount) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("{\"format\": \"tumen/1\", \"title\": \"").append(eventCount).append(" generated events\",\n");
        list(text, "categories", CATEGORIES.length, i -> "{\"id\": \"" + CATEGORIES[i] + "\", \"name\": \""
                + CATEGORIES[i] + "\"}");
        list(text, "sources", SOURCES, i -> "{\"id\": \"s" + i + "\", \"type\": \"article\", \"title\": \"Source number "
                + i + "\"}");
        text.append("\"events\": [\n");
        for (int number = 0; number < eventCount; number++) {
            event(text, number);
            text.append(number == eventCount - 1 ? "\n" : ",\n");
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
            text.setLength(0);
        }
        text.append("]}\n");
        out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private interface Item {
        String json(int number);
    }

    private static void list(StringBuilder text, String name, int count, Item item) {
        text.append('"').append(name).append("\": [\n");
        for (int i = 0; i < count; i++) {
            text.append(item.json(i)).append(i == count - 1 ? "\n" : ",\n");
        }
        text.append("],\n");
    }

    private void event(StringBuilder text, int number) {
        text.append("{\"id\": \"e").append(number).append("\", \"date\": \"").append(date()).append("\", \"title\": \"");
        words(text, random.nextInt(12, 40));
        text.append("\", \"summary\": \"");
        words(text, SUMMARY_LENGTH);
        text.append("\", \"category\": \"").append(CATEGORIES[random.nextInt(CATEGORIES.length)])
                .append("\", \"significance\": ").append(significance()).append(", \"claims\": [{\"text\": \"");
        words(text, 48);
        text.append("\", \"status\": \"").append(status()).append("\", \"sources\": [");
        int sources = random.nextInt(1, 4);
        for (int i = 0; i < sources; i++) {
            text.append(i == 0 ? "" : ", ").append("{\"id\": \"s").append(random.nextInt(SOURCES)).append("\"}");
        }
        text.append("]}]}");
    }

    private String date() {
        long day = random.nextInt(10) < 7
                ? random.nextLong(FIRST_DAY, LAST_DAY + 1)
                : bursts[random.nextInt(BURSTS)] + random.nextInt(BURST_DAYS);
        String start = LocalDate.ofEpochDay(day).toString();
        if (random.nextInt(5) > 0) {
            return start;
        }
        long days = (long) Math.ceil(-Math.log(1 - random.nextDouble()) * 90);
        return start + "/" + LocalDate.ofEpochDay(Math.min(LAST_DAY, day + days));
    }

    private int significance() {
        double share = random.nextDouble();
        int significance = 1;
        while (significance <= SIGNIFICANCE.length && share >= SIGNIFICANCE[significance - 1]) {
            significance++;
        }
        return significance;
    }

    private String status() {
        return switch (random.nextInt(20)) {
            case 0 -> "disputed";
            case 1 -> "alleged";
            case 2 -> "assessed";
            default -> "documented";
        };
    }

    private void words(StringBuilder text, int length) {
        int end = text.length() + length;
        while (text.length() < end) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        text.setLength(end);
        text.setCharAt(end - 1, '.');
    }
}
