package org.tumen.model.edtf;

import java.time.YearMonth;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Writes EDTF strings of every kind, the same for the same seed.
final class RandomDates {
    private static final String[] QUALIFIERS = {"", "", "", "?", "~", "%"};

    private final RandomGenerator random;

    RandomDates(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    String any() {
        return switch (random.nextInt(4)) {
            case 0 -> interval();
            case 1 -> set();
            default -> date(random.nextInt(-9999, 10_000));
        };
    }

    private String interval() {
        int year = random.nextInt(-9900, 8900);
        String start = date(year);
        return switch (random.nextInt(6)) {
            case 0 -> start + "/..";
            case 1 -> start + "/";
            case 2 -> "../" + start;
            case 3 -> "/" + start;
            default -> start + "/" + exactDate(year + random.nextInt(1000, 1100));
        };
    }

    private String set() {
        int year = random.nextInt(-9900, 8900);
        String members = switch (random.nextInt(4)) {
            case 0 -> ".." + date(year);
            case 1 -> date(year) + ".." + (random.nextBoolean() ? exactDate(year + 999) : "");
            case 2 -> date(year) + "," + date(year + 5) + "," + date(year - random.nextInt(9));
            default -> date(year);
        };
        return random.nextBoolean() ? "[" + members + "]" : "{" + members + "}";
    }

    private String date(int year) {
        return switch (random.nextInt(8)) {
            case 0 -> withOpenDigits(year);
            case 1 -> year(year) + "-" + random.nextInt(21, 42) + qualifier();
            case 2 -> qualifier() + year(year) + qualifier() + "-" + two(random.nextInt(1, 13)) + qualifier();
            case 3 -> year(year) + "S" + random.nextInt(1, 5);
            case 4 -> exactDate(year) + "T" + two(random.nextInt(24)) + ":" + two(random.nextInt(60)) + ":"
                    + two(random.nextInt(60)) + (random.nextBoolean() ? "Z" : "+0" + random.nextInt(9));
            case 5 -> "Y" + (random.nextBoolean() ? "-" : "") + random.nextInt(10_000, 1_000_000_000);
            default -> exactDate(year) + qualifier();
        };
    }

    private String withOpenDigits(int year) {
        String digits = year(year);
        int open = random.nextInt(1, 4);
        String start = digits.substring(0, digits.length() - open) + "X".repeat(open);
        return start + (random.nextBoolean() ? "-" + two(random.nextInt(1, 13)) + "-XX" : "") + qualifier();
    }

    private String exactDate(int year) {
        int month = random.nextInt(1, 13);
        int day = random.nextInt(1, YearMonth.of(year, month).lengthOfMonth() + 1);
        return year(year) + "-" + two(month) + "-" + two(day);
    }

    private String qualifier() {
        return QUALIFIERS[random.nextInt(QUALIFIERS.length)];
    }

    private static String year(int year) {
        return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
