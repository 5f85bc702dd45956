package org.tumen.viewmodel.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tumen.display.DrawOp;
import org.tumen.display.Page;
import org.tumen.export.ExportFormat;
import org.tumen.model.Category;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterSyntaxException;

import static org.assertj.core.api.Assertions.assertThat;

/// Lanes that are chosen for an export, beside the filter in force.
class LaneChoiceTest {
    static final TimelineDocument DOCUMENT = ExportFixture.read("""
            {"title": "Lanes", "categories": [{"id": "war", "name": "War"}, {"id": "peace", "name": "Peace"}],
             "events": [
               {"id": "a", "title": "A", "category": "war", "date": "1950", "significance": 1,
                "related": [{"kind": "led-to", "to": "b"}]},
               {"id": "b", "title": "B", "category": "peace", "date": "1951", "significance": 2},
               {"id": "c", "title": "C", "date": "1952", "significance": 3},
               {"id": "d", "title": "D", "category": "peace", "date": "1953", "significance": 3}]}
            """);
    private static final List<String> IDS = List.of("war", "peace", "");

    private static ExportSource source(String filter) throws FilterSyntaxException {
        return ExportFixture.source(DOCUMENT, EventFilter.parse(filter));
    }

    private static ExportChoices without(String... lanes) {
        return ExportChoices.USUAL.withPart(
                new PartChoice(new Content.Whole(), SpanChoice.ALL, Set.of(lanes)));
    }

    private static ExportPlan plan(String filter, ExportChoices choices) throws FilterSyntaxException {
        return new ExportPlan(source(filter), choices, ExportFixture.DAY);
    }

    private static List<String> events(ExportPlan plan) {
        return plan.part().document().events().stream().map(HistoricalEvent::id).toList();
    }

    /// The words of the first page.
    private static String words(ExportPlan plan) {
        Page page = plan.pages().pages(new ExportFixture.EvenLetters()).getFirst();
        return page.drawing().ops().stream().filter(DrawOp.TextRun.class::isInstance).map(DrawOp.TextRun.class::cast)
                .map(DrawOp.TextRun::text).collect(Collectors.joining("\n"));
    }

    @Test
    void eventsInNoCategoryHaveALaneOfTheirOwn() throws FilterSyntaxException {
        assertThat(source("").lanes()).extracting(ExportSource.Lane::name).containsExactly("War", "Peace", "Other");
        assertThat(source("category:war").lanes()).extracting(ExportSource.Lane::name).containsExactly("War");
    }

    @Test
    void lanesThatAreLeftOutAreInNothingAndTheFooterSaysWhichAreLeft() throws FilterSyntaxException {
        assertThat(events(plan("", without("peace")))).containsExactly("a", "c");
        assertThat(events(plan("", without("")))).containsExactly("a", "b", "d");
        assertThat(plan("", without("peace")).subject().document().categories()).extracting(Category::id)
                .containsExactly("war");
        assertThat(words(plan("", without("", "war")))).contains("only category:peace");
        assertThat(words(plan("", without()))).contains("no filter in force");
    }

    @Test
    void lanesNarrowTheFilterInForceAndBothAreTold() throws FilterSyntaxException {
        ExportPlan plan = plan("significance:1..2", without("war"));

        assertThat(events(plan)).containsExactly("b");
        assertThat(words(plan)).contains("only significance:1..2 category:peace");
        assertThat(plan.part().eventsOfWhole()).isEqualTo(4);
    }

    @Test
    void theTimeInViewTellsTheFilterAsWell() throws FilterSyntaxException {
        assertThat(words(plan("significance:1..2", without().withContent(new Content.View()))))
                .contains("only significance:1..2");
    }

    @Test
    void theTimelineOfAFilteredPartTellsWhatTheFilterTook() throws FilterSyntaxException {
        ExportPlan plan = plan("significance:1",
                ExportChoices.USUAL.withProduct(ProductKind.DATA).withFormat(ExportFormat.JSON));

        assertThat(events(plan)).containsExactly("a");
        assertThat(plan.part().losses()).containsExactly("1 relation to events that are left out is not in it");
    }

    @Test
    void oneLaneStaysAtLeast() {
        PartChoice one = without("war", "").part();

        assertThat(one.withLane("peace", false, IDS)).isEqualTo(one);
        assertThat(one.withLane("war", true, IDS).hiddenLanes()).containsExactly("");
        assertThat(without("war", "peace", "").part().among(List.of("war", "peace")).hiddenLanes())
                .as("where none would be left").isEmpty();
    }

    @Test
    void lanesOfAnotherTimelineAreForgotten() throws FilterSyntaxException {
        assertThat(source("").possible(without("elsewhere", "war"), ExportFixture.DAY).part().hiddenLanes())
                .containsExactly("war");
    }

    @Test
    void whatLanesLeaveEmptyIsKnown() throws FilterSyntaxException {
        PartChoice early = new PartChoice(new Content.Span(), new SpanChoice("1950", "1950"), Set.of("war"));

        assertThat(plan("", ExportChoices.USUAL.withPart(early)).isEmptied()).isTrue();
        assertThat(plan("", ExportChoices.USUAL.withPart(early.withLane("war", true, IDS))).isEmptied()).isFalse();
        assertThat(plan("", without("war")).isEmptied()).isFalse();
    }
}
