package org.tumen.viewmodel;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The search box: what is looked for, what was found, and which hit is shown.
public final class SearchViewModel {
    private static final int NONE = -1;

    private final TimelineViewModel timeline;
    private final Explorer explorer;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<SearchHit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(NONE);
    private @Nullable EventSearch search;

    public SearchViewModel(TimelineViewModel timeline, Explorer explorer) {
        this.timeline = timeline;
        this.explorer = explorer;
        query.subscribe(this::find);
        timeline.documentProperty().subscribe(() -> {
            search = null;
            query.set("");
        });
    }

    private void find(String text) {
        if (search == null && !text.isBlank()) {
            search = new EventSearch(timeline.document());
        }
        hits.set(search == null ? List.of() : search.find(text));
        shown.set(NONE);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /// The hits of the query, the best first.
    public ReadOnlyObjectProperty<List<SearchHit>> hitsProperty() {
        return hits.getReadOnlyProperty();
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
