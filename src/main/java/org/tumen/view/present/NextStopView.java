package org.tumen.view.present;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tumen.layout.present.AudienceLayout;
import org.tumen.layout.present.AudienceRequest;
import org.tumen.viewmodel.present.PresentationViewModel;

/// A small picture of a stop.
final class NextStopView extends Region {
    private static final double WIDTH_PX = 384;
    private static final double HEIGHT_PX = 216;

    private final PresentationViewModel model;
    private final PicturePainter painter;
    private final AudienceLayout layout;
    private final Canvas picture = new Canvas(WIDTH_PX, HEIGHT_PX);
    private @Nullable AudienceRequest shown;

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
        AudienceRequest request = model.request(stop, WIDTH_PX, HEIGHT_PX);
        if (!request.equals(shown)) {
            shown = request;
            painter.paint(layout.layout(request), picture.getGraphicsContext2D());
            setAccessibleText(model.name(stop));
        }
    }
}
