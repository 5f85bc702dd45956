package org.tumen.viewmodel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Theme;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Opening;
import org.tumen.model.UnreadableEventException;
import org.tumen.model.filter.EventFilter;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// The one owner of what is open, in view and selected. Every change of the view ends in one setter that keeps it within
/// the document's limits; views listen to the properties. Lives on one thread, that of the user interface.
public final class TimelineViewModel {
    private static final double ASSUMED_WIDTH_PX = 1_000;
    /// Spans that differ by less are the same picture.
    private static final double SAME_PX = 0.5;

    private final UserSettings settings;
    private final FlightDeck flights;
    private final ViewHistory history = new ViewHistory();
    private final ReadOnlyObjectWrapper<OpenDocument> document = new ReadOnlyObjectWrapper<>(OpenDocument.empty());
    private final ReadOnlyObjectWrapper<OpenDocument> whole = new ReadOnlyObjectWrapper<>(document.get());
    private final ReadOnlyObjectWrapper<EventFilter> filter = new ReadOnlyObjectWrapper<>(EventFilter.ALL);
    private final ReadOnlyObjectWrapper<Viewport> viewport;
    private final ReadOnlyObjectWrapper<@Nullable HistoricalEvent> selected = new ReadOnlyObjectWrapper<>();
    private final StringProperty hovered = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private TimeSpan limits;

    public TimelineViewModel(UserSettings settings, FlightClock clock) {
        this.settings = settings;
        flights = new FlightDeck(clock, this::setSpan);
        limits = TimeExtent.limits(document.get().document());
        viewport = new ReadOnlyObjectWrapper<>(new Viewport(limits, ASSUMED_WIDTH_PX));
    }

    // ---- what the views show

    /// What is shown: the open timeline, or the part of it that the filter in force leaves.
    public ReadOnlyObjectProperty<OpenDocument> documentProperty() {
        return document.getReadOnlyProperty();
    }

    public OpenDocument document() {
        return document.get();
    }

    /// The open timeline without any filter: what is edited and saved.
    public ReadOnlyObjectProperty<OpenDocument> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    public OpenDocument whole() {
        return whole.get();
    }

    /// The filter in force; that of all events where there is none.
    public ReadOnlyObjectProperty<EventFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    public Viewport viewport() {
        return viewport.get();
    }

    /// The event selected; holds null where none is.
    public ReadOnlyObjectProperty<@Nullable HistoricalEvent> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public @Nullable HistoricalEvent selected() {
        return selected.get();
    }

    /// The id of the event under the pointer, or empty; set by the view that the pointer is over.
    public StringProperty hoveredProperty() {
        return hovered;
    }

