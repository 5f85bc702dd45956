package org.tumen.model.edtf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words for one date, kept apart so that dates can share them: "12 June 2000" and "15 June 2000" make
/// "12–15 June 2000".
///
/// @param prefix "c. " or empty
/// @param words from the finest part to the coarsest
/// @param notes what is to be said in brackets
/// @param isShareable whether its last words can stand for another date as well
record DateWords(String prefix, List<String> words, List<String> notes, boolean isShareable) {
    DateWords {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    String text() {
        String brackets = notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
        return prefix + String.join(" ", words) + brackets;
    }

    /// @param withEra whether to say "CE"
    static DateWords of(EdtfDate date, boolean withEra) {
        List<String> notes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        addDay(date, words, notes);
        addMonths(date, words, notes);
        boolean isShareOfYear = date.subYear() != null && date.subYear().isShareOfYear();
        List<String> year = YearWords.of(date, withEra || YearWords.needsEra(date));
        if (!words.isEmpty() && date.year().isUnspecified()) {
            words.add(words.removeLast() + (isShareOfYear ? "" : ","));
        }
        if (isShareOfYear) {
            words.add("of");
        }
        words.addAll(year);
        if (date.time() != null) {
            words.add(words.removeLast() + ", " + time(date.time()));
        }
        String prefix = doubts(date, notes);
        if (date.year().significantDigits() > 0 && date.year().isUnspecified()) {
            notes.addFirst(YearWords.between(date.year()));
            prefix = "c. ";
        }
        boolean isPlain = prefix.isEmpty() && notes.isEmpty() && date.time() == null;
        boolean isWholeYears = date.month() == null;
        return new DateWords(prefix, words, notes, isPlain && (isWholeYears || !date.hasUnspecifiedDigits()));
    }

    private static void addDay(EdtfDate date, List<String> words, List<String> notes) {
        TwoDigits day = date.day();
        if (day == null) {
            return;
        }
        if (day.isWhollyUnspecified()) {
            notes.add("day unknown");
        } else {
            words.add(oneOf(Arrays.stream(day.numbersTo(31)).mapToObj(Integer::toString).toList()));
        }
    }

    private static void addMonths(EdtfDate date, List<String> words, List<String> notes) {
        TwoDigits month = date.month();
        SubYear group = date.subYear();
        if (group != null) {
            words.add(group.name());
            if (!group.hemisphere().isEmpty()) {
                notes.add(group.hemisphere());
            }
        } else if (month != null && !month.isWhollyUnspecified()) {
            words.add(oneOf(Arrays.stream(month.numbersTo(12)).mapToObj(YearLabel::month).toList()));
        } else if (month != null && words.isEmpty()) {
            notes.clear();
            notes.add(date.day() == null ? "month unknown" : "day unknown");
        } else if (month != null) {
            words.add("of an unknown month,");
        }
    }

    /// "10", "5, 15 or 25", "between 10 and 19": digits that are open leave either few choices or ten in a row.
    private static String oneOf(List<String> choices) {
        if (choices.size() <= 3) {
            String last = choices.getLast();
            return choices.size() == 1
                    ? last
                    : String.join(", ", choices.subList(0, choices.size() - 1)) + " or " + last;
        }
        return "between " + choices.getFirst() + " and " + choices.getLast();
    }

    /// Adds what is doubtful in brackets and gives the prefix.
    private static String doubts(EdtfDate date, List<String> notes) {
        List<Edge> edges = date.partEdges();
        Edge whole = edges.getFirst();
        if (edges.stream().allMatch(edge -> edge == whole)) {
            if (whole.isUncertain()) {
                notes.add("uncertain");
            }
            return whole.isApproximate() ? "c. " : "";
        }
        List<String> names = List.of("year", date.subYear() == null ? "month" : date.subYear().name(), "day");
        edges.stream().filter(edge -> edge != Edge.EXACT).distinct().forEach(edge -> notes.add(
                IntStream.range(0, edges.size()).filter(i -> edges.get(i) == edge).mapToObj(names::get)
                        .collect(Collectors.joining(" and ")) + doubt(edge)));
        return "";
    }

    private static String doubt(Edge edge) {
        return (edge.isUncertain() ? " uncertain" : "") + (edge.isUncertain() && edge.isApproximate() ? " and" : "")
                + (edge.isApproximate() ? " approximate" : "");
    }

    private static String time(TimeOfDay time) {
        String clock = time.time().getSecond() == 0
                ? "%02d:%02d".formatted(time.time().getHour(), time.time().getMinute())
                : "%02d:%02d:%02d".formatted(time.time().getHour(), time.time().getMinute(), time.time().getSecond());
        if (time.zone() == null) {
            return clock;
        }
        int minutes = time.zone().getTotalSeconds() / 60;
        String hours = minutes == 0 ? "" : (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60;
        return clock + " UTC" + hours + (minutes % 60 == 0 ? "" : ":%02d".formatted(Math.abs(minutes) % 60));
    }
}
