package org.tumen.view;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.model.Category;
import org.tumen.model.ClaimStatus;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.viewmodel.TimelineViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/// The small signs of the panes mean what the marks of the picture mean.
@ExtendWith(OnFxThread.class)
class SymbolIconTest {
    private static Path path(SymbolIcon icon) {
        return Nodes.only(icon, Path.class);
    }

    private static TimelineDocument withCategory(String json) {
        return Workspaces.document("""
                {"title": "One", "categories": [%s],
                 "events": [{"id": "a", "date": "1950", "title": "A", "category": "c"},
                   {"id": "b", "date": "1990", "title": "B"}]}
                """.formatted(json));
    }

    /// The colour in the middle of an event's mark.
    private static Color markColor(TimelineDocument document, String eventId, boolean dark) {
        TimelineViewModel timeline = Workspaces.timeline(document);
        if (dark) {
            timeline.settings().toggleTheme();
        }
        TimelineCanvas canvas = new TimelineCanvas(timeline);
        Nodes.show(canvas, 600, 200);
        @Nullable
        Box box = canvas.boundsOf(eventId);
        PixelReader pixels = canvas.snapshot(null, null).getPixelReader();
        return pixels.getColor((int) Objects.requireNonNull(box).centerX(), (int) box.centerY());
    }

    @ParameterizedTest
    @CsvSource({"'\"color\": \"#2F6DB5\"', false", "'\"color\": \"#2F6DB5\"', true", "'\"color\": \"#FFFFF0\"', false",
            "'\"color\": \"#000020\"', true", "'\"symbol\": \"square\"', false", "'\"symbol\": \"square\"', true"})
    void aCategoryHasTheColourOfItsMarks(String fields, boolean dark) {
        TimelineDocument document = withCategory("{\"id\": \"c\", \"name\": \"C\", " + fields + "}");

        SymbolIcon icon = new SymbolIcon(document.categories().getFirst(), document, dark ? Theme.DARK : Theme.LIGHT);

        assertThat(path(icon).getFill()).isEqualTo(markColor(document, "a", dark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"c\", \"name\": \"C\"}", ""})
    void whatHasNoCategoryHasTheColourOfItsMarksToo(String category) {
        TimelineDocument document = category.isEmpty()
                ? Workspaces.document("{\"title\": \"None\", \"events\": ["
                        + "{\"id\": \"b\", \"date\": \"1990-05-05\", \"title\": \"B\"}]}")
                : withCategory(category);

        SymbolIcon icon = new SymbolIcon(null, document, Theme.LIGHT);

        assertThat(path(icon).getFill()).isEqualTo(markColor(document, "b", false));
        assertThat(icon.getAccessibleText()).isEqualTo("no category");
    }

    @Test
    void categoriesWithoutAColourTakeTheThemesInTurn() {
        TimelineDocument document = Workspaces.document("""
                {"title": "Two", "categories": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}], "events": []}
                """);

        for (int lane = 0; lane < 2; lane++) {
            Rgba expected = Theme.LIGHT.laneColors().get(lane);
            assertThat(path(new SymbolIcon(document.categories().get(lane), document, Theme.LIGHT)).getFill())
                    .isEqualTo(Color.rgb(expected.red(), expected.green(), expected.blue()));
        }
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void everySymbolIsAClosedShapeOfOneSizeWithAName(Symbol symbol) {
        TimelineDocument document = withCategory("{\"id\": \"c\", \"name\": \"Treaties\", \"symbol\": \""
                + symbol.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"}");
        Category category = document.categories().getFirst();

        SymbolIcon icon = new SymbolIcon(category, document, Theme.LIGHT);

        assertThat(category.symbol()).isEqualTo(symbol);
        assertThat(path(icon).getElements()).last().isInstanceOf(ClosePath.class);
        assertThat(path(icon).getLayoutBounds().getWidth()).isBetween(6.0, 13.0);
        assertThat(icon.getAccessibleText()).isEqualTo("Treaties");
        assertThat(icon.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENTED, bullet, false, false", "DISPUTED, status-outline, false, true",
            "ALLEGED, status-outline, true, false", "ASSESSED, status-outline, false, false"})
    void aStatusLooksAsInThePicture(ClaimStatus status, String style, boolean dashed, boolean half) {
        StatusMark mark = new StatusMark(status);

        assertThat(Nodes.only(mark, Circle.class).getStyleClass()).containsExactly(style);
        assertThat(Nodes.only(mark, Circle.class).getStrokeDashArray().isEmpty()).isEqualTo(!dashed);
        assertThat(Nodes.all(mark, Arc.class)).hasSize(half ? 1 : 0);
    }
}
