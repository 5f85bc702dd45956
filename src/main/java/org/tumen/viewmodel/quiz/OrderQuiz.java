package org.tumen.viewmodel.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// "Put in order": cards to be laid on the axis, and how right their order is. Immutable.
///
/// @param cards in the order in which they are dealt
/// @param places of those that lie on the axis, by their number: a share of the axis from 0 to 1, no two the same
/// @param checked whether the true order has been shown, after which nothing can be moved
public record OrderQuiz(List<QuizCard> cards, Map<Integer, Double> places, boolean checked) {
    /// Cards lie no closer, so that it is plain which is the earlier one.
    static final double LEAST_GAP = 0.01;
    /// A card moved by a key moves so far.
    static final double STEP = 1.0 / 40;

    public OrderQuiz {
        cards = List.copyOf(cards);
        places = Map.copyOf(places);
    }

    static OrderQuiz deal(List<QuizCard> cards) {
        return new OrderQuiz(cards, Map.of(), false);
    }

    /// Where a card lies; null while it does not.
    public @Nullable Double place(int card) {
        return places.get(card);
    }

    public boolean isComplete() {
        return places.size() == cards.size();
    }

    /// Lays a card on the axis, beside another where that lies there already.
    ///
    /// @param share where on the axis; beyond an end means the end
    public OrderQuiz lay(int card, double share) {
        return checked ? this : withPlace(card, free(card, Math.clamp(share, 0, 1), share >= 0.5 ? -1 : 1));
    }

    /// Moves a card by a few steps, later for a positive number. One that does not lie on the axis yet is laid in the middle.
    public OrderQuiz move(int card, int steps) {
        Double from = places.get(card);
        if (checked || steps == 0) {
            return this;
        }
        double to = from == null ? 0.5 : Math.clamp(from + steps * STEP, 0, 1);
        int direction = to <= 0 ? 1 : to >= 1 ? -1 : Integer.signum(steps);
        return withPlace(card, free(card, to, direction));
    }

    /// The nearest place in a direction where no other card is; where there is none up to the end, in the other one.
    private double free(int card, double wanted, int direction) {
        double place = wanted;
        while (place >= 0 && place <= 1) {
            if (isFree(card, place)) {
                return place;
            }
            place += direction * LEAST_GAP;
        }
        return free(card, Math.clamp(wanted, 0, 1), -direction);
    }

    private boolean isFree(int card, double place) {
        return places.entrySet().stream()
                .allMatch(other -> other.getKey() == card || Math.abs(other.getValue() - place) >= LEAST_GAP * 0.999);
    }

    private OrderQuiz withPlace(int card, double place) {
        Map<Integer, Double> moved = new HashMap<>(places);
        moved.put(card, place);
        return new OrderQuiz(cards, moved, checked);
    }

    /// Takes a card off the axis again.
    public OrderQuiz takeBack(int card) {
        if (checked) {
            return this;
        }
        Map<Integer, Double> fewer = new HashMap<>(places);
        fewer.remove(card);
        return new OrderQuiz(cards, fewer, false);
    }

    /// Shows the true order; the same while cards are missing on the axis.
    public OrderQuiz check() {
        return isComplete() ? new OrderQuiz(cards, places, true) : this;
    }

    /// Of how many pairs there are.
    public int pairs() {
        return cards.size() * (cards.size() - 1) / 2;
    }

    /// How many pairs lie in the right order; a pair of which a card is missing does not.
    public int rightPairs() {
        return IntStream.range(0, cards.size()).map(this::rightPairs).sum() / 2;
    }

    /// With how many of the others a card lies in the right order.
    public int rightPairs(int card) {
        return (int) IntStream.range(0, cards.size()).filter(other -> other != card && isRight(card, other)).count();
    }

    private boolean isRight(int card, int other) {
        Double place = places.get(card);
        Double otherPlace = places.get(other);
        if (place == null || otherPlace == null) {
            return false;
        }
        boolean isEarlier = cards.get(card).span().startDay() < cards.get(other).span().startDay();
        return isEarlier ? place < otherPlace : otherPlace < place;
    }
}
