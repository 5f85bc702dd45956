package org.tumen.view.export;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DisplayList;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.export.Preview;

/// Shows what an export will be: one of its pages, as large as there is room, or the start of its text. Pages are painted in
/// the background; of several asked for, the newest is shown.
final class PreviewPane extends BorderPane {
    private static final double EDGE_PX = 16;
    private static final double LEAST_PX = 40;

    /// A page is painted for the room that it has.
    private static final class Sheet extends Region {
        private final ImageView view = new ImageView();
        private final BackgroundWork work;
        private final AtomicLong newest = new AtomicLong();
        private final ObservableValue<Number> screenScale = sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty).orElse(1.0);
        private @Nullable DisplayList drawing;
        private @Nullable DisplayList painted;
        private double paintedScale;

        Sheet(BackgroundWork work) {
            this.work = work;
            getStyleClass().add("preview-sheet");
            getChildren().add(view);
            setMinSize(0, 0);
            setPrefSize(LEAST_PX, LEAST_PX);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            view.setSmooth(true);
            screenScale.subscribe(_ -> requestLayout());
        }

        void show(@Nullable DisplayList newDrawing) {
            drawing = newDrawing;
            if (newDrawing == null) {
                newest.incrementAndGet();
                painted = null;
                view.setImage(null);
            }
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            DisplayList shown = drawing;
            double roomX = getWidth() - 2 * EDGE_PX;
            double roomY = getHeight() - 2 * EDGE_PX;
            if (shown == null || roomX < LEAST_PX || roomY < LEAST_PX) {
                return;
            }
            double fit = Math.min(roomX / shown.widthPx(), roomY / shown.heightPx());
            double scale = fit * screenScale.getValue().doubleValue();
            place(shown, fit);
            if (!shown.equals(painted) || scale != paintedScale) {
                painted = shown;
                paintedScale = scale;
                long number = newest.incrementAndGet();
                work.<Optional<WritableImage>>run(
                        () -> number == newest.get()
                                ? Optional.of(PagePainting.paint(shown, scale))
                                : Optional.empty(),
                        image -> image.filter(_ -> number == newest.get()).ifPresent(view::setImage));
            }
        }

        private void place(DisplayList shown, double fit) {
            double width = Math.rint(shown.widthPx() * fit);
            double height = Math.rint(shown.heightPx() * fit);
            view.setFitWidth(width);
            view.setFitHeight(height);
            view.relocate(Math.rint((getWidth() - width) / 2), Math.rint((getHeight() - height) / 2));
        }
    }

    private final Sheet sheet;
    private final TextArea text = new TextArea();
    private final Label failure = new Label();
    private final Label pageNumber = new Label();
    private final Button earlier = new Button("‹");
    private final Button later = new Button("›");
    private final HBox pager = new HBox(earlier, pageNumber, later);
    private Preview shown = new Preview.Failed("Making the preview…");
    private int page;

    PreviewPane(BackgroundWork work) {
        sheet = new Sheet(work);
        setId("export-preview");
        getStyleClass().add("export-preview");
        text.setEditable(false);
        text.setAccessibleText("How the file begins");
        text.getStyleClass().add("preview-text");
        failure.setWrapText(true);
        pageNumber.setId("preview-page");
        earlier.setAccessibleText("Page before");
        later.setAccessibleText("Next page");
        earlier.getStyleClass().add("tool-button");
        later.getStyleClass().add("tool-button");
        earlier.setOnAction(_ -> turnTo(page - 1));
        later.setOnAction(_ -> turnTo(page + 1));
        pager.setAlignment(Pos.CENTER);
        pager.getStyleClass().add("preview-pager");
        setCenter(new StackPane(sheet, text, failure));
        setBottom(pager);
        setMinSize(0, 0);
        show(shown);
    }

    final void show(Preview preview) {
        shown = preview;
        text.setVisible(preview instanceof Preview.Text);
        failure.setVisible(preview instanceof Preview.Failed);
        sheet.setVisible(preview instanceof Preview.Pages);
        pager.setVisible(false);
        pager.setManaged(false);
        switch (preview) {
            case Preview.Pages(var pages) -> turnTo(Math.min(page, pages.size() - 1));
            case Preview.Text(String start) -> {
                text.setText(start);
                sheet.show(null);
            }
            case Preview.Failed(String line) -> {
                failure.setText(line);
                sheet.show(null);
            }
        }
    }

    /// Shows the first page again, as of something else.
    void startOver() {
        page = 0;
    }

    private void turnTo(int number) {
        if (!(shown instanceof Preview.Pages(var pages))) {
            return;
        }
        page = Math.clamp(number, 0, pages.size() - 1);
        boolean several = pages.size() > 1;
        pager.setVisible(several);
        pager.setManaged(several);
        earlier.setDisable(page == 0);
        later.setDisable(page == pages.size() - 1);
        String place = "Page " + (page + 1) + " of " + pages.size();
        pageNumber.setText(place);
        sheet.setAccessibleText("Preview, " + place.toLowerCase(Locale.ROOT));
        sheet.show(pages.get(page).drawing());
    }
}
