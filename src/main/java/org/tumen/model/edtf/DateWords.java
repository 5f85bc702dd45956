package org.tumen.model.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words for one date, kept apart so that dates can share them: "12 June 2000" and "15 June 2000" make
/// "12–15 June 2000".
///
/// @param prefix "c. " or empty
/// @param words from the finest part to the coarsest
/// @param notes what is to be said in brackets
/// @param isShareable whether its last words can stand for another date as well
/// @param takesArticle whether it has to have "the" after a preposition
record DateWords(String prefix, List<String> words, List<String> notes, boolean isShareable, boolean takesArticle) {
    DateWords {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    String text() {
        String brackets = notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
        return prefix + String.join(" ", words) + brackets;
    }

    /// For use after a preposition: "the 1950s" after "since".
    String textWithArticle() {
        return article() + text();
    }

    /// "the " where the date has to have it after a preposition.
    String article() {
        return takesArticle ? "the " : "";
    }

    /// @param withEra whether to say "CE"
    static DateWords of(EdtfDate date, boolean withEra) {
        MonthAndDayWords parts = MonthAndDayWords.of(date);
        YearPart year = date.year();
        boolean sayEra = withEra || YearWords.needsEra(date);
        List<String> words = new ArrayList<>(parts.words());
        words.addAll(words.isEmpty() ? YearWords.of(date, sayEra) : YearWords.after(date, parts.joint(), sayEra));
        if (date.time() != null) {
            words.add(words.removeLast() + ", " + TimeWords.of(date.time()));
        }
        List<String> notes = new ArrayList<>(parts.notes());
        String ofYear = YearWords.note(year);
        if (!ofYear.isEmpty()) {
            notes.addFirst(ofYear);
        }
        boolean isRounded = year.isUnspecified() && year.significantDigits() > 0;
        String prefix = doubts(date, takesCirca(words.getFirst()), notes);
        if (isRounded) {
            prefix = "c. ";
        }
        boolean isPlain = prefix.isEmpty() && notes.isEmpty() && date.time() == null;
        boolean isWholeYears = date.month() == null;
        boolean isEra = parts.words().isEmpty() ? YearWords.takesArticle(year) : parts.joint().equals("of");
        return new DateWords(prefix, words, notes, isPlain && (isWholeYears || !date.hasUnspecifiedDigits()),
                prefix.isEmpty() && isEra);
    }

    /// "c. 1950", but not "c. between 50 and 41 BCE".
    private static boolean takesCirca(String word) {
        return Stream.of("between ", "the ", "an ").noneMatch(word::startsWith);
    }

    /// Adds what is doubtful in brackets and gives the prefix.
    private static String doubts(EdtfDate date, boolean takesCirca, List<String> notes) {
        List<Edge> edges = date.partEdges();
        Edge whole = edges.getFirst();
        if (edges.stream().allMatch(edge -> edge == whole)) {
            boolean isCirca = whole.isApproximate() && takesCirca;
            if (whole.isUncertain() || (whole.isApproximate() && !isCirca)) {
                notes.add(isCirca ? "uncertain" : doubt(whole));
            }
            return isCirca ? "c. " : "";
        }
        List<String> names = List.of("year", date.subYear() == null ? "month" : date.subYear().name(), "day");
        edges.stream().filter(edge -> edge != Edge.EXACT).distinct().forEach(edge -> notes.add(
                IntStream.range(0, edges.size()).filter(i -> edges.get(i) == edge).mapToObj(names::get)
                        .collect(Collectors.joining(" and ")) + " " + doubt(edge)));
        return "";
    }

    private static String doubt(Edge edge) {
        if (edge.isUncertain()) {
            return edge.isApproximate() ? "uncertain and approximate" : "uncertain";
        }
        return "approximate";
    }
}
