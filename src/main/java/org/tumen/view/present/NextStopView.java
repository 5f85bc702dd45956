package org.tumen.view.present;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tumen.layout.present.AudienceLayout;
import org.tumen.layout.present.AudienceRequest;
import org.tumen.viewmodel.present.PresentationViewModel;

/// A small picture of a stop.
final class NextStopView extends Region {
    private static final double HEIGHT_PX = 216;

    private final PresentationViewModel model;
    private final PictureSurface surface;
    private final AudienceLayout layout;
    private @Nullable AudienceRequest shown;
    private int stop;

    NextStopView(PresentationViewModel model, PictureSurface surface, AudienceLayout layout) {
        this.model = model;
        this.surface = surface;
        this.layout = layout;
        getStyleClass().add("next-picture");
        getChildren().add(surface.node());
        setRatio(16.0 / 9);
    }

    /// Gives it the proportions of the audience's screen.
    void setRatio(double widthToHeight) {
        double width = Math.rint(HEIGHT_PX * widthToHeight);
        if (width != getPrefWidth()) {
            setMinSize(width, HEIGHT_PX);
            setPrefSize(width, HEIGHT_PX);
            setMaxSize(width, HEIGHT_PX);
            requestLayout();
        }
    }

    void show(int newStop) {
        stop = newStop;
        requestLayout();
    }

    /// A window that is not shown is not laid out: where there is no second screen, this costs nothing.
    @Override
    protected void layoutChildren() {
        surface.node().resizeRelocate(0, 0, getWidth(), getHeight());
        AudienceRequest request = model.request(stop, getPrefWidth(), HEIGHT_PX);
        if (!request.equals(shown)) {
            shown = request;
            surface.show(layout.layout(request));
            setAccessibleText(model.name(stop));
        }
    }
}
