package org.tumen.view;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.layout.SymbolPaths;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.Category;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;

/// A category's symbol in its colour.
final class SymbolIcon extends Region {
    private static final double SIZE_PX = 13;
    private static final double RADIUS_PX = 4.6;

    /// @param category null for what has none
    SymbolIcon(@Nullable Category category, TimelineDocument document, Theme theme) {
        Path path = new Path();
        Symbol symbol = category == null ? Symbol.CIRCLE : category.symbol();
        SymbolPaths.path(symbol, SIZE_PX / 2, SIZE_PX / 2, RADIUS_PX).stream().map(SymbolIcon::element)
                .forEach(path.getElements()::add);
        path.setFill(color(category, document, theme));
        path.setStroke(null);
        path.setManaged(false);
        getChildren().add(path);
        setMinSize(SIZE_PX, SIZE_PX);
        setMaxSize(SIZE_PX, SIZE_PX);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(category == null ? "no category" : category.name());
    }

    /// The colour that its marks have in the picture.
    private static Color color(@Nullable Category category, TimelineDocument document, Theme theme) {
        List<String> lanes = document.categories().stream().map(Category::id).distinct().toList();
        Rgba rgba = category == null
                ? lanes.isEmpty() ? theme.accent() : theme.muted()
                : TimelineLayout.color(category, Math.max(0, lanes.indexOf(category.id())), theme);
        return Color.rgb(rgba.red(), rgba.green(), rgba.blue());
    }

    private static PathElement element(PathStep step) {
        return switch (step) {
            case PathStep.MoveTo(double x, double y) -> new MoveTo(x, y);
            case PathStep.LineTo(double x, double y) -> new LineTo(x, y);
            case PathStep.CurveTo c -> new CubicCurveTo(c.c1x(), c.c1y(), c.c2x(), c.c2y(), c.x(), c.y());
            case PathStep.Close() -> new ClosePath();
        };
    }
}
