package org.tumen.layout;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The laws of the picture where a document is packed tile by tile, and those of what is worked out ahead.
class LargeTimelinePropertiesTest extends LayoutLaws {
    private static final OpenSans FONT = new OpenSans();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Override
    TimelineDocument document(RandomTimelines timelines, RandomGenerator random) {
        return timelines.document(random.nextInt(8) == 0 ? 5_000 : random.nextInt(4) == 0 ? 60 : 900);
    }

    @Override
    TimelineLayout layoutOf(TimelineDocument document) {
        return new TimelineLayout(document, FONT, 0);
    }

    /// Whatever was worked out for other levels, how far and in which order.
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPreparedChangesNoPicture(long seed) {
        Case example = caseOf(seed);
        RandomGenerator random = new RandomTimelines(seed).random();
        TimelineLayout layout = layoutOf(example.document());
        int level = layout.zoomLevel(-1, example.request());
        for (int step = random.nextInt(8); step > 0; step--) {
            layout.prepare(Math.max(0, level + random.nextInt(-2, 3)), example.request());
            PictureRequest next = layout.nextPicture(level, view(random, example.request().limits()),
                    example.request());
            if (next != null) {
                layout.prepareNext(next);
            }
        }

        assertThat(layout.layout(example.request())).as("seed %d", seed).isEqualTo(picture(example));
    }

    /// What is worked out at the first step of the way is what is needed at its end, about whichever place and whichever way the wheel turns.
    @ParameterizedTest
    @MethodSource("seeds")
    void theNextLevelIsReadyWhenAZoomGetsThere(long seed) {
        Case example = caseOf(seed);
        RandomGenerator random = new RandomTimelines(seed).random();
        TimelineLayout layout = layoutOf(example.document());
        PictureRequest request = example.request();
        TimeSpan limits = request.limits();
        double share = random.nextDouble();
        double factor = random.nextBoolean() ? 0.99 : 1 / 0.99;
        int level = layout.zoomLevel(-1, request);
        for (int step = 0; step < 400; step++) {
            TimeSpan before = request.span();
            TimeSpan span = before.scaleAbout(before.startDay() + share * before.days(), factor);
            if (span.days() < 1 || span.startDay() < limits.startDay() || span.endDay() > limits.endDay()) {
                return;
            }
            request = request.withSpan(span).withZoom(Zoom.at(level));
            int now = layout.zoomLevel(level, request);
            if (now != level) {
                assertThat(layout.isPrepared(now, request)).as("seed %d, step %d, level %d", seed, step, now).isTrue();
                return;
            }
            boolean isReady = step > 0;
            while (!isReady) {
                PictureRequest next = layout.nextPicture(level, before, request);
                isReady = next == null || layout.prepareNext(next);
            }
        }
    }

    /// The picture that is expected is the one that comes, but for the last step of the wheel.
    @ParameterizedTest
    @MethodSource("seeds")
    void theNextPictureIsOfTheLevelThatAZoomGetsTo(long seed) {
        Case example = caseOf(seed);
        RandomGenerator random = new RandomTimelines(seed).random();
        TimelineLayout layout = layoutOf(example.document());
        PictureRequest request = example.request();
        double share = random.nextDouble();
        double factor = random.nextBoolean() ? 0.99 : 1 / 0.99;
        int level = layout.zoomLevel(-1, request);
        PictureRequest expected = null;
        for (int step = 0; step < 400; step++) {
            TimeSpan before = request.span();
            TimeSpan span = before.scaleAbout(before.startDay() + share * before.days(), factor);
            request = request.withSpan(span).withZoom(Zoom.at(level));
            int now = layout.zoomLevel(level, request);
            if (now != level && expected != null) {
                assertThat(expected.zoom()).as("seed %d, step %d", seed, step).isEqualTo(Zoom.at(now));
                assertThat(layout.zoomLevel(level, expected.withSpan(expected.span()
                        .scaleAbout(expected.span().centerDay(), factor)))).as("seed %d, step %d", seed, step)
                        .isEqualTo(now);
                assertThat(expected.span().days()).as("seed %d, step %d", seed, step)
                        .isCloseTo(span.days(), within(0.011 * span.days()));
                assertThat(expected.span().centerDay()).as("seed %d, step %d", seed, step)
                        .isCloseTo(span.centerDay(), within(0.011 * span.days()));
                return;
            }
            expected = layout.nextPicture(level, before, request);
            level = now;
            if (expected == null) {
                return;
            }
        }
    }

    /// A wheel that goes on and on meets no level that is not ready.
    @ParameterizedTest
    @MethodSource("seeds")
    void preparingComesToAnEnd(long seed) {
        Case example = caseOf(seed);
        TimelineLayout layout = layoutOf(example.document());
        int next = layout.zoomLevel(-1, example.request()) + 1;
        int steps = 0;
        while (!layout.prepare(next, example.request())) {
            assertThat(++steps).as("seed %d", seed).isLessThan(40);
        }

        assertThat(layout.prepare(next, example.request())).isTrue();
    }
}
