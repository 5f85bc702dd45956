package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.BooleanSupplier;
import org.tumen.model.EventTable;
import org.tumen.model.text.SearchWords;
import org.tumen.model.text.TextFolding;

/// Finds events of a large timeline by words in their labels, or by their ids: what of them is in memory. Their summaries,
/// claims, people and sources are not searched.
final class LabelSearch {
    /// Nobody goes through more, and each is read from its file to be shown.
    static final int MOST_HITS = 1_000;

    private final EventTable events;
    private final EventOrder order;

    LabelSearch(OpenDocument document) {
        events = document.document().table();
        order = document.order();
    }

    /// The events whose label has every word of the query, or whose id begins with it, the best first, then by time; the
    /// first thousand of them.
    ///
    /// @param isStale is asked from time to time whether anybody still wants to know
    /// @throws org.tumen.model.UnreadableEventException where an event that was found cannot be read from its file
    List<SearchHit> find(String query, BooleanSupplier isStale) {
        SearchWords wanted = SearchWords.of(query);
        List<Integer> atStart = new ArrayList<>();
        List<Integer> inLabel = new ArrayList<>();
        List<Integer> byId = new ArrayList<>();
        if (wanted.isEmpty()) {
            return List.of();
        }
        String id = query.strip();
        PrimitiveIterator.OfInt numbers = order.numbersByTime().iterator();
        while (numbers.hasNext() && !isStale.getAsBoolean()) {
            int number = numbers.nextInt();
            String label = TextFolding.fold(events.label(number));
            if (label.startsWith(wanted.text())) {
                addWhereFew(atStart, number);
            } else if (wanted.areAllIn(label)) {
                addWhereFew(inLabel, number);
            } else if (events.id(number).startsWith(id)) {
                addWhereFew(byId, number);
            }
        }
        List<SearchHit> hits = new ArrayList<>();
        addHits(hits, atStart, SearchHit.Rank.TITLE_START);
        addHits(hits, inLabel, SearchHit.Rank.TITLE);
        addHits(hits, byId, SearchHit.Rank.ELSEWHERE);
        return List.copyOf(hits);
    }

    private static void addWhereFew(List<Integer> found, int number) {
        if (found.size() < MOST_HITS) {
            found.add(number);
        }
    }

    private void addHits(List<SearchHit> hits, List<Integer> numbers, SearchHit.Rank rank) {
        for (int number : numbers) {
            if (hits.size() == MOST_HITS) {
                return;
            }
            String where = rank == SearchHit.Rank.ELSEWHERE ? events.id(number) : "";
            hits.add(new SearchHit(events.get(number), rank, where));
        }
    }
}
