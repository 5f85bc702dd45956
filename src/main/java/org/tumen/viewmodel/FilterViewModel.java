package org.tumen.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.CountText;
import org.tumen.model.UnreadableEventException;
import org.tumen.model.filter.DocumentPart;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterField;
import org.tumen.model.filter.FilterSyntaxException;

/// The filter as it is being chosen. Its text is what somebody wrote; the filter wanted follows from it, and stays the last
/// that could be read while the text is none. A timeline in memory is filtered at once, a large one in the background.
public final class FilterViewModel {
    private final TimelineViewModel timeline;
    private final BackgroundWork background;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<EventFilter> wanted = new ReadOnlyObjectWrapper<>(EventFilter.ALL);
    private final ReadOnlyBooleanWrapper filtering = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    /// Counts what was asked for, so that only the answer to the latest question counts.
    private final AtomicInteger latest = new AtomicInteger();

    /// @param background filters large timelines
    public FilterViewModel(TimelineViewModel timeline, BackgroundWork background) {
        this.timeline = timeline;
        this.background = background;
        text.subscribe(written -> read(written, false));
        timeline.wholeProperty().subscribe(_ -> {
            latest.incrementAndGet();
            filtering.set(false);
            wanted.set(EventFilter.ALL);
            text.set("");
            trouble.set("");
        });
        timeline.documentProperty().subscribe(open -> count.set(timeline.filterProperty().get().isAll()
                ? ""
                : CountText.grouped(open.document().table().size()) + " of "
                        + CountText.grouped(timeline.whole().document().table().size())));
    }

    /// What stands in the text field.
    public StringProperty textProperty() {
        return text;
    }

    /// Why the text is no filter, and how to mend it; empty if it is one.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The last filter that was chosen; in force as soon as `filteringProperty` is false.
    public ReadOnlyObjectProperty<EventFilter> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Whether the events of the filter wanted are still being gathered.
    public ReadOnlyBooleanProperty filteringProperty() {
        return filtering.getReadOnlyProperty();
    }

    /// "34 of 221" while a filter is in force, else empty.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The filter wanted as lists to tick.
    public FilterChoices choices() {
        return new FilterChoices(wanted.get(),
                timeline.whole().document().categories().stream().map(Category::id).toList());
    }

    /// Wants a filter; the text becomes that of it.
    public void choose(EventFilter filter) {
        text.set(filter.toString());
        commit();
    }

    /// Takes the text as it stands, even if its last word could become the name of a field.
    public void commit() {
        read(text.get(), true);
    }

    public void clear() {
        choose(EventFilter.ALL);
    }

    private void read(String written, boolean isFinished) {
        try {
            EventFilter filter = EventFilter.parse(written, timeline.whole().document());
            trouble.set("");
            if (isFinished || !mayBecomeField(written)) {
                want(filter);
            }
        } catch (FilterSyntaxException | UnreadableEventException e) {
            trouble.set(String.valueOf(e.getMessage()));
        }
    }

    /// Whoever writes `category:` does not look for the word "category" on the way there.
    private static boolean mayBecomeField(String written) {
        String last = written.substring(written.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !last.isEmpty() && Stream.of(FilterField.values()).anyMatch(field -> field.word().startsWith(last));
    }

    private void want(EventFilter filter) {
        if (filter.equals(wanted.get())) {
            return;
        }
        wanted.set(filter);
        int question = latest.incrementAndGet();
        OpenDocument whole = timeline.whole();
        if (filter.isAll()) {
            answer(new Part(filter, whole, ""), question);
        } else if (whole.document().table().readsOnDemand()) {
            filtering.set(true);
            background.run(() -> latest.get() == question ? Optional.of(part(whole, filter)) : Optional.<Part>empty(),
                    found -> found.ifPresent(part -> answer(part, question)));
        } else {
            answer(part(whole, filter), question);
        }
    }

    /// @param shown null if the events could not be read
    /// @param trouble why they could not
    private record Part(EventFilter filter, @Nullable OpenDocument shown, String trouble) {}

    private static Part part(OpenDocument whole, EventFilter filter) {
        try {
            OpenDocument part = OpenDocument.of(DocumentPart.of(whole.document(), filter).document(), whole.name(),
                    whole.path(), List.copyOf(whole.problems()));
            part.order().prepare();
            return new Part(filter, part, "");
        } catch (UnreadableEventException e) {
            return new Part(filter, null, String.valueOf(e.getMessage()));
        }
    }

    private void answer(Part part, int question) {
        if (question != latest.get()) {
            return;
        }
        filtering.set(false);
        OpenDocument shown = part.shown;
        if (shown == null) {
            wanted.set(timeline.filterProperty().get());
            trouble.set(part.trouble);
        } else {
            timeline.showPart(part.filter, shown);
        }
    }
}
