package org.tumen;

import java.util.random.RandomGenerator;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

/// Dates of every kind that EDTF knows, by a seeded generator.
public final class RandomDates {
    private static final String[] QUALIFIERS = {"?", "~", "%"};

    private final RandomGenerator random;

    public RandomDates(RandomGenerator random) {
        this.random = random;
    }

    public Edtf next() {
        return parsed(text());
    }

    /// A date or interval with both ends stated, such as a view can show.
    public Edtf nextSpan() {
        int year = random.nextInt(1900, 2020);
        return parsed(random.nextBoolean() ? Integer.toString(year) : year + "/" + (year + random.nextInt(1, 30)));
    }

    public static Edtf parsed(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            throw new AssertionError("the generator made no date: " + text, e);
        }
    }

    /// The text of a date.
    public String text() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> day();
            case 4, 5 -> month();
            case 6, 7 -> year(random.nextInt(1000, 2027));
            case 8 -> pick(day(), month(), year(random.nextInt(1, 2027))) + pick(QUALIFIERS);
            case 9 -> interval();
            case 10 -> pick("../" + day(), day() + "/..", "/" + month(), month() + "/");
            case 11 -> pick("195X", "19XX", "1XXX", "1985-XX", "1985-04-XX", "1985-XX-XX", "156X-12-25");
            case 12 -> pick("2001-21", "2001-24", "2001-33", "2001-37", "2001-40", "2001-25", "2001-31~");
            case 13 -> year(-random.nextInt(0, 9999));
            case 14 -> pick("Y170000002", "Y-17E7", "1950S2", "Y171010000S3", "0000", "-9999", "9999-12-31",
                    "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30");
            default -> pick("[1956-02..1956-03]", "{1960,1961-12}", "[1667,1668,1670..1672]", "[..1760-12-03]",
                    "[1760-12..]", "2004-06~-11", "?2004-06-~11", "2004?-06-11", "{..1984}", "[-0043..0012,1900]");
        };
    }

    private String interval() {
        int start = random.nextInt(-500, 2000);
        int end = start + random.nextInt(1, 80);
        String mark = random.nextInt(3) == 0 ? pick(QUALIFIERS) : "";
        return year(start) + mark + "/" + year(end) + (random.nextBoolean() ? "-" + two(12) : "");
    }

    private String day() {
        return month() + "-" + two(28);
    }

    private String month() {
        return year(random.nextInt(1, 2027)) + "-" + two(12);
    }

    private String two(int most) {
        return String.format("%02d", random.nextInt(1, most + 1));
    }

    private static String year(int year) {
        return year < 0 ? String.format("-%04d", -year) : String.format("%04d", year);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
