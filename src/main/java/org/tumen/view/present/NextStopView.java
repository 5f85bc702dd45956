package org.tumen.view.present;

import java.util.List;
import javafx.scene.layout.Region;
import org.tumen.layout.present.AudienceLayout;
import org.tumen.paint.OpenSans;
import org.tumen.view.surface.PixelSurface;
import org.tumen.viewmodel.present.PresentationViewModel;

/// A small picture of a stop.
final class NextStopView extends Region {
    private static final double WIDTH_PX = 288;
    private static final double HEIGHT_PX = 162;

    private final PresentationViewModel model;
    private final AudienceLayout layout;
    private final PixelSurface picture;

    NextStopView(PresentationViewModel model, AudienceLayout layout, OpenSans openSans) {
        this.model = model;
        picture = new PixelSurface(openSans);
        this.layout = layout;
        getStyleClass().add("next-picture");
        getChildren().add(picture);
        setMinSize(WIDTH_PX, HEIGHT_PX);
        setPrefSize(WIDTH_PX, HEIGHT_PX);
        setMaxSize(WIDTH_PX, HEIGHT_PX);
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, WIDTH_PX, HEIGHT_PX);
    }

    void show(int stop) {
        picture.show(List.of(layout.layout(model.request(stop, WIDTH_PX, HEIGHT_PX))));
        setAccessibleText(model.name(stop));
    }
}
