package org.tumen.viewmodel.present;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.layout.present.AudienceLayout;
import org.tumen.layout.present.AudienceRequest;
import org.tumen.layout.present.AudienceSlide;
import org.tumen.model.Tour;
import org.tumen.paint.OpenSans;
import org.tumen.viewmodel.OpenDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// Nothing of the built-in tours is cut on the screens of projectors, however large its type is.
class WholeTextsTest {
    private static final OpenDocument DOCUMENT = Talks.builtIn();
    private static final int[][] SCREENS = {{1024, 768}, {1280, 720}, {1280, 1024}, {1366, 768}, {1400, 1050},
            {1920, 1080}, {1920, 1200}, {2560, 1440}, {3840, 2160}};

    /// A screen and a size of type.
    record Room(int widthPx, int heightPx, int typePercent) {}

    static Stream<Room> rooms() {
        return Stream.of(SCREENS)
                .flatMap(size -> AudienceLook.TYPE_STEPS.stream().map(type -> new Room(size[0], size[1], type)));
    }

    private static PresentationViewModel presentation(Tour tour, int typePercent) {
        PresentationViewModel model = new PresentationViewModel(DOCUMENT, PresentationPath.of(tour, DOCUMENT), 0,
                new SimpleBooleanProperty(true), _ -> () -> {}, () -> 0, new SplittableRandom(1));
        while (model.state().look().typePercent() < typePercent) {
            model.press(PresentationKey.LARGER);
        }
        return model;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextOfEveryStopIsThereInWholeInReadableType(Room room) {
        AudienceLayout layout = new AudienceLayout(DOCUMENT.document(), new OpenSans());
        double least = 24 * Math.min(room.heightPx / 1080.0, room.widthPx / 1280.0) - 1e-9;
        for (Tour tour : DOCUMENT.document().tours()) {
            PresentationViewModel model = presentation(tour, room.typePercent);
            for (int stop = 0; stop <= model.path().last(); stop++) {
                AudienceRequest request = model.request(stop, room.widthPx, room.heightPx);
                DisplayList list = layout.layout(request);
                String place = tour.id() + " " + stop;

                assertThat(runs(list)).as(place).allSatisfy(run -> {
                    assertThat(run.text()).doesNotEndWith("…");
                    assertThat(run.font().sizePx()).isGreaterThanOrEqualTo(least);
                });
                String drawn = runs(list).stream().map(run -> letters(run.text())).collect(Collectors.joining());
                assertThat(texts(request.slide())).as(place)
                        .allSatisfy(text -> assertThat(drawn).contains(letters(text)));
                assertThat(hasLabelOfItsOwn(list, request.slide())).as(place).isTrue();
                assertThat(labelsApart(list)).as(place).isTrue();
            }
        }
    }

    private static List<DrawOp.TextRun> runs(DisplayList list) {
        return list.ops().stream().filter(DrawOp.TextRun.class::isInstance).map(DrawOp.TextRun.class::cast).toList();
    }

    /// Where lines break does not matter.
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// All that has to be there, of sources only those of a list of sources.
    private static List<String> texts(AudienceSlide slide) {
        List<String> texts = new ArrayList<>(List.of(slide.lead(), slide.distance(), slide.title(), slide.caption(),
                slide.question(), slide.footer(), slide.counter()));
        if (slide.kind() == AudienceSlide.Kind.SOURCES) {
            texts.addAll(slide.sources());
        }
        return texts;
    }

    private static boolean hasLabelOfItsOwn(DisplayList list, AudienceSlide slide) {
        return slide.eventId().isEmpty() || labels(list).stream().anyMatch(mark -> mark.id().equals(slide.eventId()));
    }

    private static List<Mark> labels(DisplayList list) {
        return list.marks().stream().filter(mark -> mark.kind() == Mark.Kind.LABEL).toList();
    }

    private static boolean labelsApart(DisplayList list) {
        List<Box> boxes = labels(list).stream().map(Mark::bounds).toList();
        return boxes.stream().allMatch(one -> boxes.stream().filter(other -> other.x() < one.right()
                && one.x() < other.right() && other.y() < one.bottom() - 1 && one.y() < other.bottom() - 1)
                .count() == 1);
    }

    @ParameterizedTest
    @MethodSource("wideScreens")
    void onWideScreensAllEventsOfEveryTourAreLabelledOnItsTitle(int widthPx, int heightPx) {
        for (Tour tour : DOCUMENT.document().tours()) {
            PresentationViewModel model = presentation(tour, 100);
            DisplayList list = new AudienceLayout(DOCUMENT.document(), new OpenSans())
                    .layout(model.request(0, widthPx, heightPx));

            assertThat(labels(list)).as(tour.id()).extracting(Mark::id)
                    .containsExactlyInAnyOrderElementsOf(model.path().eventIds());
        }
    }

    static Stream<Object[]> wideScreens() {
        return Stream.of(SCREENS).filter(size -> size[0] * 9 >= size[1] * 15)
                .map(size -> new Object[]{size[0], size[1]});
    }
}
