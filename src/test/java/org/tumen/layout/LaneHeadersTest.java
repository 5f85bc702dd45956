package org.tumen.layout;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.layout.Drawings.Words;
import org.tumen.model.Category;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The lanes are the categories: their order, names, symbols and colours.
class LaneHeadersTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static TimelineBuilder threeLanes() {
        return new TimelineBuilder().lane("d", "Diplomacy", "#2F6DB5", Symbol.CIRCLE)
                .lane("t", "Treaties", "#7A4EA3", Symbol.DIAMOND).lane("m", "Military", "#B8412F", Symbol.TRIANGLE)
                .event("1950", "War", 1, "m").event("1961", "Treaty", 1, "t").event("1948", "Recognition", 1, "d");
    }

    private static List<Mark> lanes(Picture picture) {
        return Drawings.marks(picture.layout(), Mark.Kind.LANE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lanesFollowEachOtherFromTheErasToTheBottom(long seed) {
        Picture picture = RandomPictures.of(seed);
        List<Mark> lanes = lanes(picture);
        for (int i = 1; i < lanes.size(); i++) {
            assertThat(lanes.get(i).bounds().y()).as(picture.describe(seed))
                    .isCloseTo(lanes.get(i - 1).bounds().bottom(), within(1e-6));
        }
        assertThat(lanes.getLast().bounds().bottom()).as(picture.describe(seed))
                .isCloseTo(picture.request().heightPx(), within(1.0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMarkIsInTheLaneOfItsEvent(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        List<String> known = picture.document().categories().stream().map(Category::id).toList();
        picture.document().events().forEach(event -> {
            String lane = known.contains(event.categoryId()) ? event.categoryId() : "";
            Box room = Drawings.find(list, Mark.Kind.LANE, lane).orElseThrow().bounds();
            Drawings.find(list, Mark.Kind.EVENT, event.id())
                    .ifPresent(mark -> assertThat(mark.bounds().centerY()).as("%s: %s", picture.describe(seed), mark)
                            .isBetween(room.y(), room.bottom()));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatBelongsToTheHeaderStaysLeftOfTheAxis(long seed) {
        Picture picture = RandomPictures.of(seed);
        double axisLeft = picture.axis().x();
        for (DrawOp op : picture.layout().ops()) {
            boolean isWordOrSymbol = op instanceof DrawOp.TextRun || op instanceof DrawOp.Path;
            Box box = isWordOrSymbol ? Drawings.bounds(op) : new Box(0, 0, 0, 0);
            if (box.x() < axisLeft) {
                assertThat(box.right()).as("%s: %s", picture.describe(seed), op).isLessThanOrEqualTo(axisLeft);
            }
        }
    }

    @Test
    void lanesStandInTheOrderOfTheFile() {
        assertThat(lanes(threeLanes().picture())).extracting(Mark::id).containsExactly("d", "t", "m");
        assertThat(lanes(threeLanes().picture())).extracting(Mark::accessibleText).containsExactly("Diplomacy",
                "Treaties", "Military");
    }

    @Test
    void aLaneIsNamedBesideItsSymbolInItsColour() {
        DisplayList list = threeLanes().picture().layout();
        Box lane = Drawings.find(list, Mark.Kind.LANE, "t").orElseThrow().bounds();

        DrawOp.TextRun name = Drawings.text(list, "Treaties");
        DrawOp.Path symbol = list.ops().stream().filter(op -> op instanceof DrawOp.Path path
                && lane.contains(Drawings.bounds(path))).map(DrawOp.Path.class::cast).findFirst().orElseThrow();

        assertThat(lane.contains(name.x(), name.baselineY())).isTrue();
        assertThat(name.font()).isEqualTo(FontSpec.semiBold(12.5));
        assertThat(name.color()).isEqualTo(Theme.LIGHT.ink());
        assertThat(symbol.fill()).isEqualTo(Fill.of(Rgba.hex("#7A4EA3")));
        assertThat(symbol.steps()).hasSize(5);
        assertThat(Drawings.bounds(symbol).right()).isLessThan(name.x());
    }

    @Test
    void theHeaderIsWideEnoughForItsNamesButTakesAQuarterAtMost() {
        TimelineBuilder timeline = new TimelineBuilder().lane("x", "Science, technology and space exploration")
                .event("1950", "One", 3, "x");

        assertThat(Drawings.texts(timeline.picture().sized(1600, 400).layout()))
                .contains("Science, technology and space exploration");
        assertThat(timeline.picture().sized(400, 400).axis().x()).isEqualTo(100);
        assertThat(Drawings.texts(timeline.picture().sized(400, 400).layout())).anyMatch(
                text -> text.startsWith("Scien") && text.endsWith("…"));
    }

    @Test
    void lanesWithTheSameNameAreLanesOfTheirOwn() {
        TimelineBuilder timeline = new TimelineBuilder().lane("a", "Talks").lane("b", "Talks")
                .event("1950", "One", 1, "a")
                .event("1950", "Other", 1, "b");
        DisplayList list = timeline.picture().layout();

        assertThat(Drawings.texts(list)).filteredOn("Talks"::equals).hasSize(2);
        assertThat(Drawings.mark(list, "e0").centerY()).isLessThan(Drawings.mark(list, "e1").centerY() - 100);
    }

    @Test
    void aCategoryThatIsListedTwiceIsOneLane() {
        TimelineBuilder timeline = new TimelineBuilder().lane("a", "Talks", "#2F6DB5", Symbol.CIRCLE)
                .lane("a", "Talks again", "#B8412F", Symbol.STAR).lane("b", "War", "#2E7D5B", Symbol.SQUARE)
                .event("1950", "One", 1, "a").event("1960", "Two", 1, "b").event("1970", "Three", 1, "nowhere");
        DisplayList list = timeline.picture().layout();

        assertThat(lanes(timeline.picture())).extracting(Mark::accessibleText).containsExactly("Talks", "War", "Other");
        assertThat(Drawings.find(list, Mark.Kind.EVENT, "e1").orElseThrow().accessibleText())
                .isEqualTo("Two. War, 1960, documented");
        assertThat(Drawings.marks(list, Mark.Kind.EVENT)).hasSize(3);
    }

    @Test
    void whatHasNoKnownCategoryIsInALaneOfItsOwnAtTheEnd() {
        Picture picture = threeLanes().event("1955", "Stray", 1, "nowhere").event("1956", "Blank", 1).picture();

        assertThat(lanes(picture)).extracting(Mark::accessibleText).containsExactly("Diplomacy", "Treaties", "Military",
                "Other");
        assertThat(lanes(picture).getLast().id()).isEmpty();
        assertThat(lanes(threeLanes().picture())).hasSize(3);
    }

    @Test
    void aTimelineWithoutCategoriesHasOneLaneInTheAccentColour() {
        Picture picture = new TimelineBuilder().event("1950", "One").picture();

        assertThat(lanes(picture)).extracting(Mark::accessibleText).containsExactly("Events");
        assertThat(Drawings.all(picture.layout(), DrawOp.Path.class)).isNotEmpty()
                .allMatch(path -> Fill.of(Theme.LIGHT.accent()).equals(path.fill()));
        assertThat(lanes(Picture.of(TimelineDocument.of("Empty", List.of())))).hasSize(1);
    }

    @Test
    void categoriesWithoutAColourTakeTheThemesInTurn() {
        TimelineBuilder timeline = new TimelineBuilder();
        int count = Theme.LIGHT.laneColors().size() + 1;
        for (int lane = 0; lane < count; lane++) {
            timeline.lane("c" + lane, "Lane " + lane);
        }
        List<Category> categories = timeline.document().categories();

        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            assertThat(TimelineLayout.color(categories.get(2), 2, theme))
                    .isEqualTo(theme.markColor(theme.laneColors().get(2)));
            assertThat(TimelineLayout.color(categories.getLast(), count - 1, theme))
                    .isEqualTo(theme.markColor(theme.laneColors().get(0)));
        }
    }

    @Test
    void everyColourStandsOutFromThePaper() {
        TimelineBuilder timeline = new TimelineBuilder();
        for (String hex : List.of("#ffffff", "#ffff00", "#fcfbf8", "#000000", "#14171c", "#808080", "#00ff00")) {
            timeline.lane(hex, hex, hex, Symbol.CIRCLE);
        }
        for (Category category : timeline.document().categories()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                assertThat(TimelineLayout.color(category, 0, theme).contrastTo(theme.paper()))
                        .as("%s on %s", category.name(), theme.id()).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void twoHundredLanesAreAllThere() {
        TimelineBuilder timeline = new TimelineBuilder();
        for (int lane = 0; lane < 200; lane++) {
            timeline.lane("c" + lane, "Lane").event(Integer.toString(1800 + lane), "Event", 3, "c" + lane);
        }
        Picture picture = timeline.picture().sized(1280, 720);

        assertThat(lanes(picture)).hasSize(200).allMatch(lane -> lane.bounds().height() > 3);
        assertThat(Drawings.marks(picture.layout(), Mark.Kind.EVENT)).hasSize(200)
                .allMatch(mark -> mark.bounds().bottom() <= 720);
    }

    private static Picture crowded(int count) {
        TimelineBuilder timeline = new TimelineBuilder().lane("d", "Diplomacy").lane("m", "Military")
                .event("1900", "First", 3, "d").event("2000", "Last", 3, "d").event("1950", "War", 3, "m");
        for (int i = 0; i < count; i++) {
            timeline.event("1950-06-25", "Event " + i, 4, "d");
        }
        return timeline.picture();
    }

    @Test
    void aLaneThatHoldsMoreThanFitsSaysHowManyUnderItsName() {
        DisplayList list = crowded(40).sized(900, 250).layout();
        int counted = crowded(40).sized(900, 250)
                .members(Drawings.marks(list, Mark.Kind.CLUSTER).getFirst()).size();

        DrawOp.TextRun name = Drawings.text(list, "Diplomacy");
        DrawOp.TextRun more = Drawings.text(list, counted + " more");

        assertThat(more.x()).isEqualTo(name.x());
        assertThat(more.baselineY()).isBetween(name.baselineY() + 11, name.baselineY() + 20);
        assertThat(more.color()).isEqualTo(Theme.LIGHT.muted());
        assertThat(Drawings.find(list, Mark.Kind.LANE, "d").orElseThrow().accessibleText())
                .isEqualTo("Diplomacy, " + counted + " more");
        assertThat(Drawings.find(list, Mark.Kind.LANE, "m").orElseThrow().accessibleText()).isEqualTo("Military");
    }

    @Test
    void aLaneOfOneRowSaysHowManyBesideItsName() {
        DisplayList list = new TimelineBuilder().lane("d", "Arms").event("1900", "First", 3, "d")
                .event("1950-06-25", "One", 3, "d").event("1950-06-25", "Two", 3, "d").event("2000", "Last", 3, "d")
                .picture().sized(900, 68).layout();

        DrawOp.TextRun name = Drawings.text(list, "Arms");
        DrawOp.TextRun more = Drawings.text(list, "2 more");

        assertThat(more.x()).isGreaterThan(name.x() + Drawings.widthPx(name) + 7);
        assertThat(more.baselineY()).isCloseTo(name.baselineY(), within(1.0));
    }

    @Test
    void aLaneOfOneRowWithALongNameSaysHowManyBesideWhatIsLeftOfIt() {
        DisplayList list = new TimelineBuilder().lane("d", "Nuclear weapons and missiles of all kinds")
                .event("1900", "First", 3, "d").event("1950-06-25", "One", 3, "d").event("1950-06-25", "Two", 3, "d")
                .event("2000", "Last", 3, "d").picture().sized(600, 68).layout();

        DrawOp.TextRun more = Drawings.text(list, "+2");
        DrawOp.TextRun name = Drawings.words(list).stream().map(Drawings.Words::run)
                .filter(run -> run.text().startsWith("Nuclear") && run.text().endsWith("…")).findFirst().orElseThrow();

        assertThat(more.x()).isGreaterThan(name.x() + Drawings.widthPx(name) + 7);
        assertThat(more.baselineY()).isCloseTo(name.baselineY(), within(1.0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLaneThatHidesEventsSaysHowManyWhereLettersHaveRoom(long seed) {
        Picture picture = RandomPictures.of(seed);
        DisplayList list = picture.layout();
        double letterPx = 14 * picture.request().theme().typeScale();
        List<Words> said = Drawings.words(list);
        for (Mark lane : Drawings.marks(list, Mark.Kind.LANE)) {
            int comma = lane.accessibleText().lastIndexOf(", ");
            if (lane.accessibleText().endsWith(" more") && lane.bounds().height() >= letterPx
                    && lane.bounds().width() >= 5 * letterPx) {
                String words = lane.accessibleText().substring(comma + 2);
                String number = "+" + words.substring(0, words.indexOf(' '));

                assertThat(said).as("%s: %s", picture.describe(seed), lane)
                        .anyMatch(word -> (word.text().equals(words) || word.text().equals(number))
                                && lane.bounds().contains(word.box()));
            }
        }
    }

    @Test
    void whatIsCountedOutsideTheWindowIsNotHidden() {
        DisplayList list = crowded(40).sized(900, 250).from("1960", "1980").layout();

        assertThat(Drawings.texts(list)).noneMatch(text -> text.endsWith(" more"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatALaneSaysIsTheSumOfItsCounts(long seed) {
        Picture picture = RandomPictures.of(seed);
        TimelineLayout layout = picture.newLayout();
        DisplayList list = layout.layout(picture.request());
        for (Mark lane : Drawings.marks(list, Mark.Kind.LANE)) {
            int counted = Drawings.marks(list, Mark.Kind.CLUSTER).stream()
                    .filter(mark -> mark.bounds().centerY() > lane.bounds().y()
                            && mark.bounds().centerY() < lane.bounds().bottom())
                    .mapToInt(mark -> layout.clusterMembers(mark.id(), picture.request()).size()).sum();
            if (counted == 0) {
                assertThat(lane.accessibleText()).as(picture.describe(seed)).doesNotMatch(".*, [0-9,]+ more");
            } else {
                assertThat(lane.accessibleText()).as(picture.describe(seed)).endsWith(", " + counted + " more");
            }
        }
    }
}
