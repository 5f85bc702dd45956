package org.tumen.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// The built-in timeline at 1920x1080, at two hundred views between the whole and a day.
class BuiltInTimelineLabelsTest {
    private static final double WIDTH_PX = 1920;
    private static final double HEIGHT_PX = 1080;
    private static final TimelineDocument DOCUMENT = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());
    private static final OpenSans FONT = new OpenSans();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static DisplayList view(long seed) {
        TimeSpan limits = DocumentExtent.limits(DOCUMENT);
        RandomGenerator random = new RandomTimelines(seed).random();
        double days = Math.exp(random.nextDouble(0, Math.log(limits.days())));
        double start = limits.startDay() + random.nextDouble() * (limits.days() - days);
        return new TimelineLayout(DOCUMENT, FONT).layout(new PictureRequest(new TimeSpan(start, start + days), limits,
                WIDTH_PX, HEIGHT_PX, Theme.LIGHT));
    }

    private static List<Box> labels(DisplayList list) {
        return list.marks().stream().filter(mark -> mark.kind() == Mark.Kind.LABEL).map(Mark::bounds).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoLabelsOverlap(long seed) {
        List<Box> labels = labels(view(seed));
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                assertThat(labels.get(i).intersects(labels.get(j))).as("seed %d: %s and %s", seed, labels.get(i),
                        labels.get(j)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLabelIsCut(long seed) {
        double axisLeft = new TimelineLayout(DOCUMENT, FONT).axisLeftPx(WIDTH_PX, Theme.LIGHT);
        DisplayList list = view(seed);
        assertThat(labels(list)).as("seed %d", seed)
                .allMatch(label -> label.x() >= axisLeft && label.right() <= WIDTH_PX && label.y() >= 0
                        && label.bottom() <= HEIGHT_PX);
        for (Mark mark : list.marks()) {
            if (mark.kind() == Mark.Kind.LABEL) {
                String title = DOCUMENT.events().stream().filter(event -> event.id().equals(mark.id()))
                        .map(HistoricalEvent::label).findFirst().orElseThrow();
                assertThat(Drawings.letters(Drawings.lines(list, mark))).as("seed %d", seed)
                        .isEqualTo(Drawings.letters(title));
            }
        }
    }
}
