package org.tumen.view.present;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.tumen.layout.present.AudienceLayout;
import org.tumen.viewmodel.present.PresentationViewModel;

/// A small picture of a stop.
final class NextStopView extends Region {
    private static final double WIDTH_PX = 288;
    private static final double HEIGHT_PX = 162;

    private final PresentationViewModel model;
    private final PicturePainter painter;
    private final AudienceLayout layout;
    private final Canvas picture = new Canvas(WIDTH_PX, HEIGHT_PX);

    NextStopView(PresentationViewModel model, PicturePainter painter, AudienceLayout layout) {
        this.model = model;
        this.painter = painter;
        this.layout = layout;
        getStyleClass().add("next-picture");
        getChildren().add(picture);
        setMinSize(WIDTH_PX, HEIGHT_PX);
        setPrefSize(WIDTH_PX, HEIGHT_PX);
        setMaxSize(WIDTH_PX, HEIGHT_PX);
    }

    void show(int stop) {
        painter.paint(layout.layout(model.request(stop, WIDTH_PX, HEIGHT_PX)), picture.getGraphicsContext2D());
        setAccessibleText(model.name(stop));
    }
}
