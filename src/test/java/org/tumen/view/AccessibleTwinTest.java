package org.tumen.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.Box;
import org.tumen.display.MarkWords;
import org.tumen.viewmodel.SpokenMark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The nodes over a picture and what a screen reader gets from them.
@ExtendWith(OnFxThread.class)
class AccessibleTwinTest {
    private final List<String> done = new ArrayList<>();
    private String focused = "";
    private final AccessibleTwin twin = new AccessibleTwin(
            new AccessibleTwin.Actions(mark -> done.add("open " + mark.id()), mark -> done.add("focus " + mark.id()),
                    mark -> mark.id().equals(focused)));
    private final Stage stage = new Stage();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    AccessibleTwinTest() {
        stage.setX(0);
        stage.setY(0);
        stage.setScene(Nodes.show(twin, 400, 300));
        stage.show();
    }

    @AfterEach
    void close() {
        stage.hide();
    }

    private static SpokenMark mark(String id, double x) {
        return new SpokenMark(id, id.startsWith("cluster/"), new Box(x, 20, 30, 10), "Text of " + id);
    }

    private Node node(String id) {
        @Nullable
        Node node = twin.node(id, id.startsWith("cluster/"));
        if (node == null) {
            throw new AssertionError(id + " has no node");
        }
        return node;
    }

    private List<@Nullable Object> texts() {
        List<@Nullable Object> texts = new ArrayList<>();
        twin.getChildren().forEach(node -> texts.add(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        return texts;
    }

    @Test
    void aMarkIsAButtonWithItsTextWhereItIsSeen() {
        twin.place(List.of(mark("war", 50)));

        Node node = node("war");
        assertThat(node.queryAccessibleAttribute(AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.BUTTON);
        assertThat(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Text of war");
        Bounds bounds = (Bounds) node.queryAccessibleAttribute(AccessibleAttribute.BOUNDS);
        Bounds all = twin.localToScreen(twin.getBoundsInLocal());
        assertThat(bounds.getMinX() - all.getMinX()).isCloseTo(50, within(1e-6));
        assertThat(bounds.getMinY() - all.getMinY()).isCloseTo(20, within(1e-6));
        assertThat(bounds.getWidth()).isCloseTo(30, within(1e-6));
        assertThat(bounds.getHeight()).isCloseTo(10, within(1e-6));
    }

    @Test
    void aMarkIsPutIntoWordsWhenAReaderAsks() {
        List<String> asked = new ArrayList<>();
        twin.place(List.of(new SpokenMark("war", false, new Box(50, 20, 30, 10), MarkWords.of(() -> {
            asked.add("war");
            return "War";
        }))));
        twin.place(List.of(mark("war", 60)));
        assertThat(asked).isEmpty();

        assertThat(texts()).containsExactly("Text of war");
    }

    @Test
    void firingOpensAMarkAndFocusingTakesTheKeyboardThere() {
        twin.place(List.of(mark("war", 50), mark("cluster/a", 90)));

        node("war").executeAccessibleAction(AccessibleAction.FIRE);
        node("cluster/a").executeAccessibleAction(AccessibleAction.FIRE);
        node("cluster/a").executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);

        assertThat(done).containsExactly("open war", "open cluster/a", "focus cluster/a");
    }

    @Test
    void onlyTheMarkThatTheKeyboardIsOnIsFocused() {
        twin.place(List.of(mark("war", 50), mark("treaty", 90)));
        focused = "treaty";

        assertThat(node("treaty").queryAccessibleAttribute(AccessibleAttribute.FOCUSED)).isEqualTo(true);
        assertThat(node("war").queryAccessibleAttribute(AccessibleAttribute.FOCUSED)).isEqualTo(false);
    }

    @Test
    void theMouseDoesNotNoticeTheNodes() {
        twin.place(List.of(mark("war", 50)));

        assertThat(twin.isMouseTransparent()).isTrue();
        assertThat(node("war").isMouseTransparent()).isTrue();
        assertThat(node("war").isFocusTraversable()).isFalse();
    }

    @Test
    void aMarkThatStaysKeepsItsNodeAndNodesOfOthersAreUsedAgain() {
        twin.place(List.of(mark("war", 50), mark("treaty", 90)));
        Node war = node("war");
        Node treaty = node("treaty");

        twin.place(List.of(mark("summit", 10), mark("war", 70)));

        assertThat(node("war")).isSameAs(war);
        assertThat(war.getLayoutX()).isEqualTo(70);
        assertThat(node("summit")).isSameAs(treaty);
        assertThat(texts()).containsExactly("Text of summit", "Text of war");
        assertThat(twin.node("treaty", false)).isNull();
    }

    @Test
    void oneMoreMarkLeavesTheOthersWhereTheyAre() {
        twin.place(List.of(mark("war", 50)));

        twin.add(mark("treaty", 90));
        twin.add(mark("treaty", 95));

        assertThat(texts()).containsExactly("Text of war", "Text of treaty");
        assertThat(node("treaty").getLayoutX()).isEqualTo(95);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thereIsANodeForEachMarkInOrderAndNeverMoreNodesThanMarksAtOnce(int seed) {
        Random random = new Random(seed);
        Set<Node> nodes = new HashSet<>();
        int most = 0;
        for (int step = 0; step < 20; step++) {
            List<SpokenMark> marks = IntStream.range(0, random.nextInt(20)).map(_ -> random.nextInt(40)).distinct()
                    .mapToObj(i -> mark("e" + i, random.nextInt(300))).toList();
            twin.place(marks);
            nodes.addAll(twin.getChildren());
            most = Math.max(most, marks.size());

            assertThat(texts()).as("seed %d", seed)
                    .containsExactlyElementsOf(marks.stream().map(mark -> (Object) mark.text()).toList());
            assertThat(twin.getChildren()).as("seed %d", seed).doesNotHaveDuplicates();
        }
        assertThat(nodes).as("seed %d", seed).hasSizeLessThanOrEqualTo(most);
    }
}
