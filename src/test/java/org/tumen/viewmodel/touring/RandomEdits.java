package org.tumen.viewmodel.touring;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.tumen.RandomDocuments;
import org.tumen.model.ExtraFields;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;

/// Drafts and edits by seed.
final class RandomEdits {
    private final SplittableRandom random;

    RandomEdits(long seed) {
        random = new SplittableRandom(seed);
    }

    static TourDraft draft(long seed) {
        return TourDraft.of(RandomDocuments.ofSeed(seed).tours());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private TourStop stop() {
        return TourStop.at("event-" + random.nextInt(9)).withCaption("c" + random.nextInt(1_000));
    }

    UnaryOperator<TourDraft> next() {
        int number = random.nextInt(1_000);
        return switch (random.nextInt(9)) {
            case 0 -> draft -> draft.addTour(new Tour("", "T" + number, "", List.of(stop(), stop()), ExtraFields.NONE));
            case 1 -> TourDraft::duplicateTour;
            case 2 -> TourDraft::removeTour;
            case 3 -> draft -> draft.changeTour(tour -> tour.withTitle("T" + number));
            case 4 -> TourDraft::duplicateStop;
            case 5 -> TourDraft::removeStop;
            case 6 -> draft -> draft.moveStop(number % 7, number % 5);
            case 7 -> draft -> draft.changeStop(stop -> stop.withNotes("n" + number));
            default -> draft -> draft.addStop(TourStop.at("e" + number),
                    new Tour("", "New", "", List.of(), ExtraFields.NONE));
        };
    }

    UnaryOperator<TourDraft> nextChoice() {
        int tour = random.nextInt(-1, 4);
        int stop = random.nextInt(-1, 9);
        return draft -> draft.chooseTour(tour).chooseStop(stop);
    }
}
