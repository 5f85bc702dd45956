package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.model.HistoricalEvent;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/// The pane follows what is open and selected; nothing selected introduces the timeline.
@ExtendWith(OnFxThread.class)
class DetailPaneTest {
    private final List<String> opened = new ArrayList<>();
    private final Workspace workspace = Workspaces.workspace(Workspaces.alliance());
    private final TimelineViewModel timeline = workspace.timeline();
    private final DetailPane pane = new DetailPane(timeline, workspace.explorer(), opened::add);

    DetailPaneTest() {
        Nodes.show(pane, 320, 300);
    }

    private List<String> texts() {
        return Nodes.texts(pane.getContent());
    }

    private void select(String eventId) {
        timeline.select(eventId);
        Nodes.layOut(pane);
    }

    @Test
    void withNothingSelectedItIntroducesTheTimeline() {
        assertThat(texts()).startsWith("1950 – 2010", "Allies", "How it went", "5 events · 3 sources · 1 contested",
                "HOW TO EXPLORE").contains("Press ? for all keys.");
        assertThat(texts()).containsSubsequence("LANES", "Diplomacy", "1 event", "Treaties", "1 event", "Military",
                "2 events", "LICENCE", "CC BY 4.0 · version 2");
    }

    @Test
    void anEmptyTimelineIsCalledEmptyAndHasNoEmptyHeadings() {
        timeline.open(OpenDocument.empty());

        assertThat(texts()).contains("An empty timeline", "0 events").doesNotContain("LANES", "LICENCE", "");
    }

    @Test
    void itFollowsTheSelectionAndComesBackToTheIntroduction() {
        select("treaty");
        assertThat(texts()).contains("Treaty of Friendship").doesNotContain("HOW TO EXPLORE");
        select("war");
        assertThat(texts()).contains("Korean War").doesNotContain("Treaty of Friendship");

        timeline.clearSelection();
        assertThat(texts()).contains("HOW TO EXPLORE");
    }

    @Test
    void anotherTimelineIsIntroduced() {
        select("treaty");

        timeline.open(OpenDocument.of(Workspaces.document("""
                {"title": "Another", "events": [{"date": "1812", "title": "Only"}]}
                """), "other.json", null, List.of()));

        assertThat(texts()).contains("Another", "1 event").doesNotContain("Treaty of Friendship");
    }

    @Test
    void aRelatedEventIsSelectedAndFlownTo() {
        select("war");

        Nodes.button(pane, "led to Treaty of Friendship · 6 July 1961").fire();

        @Nullable
        HistoricalEvent selected = timeline.selected();
        assertThat(selected).isNotNull().extracting(HistoricalEvent::id).isEqualTo("treaty");
        assertThat(timeline.viewport().span().contains(-3100)).isTrue();
        assertThat(timeline.viewport().span().days()).isLessThan(timeline.limits().days() / 4);
        assertThat(texts()).contains("Treaty of Friendship");
    }

    @Test
    void aCitationIsCopiedWithAWord() {
        select("treaty");

        Nodes.button(pane, "Copy the citation of Text of the treaty").fire();

        assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(
                "“Text of the treaty”, UN, 6 July 1961, https://example.org/text");
        assertThat(timeline.noticeProperty().get()).isEqualTo("Citation copied");
    }

    @Test
    void aSourceIsOpenedOutsideOfTheProgram() {
        select("treaty");

        Nodes.button(pane, "Open Text of the treaty").fire();

        assertThat(opened).containsExactly("https://example.org/text");
    }

    @Test
    void aSourceNumberScrollsToItsSource() {
        select("treaty");
        SourceRow last = Nodes.all(pane, SourceRow.class).getLast();
        assertThat(pane.getVvalue()).isZero();

        Text number = (Text) Nodes.styled(pane, "reference").getLast();
        new Mouse(number).click(1, 1);
        Nodes.layOut(pane);

        double y = pane.sceneToLocal(last.localToScene(0, 0)).getY();
        assertThat(y).isBetween(0.0, pane.getHeight() - last.getHeight());
        assertThat(pane.getScene().getFocusOwner()).isEqualTo(last);
    }

    @Test
    void anotherEventIsReadFromItsBeginning() {
        pane.resize(320, 80);
        select("treaty");
        pane.setVvalue(0.5);

        select("war");

        assertThat(pane.getVvalue()).isZero();
    }

    @Test
    void anotherThemeLeavesTheReaderWhereSheWas() {
        select("treaty");
        pane.setVvalue(0.6);

        timeline.settings().toggleTheme();
        Nodes.layOut(pane);

        assertThat(pane.getVvalue()).isEqualTo(0.6);
        assertThat(texts()).contains("Treaty of Friendship");
    }

    @Test
    void linesStayShortEnoughToReadInAWidePane() {
        select("treaty");

        pane.resize(1500, 300);
        Nodes.layOut(pane);

        assertThat(Nodes.only(pane, EventView.class).getWidth()).isEqualTo(600);
        assertThat(pane.getMinWidth()).isPositive();
    }

    @Test
    void aScreenReaderIsToldWhatThePaneIs() {
        select("treaty");

        assertThat(pane.getAccessibleText()).isEqualTo("Details");
        assertThat(Nodes.all(pane, Hyperlink.class)).allMatch(Hyperlink::isFocusTraversable);
    }
}
