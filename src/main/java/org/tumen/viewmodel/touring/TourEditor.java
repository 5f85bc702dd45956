package org.tumen.viewmodel.touring;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.model.UnreadableEventException;
import org.tumen.model.edtf.Edtf;
import org.tumen.viewmodel.TimeExtent;
import org.tumen.viewmodel.TimelineViewModel;

/// The tours of the open timeline while they are edited. Lives on the thread of the user interface.
public final class TourEditor {
    private static final Tour NEW_TOUR = new Tour("", "New tour", "", List.of(), ExtraFields.NONE);

    private final TimelineViewModel timeline;
    private final ReadOnlyObjectWrapper<TourDraft> draft = new ReadOnlyObjectWrapper<>(TourDraft.of(List.of()));
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private DraftHistory history = DraftHistory.of(TourDraft.of(List.of()));
    private List<Tour> saved = List.of();
    private @Nullable TourStop shown;

    public TourEditor(TimelineViewModel timeline) {
        this.timeline = timeline;
        timeline.wholeProperty().subscribe(open -> {
            saved = open.document().tours();
            become(DraftHistory.of(TourDraft.of(saved)));
        });
    }

    public ReadOnlyObjectProperty<TourDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public TourDraft draft() {
        return draft.get();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Whether there are tours that are not saved as they are.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// The tours as they were saved or opened last.
    List<Tour> savedTours() {
        return saved;
    }

    /// The tours have been saved.
    void markSaved(List<Tour> tours) {
        saved = tours;
        become(history);
    }

    private void become(DraftHistory next) {
        history = next;
        draft.set(next.present());
        canUndo.set(next.canUndo());
        canRedo.set(next.canRedo());
        unsaved.set(!next.present().tours().equals(saved));
    }

    public void undo() {
        become(history.undo());
    }

    public void redo() {
        become(history.redo());
    }

    public void chooseTour(int place) {
        become(history.choose(draft().chooseTour(place)));
    }

    public void chooseStop(int place) {
        become(history.choose(draft().chooseStop(place)));
    }

    /// Makes an edit: one step of the history.
    public void edit(UnaryOperator<TourDraft> edit) {
        become(history.edit(edit.apply(draft())));
    }

    public void addTour() {
        edit(now -> now.addTour(NEW_TOUR));
    }

    // ---- typing

    public void typeTitle(String text) {
        type("title", tour().title(), text, now -> now.changeTour(tour -> tour.withTitle(text)));
    }

    public void typeAudience(String text) {
        type("audience", tour().audience(), text, now -> now.changeTour(tour -> tour.withAudience(text)));
    }

    public void typeCaption(String text) {
        type("caption", stopText(TourStop::caption), text, now -> now.changeStop(stop -> stop.withCaption(text)));
    }

    public void typeQuestion(String text) {
        type("question", stopText(TourStop::question), text, now -> now.changeStop(stop -> stop.withQuestion(text)));
    }

    public void typeNotes(String text) {
        type("notes", stopText(TourStop::notes), text, now -> now.changeStop(stop -> stop.withNotes(text)));
    }

    private Tour tour() {
        Tour tour = draft().tour();
        return tour == null ? NEW_TOUR : tour;
    }

    private String stopText(Function<TourStop, String> field) {
        TourStop stop = draft().stop();
        return stop == null ? "" : field.apply(stop);
    }

    private void type(String field, String before, String after, UnaryOperator<TourDraft> edit) {
        boolean endsWord = after.length() > before.length() && !after.isEmpty()
                && Character.isWhitespace(after.charAt(after.length() - 1));
        become(history.type(field, edit.apply(draft()), endsWord));
    }

    /// Moves a stop under the pointer; the way until `endTyping` is one step.
    public void dragStop(int from, int to) {
        become(history.type("drag", draft().moveStop(from, to), false));
    }

    /// What is typed or dragged next is undone by itself.
    public void endTyping() {
        become(history.choose(draft()));
    }

    // ---- stops

    /// Adds the time in view as a stop.
    public void addView() {
        addStop(TourStop.over(viewSpan()), "The view was added as a stop");
    }

    /// Adds the selected event as a stop.
    public void addSelected() {
        HistoricalEvent event = timeline.selected();
        if (event == null) {
            timeline.notice("Select an event first");
        } else {
            addStop(TourStop.at(event.id()), "“" + event.label() + "” was added as a stop");
        }
    }

    private void addStop(TourStop stop, String notice) {
        edit(now -> now.addStop(stop, NEW_TOUR));
        timeline.notice(notice);
    }

    /// The chosen stop shows the time in view.
    public void useView() {
        Edtf span = viewSpan();
        edit(now -> now.changeStop(stop -> stop.withSpan(span)));
    }

    /// The chosen stop leaves it to the program what time is shown, if it has an event.
    public void forgetSpan() {
        edit(now -> now.changeStop(stop -> stop.eventId().isEmpty() ? stop : stop.withSpan(null)));
    }

    private Edtf viewSpan() {
        return SpanDate.of(timeline.destination());
    }

    /// Moves the chosen stop later in the tour, or earlier for a negative number of places.
    public void moveStop(int places) {
        edit(now -> now.moveStop(now.stopPlace(), now.stopPlace() + places));
    }

    /// Shows a lane in the chosen stop or not. All lanes shown, or none, means that none is left out.
    ///
    /// @param all the ids of the lanes that there are
    public void showLane(String categoryId, boolean shown, List<String> all) {
        edit(now -> now.changeStop(stop -> {
            List<String> before = stop.categoryIds().isEmpty() ? all : stop.categoryIds();
            List<String> known = all.stream()
                    .filter(id -> id.equals(categoryId) ? shown : before.contains(id)).toList();
            List<String> unknown = stop.categoryIds().stream().filter(id -> !all.contains(id)).toList();
            boolean isAll = known.isEmpty() || known.size() == all.size();
            return stop.withLanes(isAll && unknown.isEmpty()
                    ? List.of()
                    : Stream.concat(known.stream(), unknown.stream()).toList());
        }));
    }

    /// Keeps what stops took as their planned times; 0 leaves a stop as it is.
    public void plan(List<Integer> seconds) {
        edit(now -> now.changeTour(tour -> tour.withStops(IntStream.range(0, tour.stops().size())
                .mapToObj(i -> {
                    TourStop stop = tour.stops().get(i);
                    int took = i < seconds.size() ? Math.min(seconds.get(i), TourStop.MOST_SECONDS) : 0;
                    return took == 0 ? stop : stop.withPlannedSeconds(took);
                }).toList())));
    }

    /// Chooses a stop further on, or further back for a negative number of places, and shows it. The first stop is shown
    /// before it is left.
    public void step(int places) {
        boolean isStart = draft().stopPlace() == 0 && !Objects.equals(draft().stop(), shown);
        if (!isStart) {
            chooseStop(draft().stopPlace() + places);
        }
        showStop();
    }

    /// Brings the chosen stop into view in the timeline.
    public void showStop() {
        TourStop stop = draft().stop();
        shown = stop;
        if (stop == null) {
            return;
        }
        HistoricalEvent event = event(stop.eventId());
        Edtf span = stop.span();
        if (event != null) {
            timeline.selectAndFly(event, span == null
                    ? TimeExtent.surroundings(TimeExtent.of(event))
                    : TimeExtent.of(span));
        } else if (span != null) {
            timeline.clearSelection();
            timeline.flyTo(TimeExtent.of(span));
        }
    }

    /// Null where the timeline lacks it, or where it cannot be read any more, of which a notice tells.
    private @Nullable HistoricalEvent event(String id) {
        try {
            return timeline.document().index().event(id);
        } catch (UnreadableEventException e) {
            timeline.notice(String.valueOf(e.getMessage()));
            return null;
        }
    }
}
