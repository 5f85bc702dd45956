package org.tumen.view.export;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.tumen.display.DisplayList;
import org.tumen.viewmodel.BackgroundWork;

/// Puts pictures on the clipboard: painted anew with twice as many pixels a side, so that they stay sharp where they go.
public final class PictureCopy {
    private static final double SCALE = 2;

    private PictureCopy() {}

    /// @param picture makes it; runs in the background
    /// @param told what came of it, in a line
    public static void copy(Supplier<DisplayList> picture, BackgroundWork work, Consumer<String> told) {
        work.<Image>run(() -> PagePainting.paint(picture.get(), SCALE), image -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            boolean taken = Clipboard.getSystemClipboard().setContent(content);
            told.accept(taken
                    ? String.format(Locale.ROOT, "Picture copied, %d × %d pixels", Math.round(image.getWidth()),
                            Math.round(image.getHeight()))
                    : "The clipboard did not take the picture");
        });
    }
}
