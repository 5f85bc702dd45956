package org.tumen.view.present;

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
    private final PictureSurface surface;
    private final AudienceLayout layout;
    private @Nullable AudienceRequest shown;

    NextStopView(PresentationViewModel model, PictureSurface surface, AudienceLayout layout) {
        this.model = model;
        this.surface = surface;
        this.layout = layout;
        getStyleClass().add("next-picture");
        getChildren().add(surface.node());
        setMinSize(WIDTH_PX, HEIGHT_PX);
        setPrefSize(WIDTH_PX, HEIGHT_PX);
        setMaxSize(WIDTH_PX, HEIGHT_PX);
    }

    void show(int stop) {
        AudienceRequest request = model.request(stop, WIDTH_PX, HEIGHT_PX);
        if (!request.equals(shown)) {
            shown = request;
            surface.show(layout.layout(request));
            setAccessibleText(model.name(stop));
        }
    }
}
