package org.tumen.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.ExtraFields;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LegendTest {
    private static final Set<LegendSign> ALL = EnumSet.allOf(LegendSign.class);
    private static final Metrics METRICS = PackingFixtures.METRICS;

    private static TimelineDocument dated(String date) {
        return new PackingFixtures().dated(date, "Event", 1).document();
    }

    private static DisplayList picture(TimelineDocument document, double widthPx, double heightPx, boolean legend) {
        return new TimelineLayout(document, PackingFixtures.FONT)
                .layout(PictureRequest.still(DocumentExtent.limits(document), widthPx, heightPx, Theme.LIGHT)
                        .withLook(new PictureLook(Theme.LIGHT, Density.BALANCED, legend)));
    }

    private static List<DrawOp.TextRun> legendOf(DisplayList list) {
        List<String> signs = ALL.stream().map(LegendSign::text).toList();
        return list.ops().stream().filter(DrawOp.TextRun.class::isInstance).map(DrawOp.TextRun.class::cast)
                .filter(run -> signs.contains(run.text())).toList();
    }

    private static List<String> words(DisplayList list) {
        return legendOf(list).stream().map(DrawOp.TextRun::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1950-01-01; documented", "1950; documented|some time within",
            "1950-01-01~; documented|circa",
            "1950-01-01?; documented|uncertain", "1950-01-01%; documented|circa|uncertain",
            "1950-01-01/1953-02-02; documented|lasted",
            "1950-01-01/..; documented|lasted|goes on",
            "1950-01-01/; documented|lasted|end unknown"})
    void itExplainsWhatTheDocumentHas(String date, String signs) {
        assertThat(words(picture(dated(date), 1200, 700, true))).containsExactly(signs.split("[|]"));
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasItsSign(ClaimStatus status) {
        Claim claim = new Claim("Said so", status, "", List.of(), ExtraFields.NONE);
        TimelineDocument document = TimelineDocument.of("Test",
                List.of(RandomTimelines.event("e", "1950-01-01", "Event", "", 1, List.of(claim))));

        assertThat(words(picture(document, 1200, 700, true))).singleElement().asString()
                .startsWith(status.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void severalEventsMayBeCountedTogether() {
        TimelineDocument document = new PackingFixtures().point(0, "One", 1).point(1, "Other", 1).document();

        assertThat(words(picture(document, 1200, 700, true))).containsExactly("documented", "several events");
    }

    @Test
    void itIsLeftOutUnlessAskedFor() {
        assertThat(words(picture(dated("1950"), 1200, 700, false))).isEmpty();
    }

    @Test
    void lanesMakeRoomForIt() {
        DisplayList with = picture(dated("1950"), 1200, 700, true);
        Box lane = with.marks().stream().filter(mark -> mark.kind() == Mark.Kind.LANE).findFirst().orElseThrow()
                .bounds();

        assertThat(legendOf(with)).isNotEmpty()
                .allMatch(run -> run.baselineY() - run.font().sizePx() >= lane.bottom() && run.baselineY() < 695);
    }

    /// A row takes 31 px, 8 % of a height of 388.
    @Test
    void aLowPictureHasNone() {
        assertThat(words(picture(dated("1950"), 1200, 387, true))).isEmpty();
        assertThat(words(picture(dated("1950"), 1200, 388, true))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {260, 400, 700, 1300})
    void itWrapsInsideThePicture(double widthPx) {
        Legend legend = new Legend(ALL, widthPx, METRICS);
        double height = legend.heightIn(widthPx, 4000);
        List<DrawOp> ops = new ArrayList<>();
        legend.draw(new Box(0, 100, widthPx, height), Theme.LIGHT, ops);
        List<DrawOp.TextRun> texts = ops.stream().filter(DrawOp.TextRun.class::isInstance)
                .map(DrawOp.TextRun.class::cast)
                .filter(run -> ALL.stream().anyMatch(sign -> sign.text().equals(run.text()))).toList();

        assertThat(texts).hasSize(ALL.size());
        assertThat(texts).allMatch(run -> run.x() + PackingFixtures.FONT.widthPx(run.text(), run.font()) <= widthPx)
                .allMatch(run -> run.baselineY() > 100 && run.baselineY() < 100 + height);
        for (int i = 1; i < texts.size(); i++) {
            DrawOp.TextRun before = texts.get(i - 1);
            DrawOp.TextRun after = texts.get(i);
            assertThat(after.baselineY() > before.baselineY() + after.font().sizePx()
                    || after.x() > before.x() + PackingFixtures.FONT.widthPx(before.text(), before.font()))
                    .as("%s after %s", after, before).isTrue();
        }
    }

    @Test
    void itsSignsMoveTogetherSomewhatBeforeOneStandsAloneInASecondRow() {
        double oneRow = new Legend(ALL, 4000, METRICS).heightIn(4000, 4000);
        double least = 4000;
        while (new Legend(ALL, least - 1, METRICS).heightIn(least - 1, 4000) == oneRow) {
            least--;
        }
        List<DrawOp> wide = new ArrayList<>();
        new Legend(ALL, 4000, METRICS).draw(new Box(0, 0, 4000, oneRow), Theme.LIGHT, wide);
        double usual = wide.stream().filter(DrawOp.TextRun.class::isInstance)
                .mapToDouble(op -> Drawings.bounds(op).right())
                .max().orElseThrow() + 14;

        assertThat(usual - least).isCloseTo((ALL.size() - 1) * 7, within(2.0));
    }

    @Test
    void wordsThatAreWiderThanThePictureLeaveNoLegend() {
        assertThat(new Legend(ALL, 100, METRICS).heightIn(100, 4000)).isZero();
    }

    @Test
    void aDocumentWithoutEventsHasNothingToExplain() {
        assertThat(words(picture(TimelineDocument.of("Empty", List.of()), 1200, 700, true))).isEmpty();
    }
}
