package org.tumen.view.present;

import java.util.List;
import javafx.scene.layout.Region;
import org.tumen.display.DisplayList;
import org.tumen.paint.OpenSans;
import org.tumen.view.surface.PixelSurface;

/// Shows drawings in pixels of the screen.
public interface PictureSurface {
    /// One that is painted by `PixelSurface`.
    static PictureSurface ofPixels() {
        PixelSurface pixels = new PixelSurface(new OpenSans());
        return new PictureSurface() {
            @Override
            public Region node() {
                return pixels;
            }

            @Override
            public void show(DisplayList list) {
                pixels.show(List.of(list));
            }

            @Override
            public void prepare(DisplayList list) {
                pixels.prepare(list);
            }
        };
    }

    /// What shows them; takes no part in mouse and keyboard.
    Region node();

    void show(DisplayList list);

    /// Makes ready what takes long of a drawing that is likely to be shown.
    void prepare(DisplayList list);
}
