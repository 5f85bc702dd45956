package org.tumen.view;

import java.util.List;
import org.tumen.model.Tour;

/// Notes what is to be presented.
final class RecordedPresenting implements PresentingActions {
    private final List<String> done;

    RecordedPresenting(List<String> done) {
        this.done = done;
    }

    @Override
    public void presentFromStart() {
        done.add("presentFromStart");
    }

    @Override
    public void presentFromHere() {
        done.add("presentFromHere");
    }

    @Override
    public void present(Tour tour) {
        done.add("present " + tour.id());
    }

    @Override
    public void presentHits() {
        done.add("presentHits");
    }

    @Override
    public void presentSelected() {
        done.add("presentSelected");
    }

    @Override
    public void presentView() {
        done.add("presentView");
    }
}
