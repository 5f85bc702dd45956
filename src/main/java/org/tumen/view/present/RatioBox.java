package org.tumen.view.present;

import javafx.scene.layout.Region;

/// Shows one picture as large as there is room, in the proportions of the audience's screen.
final class RatioBox extends Region {
    private final Region content;
    private double ratio = 16.0 / 9;

    RatioBox(Region content) {
        this.content = content;
        setMinSize(80, 45);
        getChildren().add(content);
    }

    void setRatio(double widthToHeight) {
        ratio = widthToHeight;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), getHeight() * ratio);
        double height = width / ratio;
        content.resizeRelocate((getWidth() - width) / 2, 0, width, height);
    }
}
