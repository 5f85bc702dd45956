package org.tumen.model.edtf;

import java.util.List;

/// Several dates in words, where the last words that all have in common are said once.
///
/// @param leads what each date has for itself
/// @param tail what all have in common, empty for nothing
record SharedWords(List<String> leads, String tail) {
    SharedWords {
        leads = List.copyOf(leads);
    }

    static SharedWords of(List<EdtfDate> dates) {
        boolean withEra = dates.stream().anyMatch(YearWords::needsEra);
        List<DateWords> all = dates.stream().map(date -> DateWords.of(date, withEra)).toList();
        int shared = all.size() > 1 ? sharedWords(all) : 0;
        List<String> first = all.getFirst().words();
        if (shared == 0) {
            return new SharedWords(all.stream().map(DateWords::text).toList(), "");
        }
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
