package org.tumen.viewmodel.touring;

import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tumen.model.TourStop;

/// The chosen tour being rehearsed, if it is. Ends by itself where the tour is changed under it.
public final class TourRehearsal {
    private final TourEditor editor;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<@Nullable Rehearsal> running = new ReadOnlyObjectWrapper<>();
    private String tourId = "";

    /// @param nanos a clock that goes steadily forward
    public TourRehearsal(TourEditor editor, LongSupplier nanos) {
        this.editor = editor;
        this.nanos = nanos;
        editor.draftProperty().subscribe(draft -> {
            Rehearsal now = running.get();
            if (now != null && (draft.stops().size() != now.spentNanos().size() || !id(draft).equals(tourId))) {
                cancel();
            }
        });
    }

    private static String id(TourDraft draft) {
        return draft.tour() == null ? "" : draft.tour().id();
    }

    /// Holds null while nothing is rehearsed.
    public ReadOnlyObjectProperty<@Nullable Rehearsal> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Begins at the first stop; nothing where there is none.
    public void start() {
        TourDraft draft = editor.draft();
        if (!draft.stops().isEmpty()) {
            tourId = id(draft);
            running.set(Rehearsal.start(draft.stops().size(), 0, nanos.getAsLong()));
            showStop(0);
        }
    }

    public void next() {
        goBy(1);
    }

    public void previous() {
        goBy(-1);
    }

    private void goBy(int stops) {
        Rehearsal now = running.get();
        if (now != null) {
            Rehearsal there = now.goTo(now.stop() + stops, nanos.getAsLong());
            running.set(there);
            showStop(there.stop());
        }
    }

    private void showStop(int place) {
        editor.chooseStop(place);
        editor.showStop();
    }

    /// Ends it and keeps what the stops took as their planned times.
    public void finish() {
        Rehearsal now = running.get();
        if (now != null) {
            running.set(null);
            editor.plan(now.seconds(nanos.getAsLong()));
        }
    }

    public void cancel() {
        running.set(null);
    }

    /// Where the clock stands: "Stop 2 of 12 · 0:35 of 0:50 · total 1:25"; empty while nothing is rehearsed.
    public String clockText() {
        Rehearsal now = running.get();
        if (now == null) {
            return "";
        }
        long nowNanos = nanos.getAsLong();
        TourStop stop = editor.draft().stops().get(now.stop());
        String planned = stop.plannedSeconds() == 0 ? "" : " of " + StopText.clock(stop.plannedSeconds());
        return "Stop " + (now.stop() + 1) + " of " + now.spentNanos().size() + " · "
                + StopText.clock(now.secondsOn(now.stop(), nowNanos)) + planned + " · total "
                + StopText.clock(now.totalSeconds(nowNanos));
    }
}
