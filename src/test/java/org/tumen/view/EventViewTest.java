package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Theme;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.viewmodel.EventDescriber;
import org.tumen.viewmodel.OpenDocument;

import static org.assertj.core.api.Assertions.assertThat;

/// All that the detail pane says of an event, and what its links do.
@ExtendWith(OnFxThread.class)
class EventViewTest {
    private final List<String> done = new ArrayList<>();
    private final List<Node> revealed = new ArrayList<>();

    private EventView view(String json, String eventId) {
        TimelineDocument document = Workspaces.document(json);
        OpenDocument open = OpenDocument.of(document, "test.json", null, List.of());
        @Nullable
        HistoricalEvent event = open.index().event(eventId);
        return new EventView(EventDescriber.describe(Objects.requireNonNull(event), open), document, Theme.LIGHT,
                new EventView.Actions(id -> done.add("show " + id), url -> done.add("open " + url),
                        citation -> done.add("cite " + citation), revealed::add));
    }

    private EventView view(String eventId) {
        return view(Workspaces.ALLIANCE, eventId);
    }

    private static List<String> after(List<String> texts, String heading) {
        assertThat(texts).contains(heading);
        return texts.subList(texts.indexOf(heading) + 1, texts.size());
    }

    private static List<Text> references(Node view) {
        return Nodes.styled(view, "reference").stream().map(Text.class::cast).toList();
    }

    private List<Label> chips(String eventId) {
        return Nodes.styled(view(eventId), "chip").stream().map(Label.class::cast).toList();
    }

    // ---- the head

    @Test
    void theHeadSaysWhenWhereAndWhat() {
        EventView view = view("treaty");

        assertThat(Nodes.texts(view)).startsWith("6 July 1961 · Moscow", "Treaty of Friendship");
        assertThat(Nodes.texts(view)).contains("Each side will help the other if it is attacked.");
        assertThat(Nodes.only(view, SymbolIcon.class).getAccessibleText()).isEqualTo("Treaties");
    }

    @ParameterizedTest
    @CsvSource({"war, 25 June 1950 – 27 July 1953", "rumour, c. 1976", "plain, May 2010", "summit, 19 July 2000"})
    void theDateIsAsPreciseAsItIsKnown(String id, String date) {
        assertThat(Nodes.texts(view(id)).getFirst()).isEqualTo(date);
    }

    @Test
    void theChipsSayStatusLaneAndSinceWhenItIsKnown() {
        assertThat(chips("treaty")).extracting(Label::getText).containsExactly("✓ documented", "Treaties",
                "known since 7 July 1961");
        assertThat(chips("treaty").getFirst().getGraphic()).isNull();
    }

    @Test
    void whatIsOnlyAllegedHasTheMarkOfItInsteadOfATick() {
        assertThat(chips("rumour")).extracting(Label::getText).containsExactly("alleged", "Military");
        assertThat(chips("rumour").getFirst().getGraphic()).isInstanceOf(StatusMark.class);
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        EventView view = view("plain");

        assertThat(Nodes.texts(view)).containsExactly("May 2010", "No category at all", "✓ documented");
        assertThat(Nodes.all(view, Hyperlink.class)).isEmpty();
    }

    // ---- claims

    @Test
    void everyClaimHasItsStatusAndTheNumbersOfItsSources() {
        List<String> texts = after(Nodes.texts(view("treaty")), "WHAT THE SOURCES SAY");

        assertThat(texts).startsWith("It was signed in Moscow. 1 (p. 1) 2",
                "It was aimed at Seoul. assessed 2 (contradicts)", "so a historian", "China was told. alleged 3",
                "Money was promised. disputed");
    }

    @Test
    void everyClaimHasTheMarkOfItsStatusBeforeIt() {
        List<Node> rows = Nodes.styled(view("treaty"), "claim-row");

        assertThat(rows).hasSize(4);
        assertThat(Nodes.styled(rows.getFirst(), "bullet")).hasSize(1);
        assertThat(rows.subList(1, 4)).allSatisfy(
                row -> assertThat(Nodes.styled(row, "status-outline")).hasSize(1));
    }

    @Test
    void aNumberRevealsItsSource() {
        EventView view = view("treaty");
        List<SourceRow> rows = Nodes.all(view, SourceRow.class);

        references(view).forEach(reference -> new Mouse(reference).click(1, 1));

        assertThat(references(view)).extracting(Text::getText).containsExactly("1 (p. 1)", "2", "2 (contradicts)", "3",
                "3");
        assertThat(revealed).containsExactly(rows.get(0), rows.get(1), rows.get(1), rows.get(2), rows.get(2));
    }

    // ---- sources

    @Test
    void everySourceIsListedOnceWithNatureDateAndPublisher() {
        List<String> texts = after(Nodes.texts(view("treaty")), "SOURCES · 3");

        assertThat(texts).startsWith("1", "Text of the treaty", "primary · 6 July 1961 · UN");
        assertThat(texts).containsSubsequence("2", "From Stalin to Kim", "scholarly", "3", "memo");
    }

    @Test
    void aSourceOpensInTheBrowserAndItsCitationIsCopied() {
        EventView view = view("treaty");

        Nodes.button(view, "Open Text of the treaty").fire();
        Nodes.button(view, "Open the saved copy of Text of the treaty").fire();
        Nodes.button(view, "Copy the citation of From Stalin to Kim").fire();

        assertThat(done).containsExactly("open https://example.org/text", "open https://archive.example.org/text",
                "cite Andrei Lankov, “From Stalin to Kim”.");
    }

