package org.tumen.viewmodel;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tumen.model.UnreadableEventException;

/// The search box: what is looked for, what was found, and which hit is shown. In a timeline whose events are all in memory
/// whole events are searched, at once; in a large one their labels and ids, in the background.
public final class SearchViewModel {
    private static final int NONE = -1;

    private final TimelineViewModel timeline;
    private final Explorer explorer;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<SearchHit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final BackgroundWork background;
    /// Counts what was asked for, so that only the answer to the latest question counts.
    private final AtomicInteger latest = new AtomicInteger();
    private @Nullable EventSearch search;

    /// @param background searches large timelines
    public SearchViewModel(TimelineViewModel timeline, Explorer explorer, BackgroundWork background) {
        this.timeline = timeline;
        this.explorer = explorer;
        this.background = background;
        query.subscribe(this::find);
        timeline.wholeProperty().subscribe(_ -> clear());
        timeline.documentProperty().subscribe(() -> {
            search = null;
            find(query.get());
        });
    }

    private void find(String text) {
        int question = latest.incrementAndGet();
        shown.set(NONE);
        searching.set(false);
        OpenDocument document = timeline.document();
        if (text.isBlank()) {
            hits.set(List.of());
        } else if (document.document().table().readsOnDemand()) {
            hits.set(List.of());
            searching.set(true);
            LabelSearch labels = new LabelSearch(document);
            background.run(() -> found(labels, text, question), found -> answer(found, question));
        } else {
            EventSearch known = search == null ? new EventSearch(document) : search;
            search = known;
            hits.set(known.find(text));
        }
    }

    /// @param trouble why there are none; empty if that is not so
    private record Found(List<SearchHit> hits, String trouble) {}

    private Found found(LabelSearch labels, String text, int question) {
        try {
            return new Found(labels.find(text, () -> latest.get() != question), "");
        } catch (UnreadableEventException e) {
            return new Found(List.of(), String.valueOf(e.getMessage()));
        }
    }

    private void answer(Found found, int question) {
        if (question == latest.get()) {
            hits.set(found.hits);
            searching.set(false);
            if (!found.trouble.isEmpty()) {
                timeline.notice(found.trouble);
            }
        }
    }

    public StringProperty queryProperty() {
        return query;
    }

    /// The hits of the query, the best first.
    public ReadOnlyObjectProperty<List<SearchHit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /// Whether the hits of the query are still to come.
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /// The place of the hit shown last, from 0; -1 before one was shown.
    public ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Selects and shows the next hit; after the last comes the first.
    public void showNext() {
        show(shown.get() + 1);
    }

    /// Selects and shows the hit before; before the first comes the last.
    public void showPrevious() {
        show(shown.get() == NONE ? NONE : shown.get() - 1);
    }

    /// Selects and shows the hit at a place; places go round.
    public void show(int place) {
        int count = hits.get().size();
        if (searching.get()) {
            timeline.notice("Still searching");
            return;
        }
        if (count == 0) {
            timeline.notice(query.get().isBlank() ? "" : "Nothing found for “" + query.get().strip() + "”");
            return;
        }
        shown.set(Math.floorMod(place, count));
        explorer.show(hits.get().get(shown.get()).event());
    }

    public void clear() {
        query.set("");
    }
}
