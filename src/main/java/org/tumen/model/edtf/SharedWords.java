package org.tumen.model.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Several dates in words, where the last words that all have in common are said once.
///
/// @param leads what each date has for itself
/// @param tail what all have in common, empty for nothing
record SharedWords(List<String> leads, String tail) {
    SharedWords {
        leads = List.copyOf(leads);
    }

    static SharedWords of(List<EdtfDate> dates) {
        List<DateWords> all = words(dates);
        return of(all, all.stream().map(DateWords::text).toList());
    }

    /// For use after a preposition: "the 19th" and "20th", "the 1950s" and "the 1960s".
    static SharedWords afterPreposition(List<EdtfDate> dates) {
        List<DateWords> all = words(dates);
        SharedWords shared = of(all, all.stream().map(DateWords::textWithArticle).toList());
        if (shared.tail.isEmpty()) {
            return shared;
        }
        List<String> leads = new ArrayList<>(shared.leads);
        leads.addFirst(all.getFirst().article() + leads.removeFirst());
        return new SharedWords(leads, shared.tail);
    }

    /// For a list: "June 1950" and "the year 1951", since "June 1950 or 1951" may mean June of both.
    static SharedWords ofMembers(List<EdtfDate> dates) {
        List<DateWords> all = words(dates);
        return of(all, IntStream.range(0, dates.size()).mapToObj(i -> {
            boolean isFinerBefore = dates.subList(0, i).stream().anyMatch(SharedWords::isPartOfYear);
            boolean isBareYear = !isPartOfYear(dates.get(i)) && !dates.get(i).year().isUnspecified();
            return (isFinerBefore && isBareYear ? "the year " : "") + all.get(i).text();
        }).toList());
    }

    private static boolean isPartOfYear(EdtfDate date) {
        return date.month() != null || date.subYear() != null;
    }

    private static List<DateWords> words(List<EdtfDate> dates) {
        boolean withEra = dates.stream().anyMatch(YearWords::needsEra);
        return dates.stream().map(date -> DateWords.of(date, withEra)).toList();
    }

    private static SharedWords of(List<DateWords> all, List<String> whole) {
        int shared = all.size() > 1 ? sharedWords(all) : 0;
        if (shared == 0) {
            return new SharedWords(whole, "");
        }
        List<String> first = all.getFirst().words();
        return new SharedWords(
                all.stream().map(one -> String.join(" ", one.words().subList(0, first.size() - shared))).toList(),
                String.join(" ", first.subList(first.size() - shared, first.size())));
    }

    private static int sharedWords(List<DateWords> all) {
        int size = all.getFirst().words().size();
        if (!all.stream().allMatch(one -> one.isShareable() && one.words().size() == size)) {
            return 0;
        }
        int shared = 0;
        while (shared < size - 1 && isSameInAll(all, size - 1 - shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean isSameInAll(List<DateWords> all, int index) {
        String first = all.getFirst().words().get(index);
        return all.stream().allMatch(one -> one.words().get(index).equals(first));
    }

    boolean areEqual() {
        return leads.stream().distinct().count() == 1;
    }

    boolean haveSpaces() {
        return leads.stream().anyMatch(lead -> lead.contains(" "));
    }

    String join(String separator) {
        return withTail(String.join(separator, leads));
    }

    /// "1667, 1668 or 1670"
    String list(String conjunction) {
        return withTail(list(leads, conjunction));
    }

    static String list(List<String> items, String conjunction) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + conjunction + items.getLast();
    }

    private String withTail(String text) {
        return tail.isEmpty() ? text : text + " " + tail;
    }
}