    @Test
    void aSourceWithoutAnAddressCanOnlyBeCited() {
        SourceRow memo = Nodes.all(view("treaty"), SourceRow.class).getLast();

        assertThat(Nodes.all(memo, ButtonBase.class)).extracting(ButtonBase::getText).containsExactly("Cite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/x", "mailto:a@example.org",
            "example.org", "data:text/html,x", "https:", "http://", "HTTPS//example.org", "jar:https://example.org!/x"})
    void onlyHttpAndHttpsAreEverOpened(String address) {
        String json = """
                {"title": "T", "sources": [{"id": "s", "type": "book", "title": "S", "URL": "%s",
                  "custom": {"archivedUrl": "%s"}}], "events": [{"id": "e", "date": "1950", "title": "E",
                  "claims": [{"text": "So.", "sources": [{"id": "s"}]}]}]}
                """.formatted(address, address);
        TimelineDocument document = Objects.requireNonNull(Workspaces.read(json).document());
        OpenDocument open = OpenDocument.of(document, "test.json", null, List.of());
        EventView view = new EventView(EventDescriber.describe(document.events().getFirst(), open), document,
                Theme.LIGHT, new EventView.Actions(_ -> {}, done::add, _ -> {}, _ -> {}));

        Nodes.all(view, Hyperlink.class).forEach(Hyperlink::fire);

        assertThat(done).isEmpty();
        assertThat(Nodes.all(view, SourceRow.class)).hasSize(1);
    }

    @Test
    void whatHelpsToWeighASourceUnfoldsAndFolds() {
        SourceRow row = Nodes.all(view("treaty"), SourceRow.class).getFirst();
        double folded = row.prefHeight(400);
        assertThat(Nodes.texts(row)).contains("▸ Weigh it").doesNotContain("Why trust it: signed by both");

        Nodes.button(row, "Show what speaks for and against Text of the treaty").fire();
        assertThat(Nodes.texts(row)).containsSubsequence("▾ Weigh it", "Voice: both governments",
                "Why trust it: signed by both", "Why doubt it: no minutes", "Open the saved copy");
        assertThat(row.prefHeight(400)).isGreaterThan(folded + 30);

        Nodes.button(row, "Hide what speaks for and against Text of the treaty").fire();
        assertThat(Nodes.texts(row)).contains("▸ Weigh it").doesNotContain("Why doubt it: no minutes");
        assertThat(row.prefHeight(400)).isEqualTo(folded);
    }

    @Test
    void aSourceOfWhichNoMoreIsKnownHasNothingToUnfold() {
        List<SourceRow> rows = Nodes.all(view("treaty"), SourceRow.class);

        assertThat(Nodes.styled(rows.get(1), "disclosure")).hasSize(1);
        assertThat(Nodes.styled(rows.get(2), "disclosure")).isEmpty();
        assertThat(Nodes.texts(rows.get(2))).containsExactly("3", "memo", "Cite");
    }

    @Test
    void sourceRowsSayToAScreenReaderWhichTheyAre() {
        assertThat(Nodes.all(view("treaty"), SourceRow.class)).extracting(Node::getAccessibleText).containsExactly(
                "Source 1: Text of the treaty", "Source 2: From Stalin to Kim", "Source 3: memo");
    }

    // ---- rival dates, relations, people

    @Test
    void rivalDatesSayWhoseTheyAre() {
        assertThat(after(Nodes.texts(view("treaty")), "RIVAL DATES").getFirst())
                .isEqualTo("5 July 1961 · by Moscow's clock 3");
    }

    @Test
    void relatedEventsAreNamedFromBothSidesAndFlownTo() {
        EventView war = view("war");
        assertThat(after(Nodes.texts(war), "BEFORE AND AFTER")).containsExactly("led to",
                "Treaty of Friendship · 6 July 1961", "by way of the armistice");
        Nodes.button(war, "led to Treaty of Friendship · 6 July 1961").fire();

        EventView treaty = view("treaty");
        Hyperlink back = (Hyperlink) Nodes.button(treaty, "followed from Korean War · 25 June 1950 – 27 July 1953");
        back.fire();

        assertThat(done).containsExactly("show treaty", "show war");
        assertThat(back.isVisited()).isFalse();
    }

    @Test
    void peopleHaveTheirOtherNamesAndRoles() {
        assertThat(after(Nodes.texts(view("treaty")), "PEOPLE AND PARTIES")).containsExactly(
                "Kim Il-sung  김일성 · Ким Ир Сен", "leader until 1994", "Soviet Union");
    }

    @Test
    void headingsAreReadOutAsWordsAndNotInCapitals() {
        assertThat(Nodes.styled(view("treaty"), "section-heading")).extracting(Node::getAccessibleText)
                .containsExactly("What the sources say", "Rival dates", "Sources · 3", "Before and after",
                        "People and parties");
    }

    @Test
    void everyLinkHasANameForAScreenReader() {
        assertThat(Nodes.all(view("treaty"), Hyperlink.class)).isNotEmpty()
                .allSatisfy(link -> assertThat(link.getAccessibleText()).isNotBlank().isNotEqualTo(link.getText()));
    }
}
