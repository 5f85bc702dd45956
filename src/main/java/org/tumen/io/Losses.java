package org.tumen.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

/// What a format cannot hold, counted while a file is written, and told in sentences.
final class Losses {
    private int relations;
    private int rivalDates;
    private int media;
    private final List<String> sentences = new ArrayList<>();

    /// Counts what a format has no place for.
    void relationsOf(HistoricalEvent event) {
        relations += event.related().size();
    }

    void relations(int count) {
        relations += count;
    }

    void rivalDatesOf(HistoricalEvent event) {
        rivalDates += event.otherDates().size();
    }

    void mediaOf(HistoricalEvent event, int kept) {
        media += Math.max(0, event.media().size() - kept);
    }

    /// @param sentence without a full stop
    void say(String sentence) {
        sentences.add(sentence);
    }

    /// @param hasEras whether the format has a place for them
    List<String> sentences(TimelineDocument document, boolean hasEras) {
        List<String> missing = new ArrayList<>();
        add(missing, relations, "relation");
        add(missing, rivalDates, "rival date");
        add(missing, media, "picture or recording");
        add(missing, hasEras ? 0 : document.eras().size(), "era");
        add(missing, document.tours().size(), "tour");
        List<String> all = new ArrayList<>(sentences);
        if (!missing.isEmpty()) {
            boolean isOne = missing.size() == 1 && missing.getFirst().startsWith("1 ");
            all.add(listed(missing) + (isOne ? " is" : " are") + " not in it");
        }
        return List.copyOf(all);
    }

    private static void add(List<String> missing, int count, String word) {
        if (count > 0) {
            missing.add(count(count, word));
        }
    }

    /// "1 era", "2 eras".
    static String count(int count, String word) {
        return count + " " + (count == 1 ? word : word.replace("picture or recording", "pictures or recording") + "s");
    }

    private static String listed(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + parts.getLast();
    }
}