    /// Whether a gesture or a flight is under way: from its first step until the view rests.
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return settings.themeProperty();
    }

    public UserSettings settings() {
        return settings;
    }

    /// A short word on what a command could not do; empty after the next that could.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public void notice(String text) {
        notice.set(text);
    }

    /// How far one can go: the extent of the document and a little more.
    public TimeSpan limits() {
        return limits;
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    // ---- opening

    /// Shows another document, at its opening view or else whole, and forgets the views of the one before.
    public void open(OpenDocument newDocument) {
        flights.stop();
        history.forgetAll();
        hovered.set("");
        selected.set(null);
        limits = newDocument.entries().limits();
        whole.set(newDocument);
        filter.set(EventFilter.ALL);
        document.set(newDocument);
        Opening opening = newDocument.document().opening();
        setSpan(opening == null || opening.span() == null ? limits : TimeExtent.of(opening.span()));
        notice.set("");
        selected.set(opening == null ? null : event(opening.eventId()));
        settle();
    }

    /// Shows a part of the open timeline where the view is: the limits stay, and a selected event stays if it is in it.
    ///
    /// @param part what the filter leaves of `whole()`; that itself for the filter of all
    void showPart(EventFilter newFilter, OpenDocument part) {
        String selectedBefore = selectedId();
        hovered.set("");
        selected.set(null);
        filter.set(newFilter);
        document.set(part);
        changeSelection(selectedBefore);
        settleUnlessFlying();
    }

    // ---- moving the view by hand: each stops a flight; `settle` ends the gesture

    /// The canvas tells the width of its axis.
    public void setAxisWidth(double widthPx) {
        setViewport(viewport.get().withWidth(widthPx));
    }

    /// Shows later time for a positive distance.
    public void panBy(double distancePx) {
        startMoving();
        setViewport(viewport.get().panBy(distancePx));
    }

    /// Zooms in for a factor above 1, about a place on the axis, in pixels from its left end.
    public void zoomAt(double xPx, double factor) {
        startMoving();
        setViewport(viewport.get().zoomAt(xPx, factor));
    }

    /// Shows a span at once.
    public void showSpan(TimeSpan span) {
        startMoving();
        setSpan(span);
    }

    /// Any input stops a flight: called by a view when a pointer goes down.
    public void stopFlight() {
        flights.stop();
        moving.set(false);
    }

    private void startMoving() {
        flights.stop();
        moving.set(true);
    }

    /// The view rests: a gesture has ended. A run of wheel or drag steps becomes one entry of the history.
    public void settle() {
        history.rest(new RestedView(viewport.get().span(), selectedId()));
        showHistory();
        moving.set(isFlying());
    }

    // ---- moving the view by flight

    /// Flies to a span, moved into the limits; the view rests there. At once where motion is reduced.
    public void flyTo(TimeSpan span) {
        settleUnlessFlying();
        fly(clamped(span));
    }

    /// Whether the view is on its way.
    public boolean isFlying() {
        return flights.target() != null;
    }

    /// Where the view is going to be: the flight's goal, else the span in view.
    public TimeSpan destination() {
        TimeSpan target = flights.target();
        return target == null ? viewport.get().span() : target;
    }

    /// Later time for a positive number of screens.
    public void panScreens(double screens) {
        TimeSpan from = destination();
        flyTo(from.moveBy(from.days() * screens));
    }

    /// Zooms in for a factor above 1: about the selected event where it is in view, else about the middle.
    public void zoomBy(double factor) {
        Viewport from = viewport.get().show(destination());
        HistoricalEvent event = selected.get();
        double day = event == null ? from.span().centerDay() : TimeExtent.of(event).centerDay();
        double fixedDay = from.span().contains(day) ? day : from.span().centerDay();
        flyTo(from.zoomAt(from.scale(0).toX(fixedDay), factor).span());
    }

    public void fitAll() {
        flyTo(limits);
    }

    /// Brings the selected event to the middle; where it is there already, shows it with its surroundings.
    public void fitSelection() {
        HistoricalEvent event = selected.get();
        if (event == null) {
            notice.set("Select an event first");
            return;
        }
        notice.set("");
        TimeSpan extent = TimeExtent.of(event);
        TimeSpan centred = clamped(TimeExtent.about(extent.centerDay(), destination().days()));
        flyTo(isShown(centred) ? TimeExtent.surroundings(extent) : centred);
    }

    private boolean isShown(TimeSpan span) {
        double tolerance = SAME_PX / viewport.get().pxPerDay();
        TimeSpan shown = destination();
        return Math.abs(shown.startDay() - span.startDay()) < tolerance
                && Math.abs(shown.endDay() - span.endDay()) < tolerance;
    }

    // ---- selecting

    /// Selects an event where it is, without moving the view. An id that the document does not have selects nothing.
    public void select(String eventId) {
        settleUnlessFlying();
        changeSelection(eventId);
        if (!isFlying()) {
            settle();
        }
    }

    /// Selects an event and flies to a span, as one step of the history.
    public void selectAndFly(HistoricalEvent event, TimeSpan span) {
        settleUnlessFlying();
        changeSelection(event.id());
        fly(clamped(span));
    }

    public void clearSelection() {
        select("");
    }

    // ---- back and forward

    public void goBack() {
        settleUnlessFlying();
        restore(history.back());
    }

    public void goForward() {
        settleUnlessFlying();
        restore(history.forward());
    }

    private void restore(@Nullable RestedView view) {
        if (view != null) {
            changeSelection(view.selectedId());
            fly(view.span());
            showHistory();
        }
    }

    // ---- the setters

    private void settleUnlessFlying() {
        if (!isFlying()) {
            settle();
        }
    }

    private void changeSelection(String eventId) {
        notice.set("");
        selected.set(event(eventId));
    }

    /// Null if the document has no such event, and with a notice if it cannot be read any more.
    private @Nullable HistoricalEvent event(String id) {
        try {
            return document.get().index().event(id);
        } catch (UnreadableEventException e) {
            notice.set(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private String selectedId() {
        HistoricalEvent event = selected.get();
        return event == null ? "" : event.id();
    }

    private void fly(TimeSpan span) {
        Viewport from = viewport.get();
        if (settings.reducedMotionProperty().get() || from.span().equals(span)) {
            flights.stop();
            setSpan(span);
            settle();
        } else {
            moving.set(true);
            flights.start(from, span, this::settle);
        }
    }

    private TimeSpan clamped(TimeSpan span) {
        return viewport.get().show(span).clampTo(limits).span();
    }

    private void setSpan(TimeSpan span) {
        setViewport(viewport.get().show(span));
    }

    private void setViewport(Viewport wanted) {
        viewport.set(wanted.clampTo(limits));
    }

    private void showHistory() {
        canGoBack.set(history.canGoBack());
        canGoForward.set(history.canGoForward());
    }
}
