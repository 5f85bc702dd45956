package org.tumen.view;

import org.tumen.model.Tour;

/// What commands do about presenting.
interface PresentingActions {
    /// The tour that was chosen last, or the first; without tours, the highlights.
    void presentFromStart();

    /// The same from the stop nearest to what is selected or in view.
    void presentFromHere();

    void present(Tour tour);

    void presentHits();

    /// The selected event and those related to it.
    void presentSelected();

    void presentView();
}
