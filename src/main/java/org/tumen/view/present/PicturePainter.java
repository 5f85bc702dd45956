package org.tumen.view.present;

import javafx.scene.canvas.GraphicsContext;
import org.tumen.display.DisplayList;

/// Paints drawings on a canvas.
@FunctionalInterface
public interface PicturePainter {
    void paint(DisplayList list, GraphicsContext graphics);
}
