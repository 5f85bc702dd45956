package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.Category;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Timelines that nobody should write and somebody will.
class AdversarialTimelinesTest {
    private static TimelineDocument events(Stream<HistoricalEvent> events) {
        return TimelineDocument.of("Adversarial", events.toList());
    }

    private static HistoricalEvent event(int number, String date, String title) {
        return RandomTimelines.event("e" + number, date, title, "", 1 + number % 5, List.of());
    }

    private static TimelineDocument lanes(int count) {
        List<Category> categories = new ArrayList<>();
        List<HistoricalEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            categories.add(new Category("c" + i, "Category number " + i, "", Symbol.STAR, ExtraFields.NONE));
            events.add(RandomTimelines.event("e" + i, Integer.toString(1900 + i), "Event " + i, "c" + i, 1, List.of()));
        }
        return new TimelineDocument("Lanes", "", "", "", "", null, categories, List.of(), List.of(), List.of(),
                List.of(), events, List.of(), ExtraFields.NONE);
    }

    static Stream<Arguments> timelines() {
        return Stream.of(
                Arguments.of("nothing", TimelineDocument.of("Empty", List.of())),
                Arguments.of("one event", events(Stream.of(event(0, "1948-10-12", "Recognition")))),
                Arguments.of("all on one day",
                        events(IntStream.range(0, 500).mapToObj(i -> event(i, "1948-10-12", "Event " + i)))),
                Arguments.of("nested spans", events(IntStream.range(0, 200)
                        .mapToObj(i -> event(i, (1500 + i) + "/" + (2000 - i), "Span number " + i)))),
                Arguments.of("titles of one letter",
                        events(IntStream.range(0, 300).mapToObj(i -> event(i, Integer.toString(1700 + i), "T")))),
                Arguments.of("titles of five hundred letters", events(IntStream.range(0, 100)
                        .mapToObj(i -> event(i, Integer.toString(1800 + i), "abcde ".repeat(84))))),
                Arguments.of("right to left and ideographs", events(IntStream.range(0, 100).mapToObj(
                        i -> event(i, Integer.toString(1800 + i), i % 2 == 0 ? "معاهدة الصداقة" : "平壤與莫斯科條約")))),
                Arguments.of("open and unknown ends",
                        events(Stream.of(event(0, "1950/..", "Open"), event(1, "../1950", "Open start"),
                                event(2, "1950/", "Unknown end"), event(3, "/1950", "Unknown start"),
                                event(4, "1960~/1970?", "Soft ends")))),
                Arguments.of("before our era",
                        events(Stream.of(event(0, "-0043-03-15", "Ides"), event(1, "0000", "One BCE"),
                                event(2, "0001", "One CE"), event(3, "-9999", "Long ago")))),
                Arguments.of("from the oldest to the latest year",
                        events(Stream.of(event(0, "Y-170000002", "Dinosaurs"), event(1, "2024", "Now")))),
                Arguments.of("thirty lanes", lanes(30)));
    }

    private static List<Mark> marks(TimelineDocument document, double share, double width, double height) {
        TimeSpan limits = DocumentExtent.limits(document);
        TimeSpan span = limits.scaleAbout(limits.centerDay(), share);
        return new TimelineLayout(document, PackingFixtures.FONT)
                .layout(new PictureRequest(span, limits, width, height, Theme.LIGHT)).marks();
    }

    private static final double[][] SIZES = {{1280, 720}, {400, 300}, {120, 80}};

    @ParameterizedTest(name = "{0}")
    @MethodSource("timelines")
    void labelsNeverOverlapAndNeverLeaveThePicture(String name, TimelineDocument document) {
        for (double[] size : SIZES) {
            for (double share : new double[]{1, 0.3, 0.01}) {
                List<Box> labels = marks(document, share, size[0], size[1]).stream()
                        .filter(mark -> mark.kind() == Mark.Kind.LABEL).map(Mark::bounds).toList();
                for (int i = 0; i < labels.size(); i++) {
                    assertThat(labels.get(i).x()).as("%s at %s", name, share).isNotNegative();
                    assertThat(labels.get(i).right()).as("%s at %s", name, share).isLessThanOrEqualTo(size[0]);
                    for (int j = i + 1; j < labels.size(); j++) {
                        assertThat(labels.get(i).intersects(labels.get(j))).as("%s at %s", name, share).isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("timelines")
    void everyEventIsShownOrCounted(String name, TimelineDocument document) {
        TimeSpan limits = DocumentExtent.limits(document);
        for (double[] size : SIZES) {
            PictureRequest request = new PictureRequest(limits, limits, size[0], size[1], Theme.LIGHT);
            TimelineLayout layout = new TimelineLayout(document, PackingFixtures.FONT);
            int counted = layout.layout(request).marks().stream().mapToInt(mark -> switch (mark.kind()) {
                case EVENT -> 1;
                case CLUSTER -> layout.clusterMembers(mark.id(), request).size();
                case LABEL, RIVAL, ERA, LANE, RULER -> 0;
            }).sum();
            assertThat(counted).as("%s in %s x %s", name, size[0], size[1]).isEqualTo(document.events().size());
        }
    }
}
