package org.tumen.view.present;

import javafx.scene.layout.Region;
import org.tumen.display.DisplayList;

/// Shows drawings in pixels of the screen.
public interface PictureSurface {
    /// What shows them; takes no part in mouse and keyboard.
    Region node();

    void show(DisplayList list);

    /// Makes ready what takes long of a drawing that is likely to be shown.
    void prepare(DisplayList list);
}
