package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

class ViewHistoryTest {
    private final ViewHistory history = new ViewHistory();

    private static RestedView view(int number) {
        return new RestedView(new TimeSpan(number, number + 1), "");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void hasNowhereToGoAtFirst() {
        assertThat(history.canGoBack()).isFalse();
        assertThat(history.canGoForward()).isFalse();
        assertThat(history.back()).isNull();
        assertThat(history.forward()).isNull();
    }

    @Test
    void theFirstViewIsWhereOneIs() {
        history.rest(view(1));

        assertThat(history.back()).isNull();
    }

    @Test
    void theSameViewAgainIsNoStep() {
        history.rest(view(1));
        history.rest(view(1));

        assertThat(history.canGoBack()).isFalse();
    }

    @Test
    void aViewDiffersByItsSelectionAlone() {
        history.rest(view(1));
        history.rest(new RestedView(view(1).span(), "war"));

        assertThat(history.back()).isEqualTo(view(1));
    }

    @Test
    void restingAtTheViewOneCameBackToKeepsTheWayForward() {
        history.rest(view(1));
        history.rest(view(2));
        history.back();
        history.rest(view(1));

        assertThat(history.forward()).isEqualTo(view(2));
    }

    @Test
    void forgetsTheOldestViews() {
        for (int i = 0; i < ViewHistory.MOST_VIEWS + 50; i++) {
            history.rest(view(i));
        }
        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            steps++;
        }

        assertThat(steps).isEqualTo(ViewHistory.MOST_VIEWS - 1);
    }

    @Test
    void forgetsAll() {
        history.rest(view(1));
        history.rest(view(2));
        history.forgetAll();

        assertThat(history.canGoBack()).isFalse();
        assertThat(history.canGoForward()).isFalse();
    }

    /// A browser's history in its plainest form, as the oracle.
    @ParameterizedTest
    @MethodSource("seeds")
    void goesTheWayABrowserDoes(int seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<RestedView> pages = new ArrayList<>();
        int at = -1;
        for (int i = 0; i < 100; i++) {
            @Nullable
            RestedView got;
            @Nullable
            RestedView expected;
            switch (random.nextInt(4)) {
                case 0 -> {
                    got = history.back();
                    expected = at > 0 ? pages.get(--at) : null;
                }
                case 1 -> {
                    got = history.forward();
                    expected = at < pages.size() - 1 ? pages.get(++at) : null;
                }
                default -> {
                    RestedView next = view(1000 + i);
                    history.rest(next);
                    pages = new ArrayList<>(pages.subList(0, at + 1));
                    pages.add(next);
                    at++;
                    got = null;
                    expected = null;
                }
            }
            assertThat(got).as("seed %s, step %s", seed, i).isEqualTo(expected);
        }
    }
}
