package org.tumen.view.surface;

import java.nio.IntBuffer;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PixelPainter;

/// Shows display lists, one above the other, in pixels of the screen: sharp at any scale of it. The lowest list is painted
/// again only when it is another one.
public final class PixelSurface extends Region {
    /// The pixels of one size.
    ///
    /// @param scale pixels of the screen a pixel of the lists
    private record Pixels(int widthPx, int heightPx, double scale, PixelBuffer<IntBuffer> buffer) {
        static Pixels of(int widthPx, int heightPx, double scale) {
            return new Pixels(widthPx, heightPx, scale, new PixelBuffer<>(widthPx, heightPx,
                    IntBuffer.wrap(new int[widthPx * heightPx]), PixelFormat.getIntArgbPreInstance()));
        }

        int[] shown() {
            return buffer.getBuffer().array();
        }
    }

    private final PixelPainter painter;
    private final ImageView view = new ImageView();
    private final ObservableValue<Number> screenScale = sceneProperty().flatMap(Scene::windowProperty)
            .flatMap(Window::renderScaleXProperty).orElse(1.0);
    private @Nullable Pixels pixels;
    private List<DisplayList> lists = List.of();
    /// Where the lowest list is kept alone while others are shown above it.
    private int[] kept = {};
    private boolean isKept;

    public PixelSurface(OpenSans openSans) {
        painter = new PixelPainter(openSans);
        setMouseTransparent(true);
        // New pixels in an image view that is laid out ask for a layout, which would paint again, and so on for ever.
        view.setManaged(false);
        getChildren().add(view);
        screenScale.subscribe((_, _) -> {
            List<DisplayList> now = lists;
            lists = List.of();
            show(now);
        });
    }

    /// @param newLists of one size, from the lowest; only that one has a background
    public void show(List<DisplayList> newLists) {
        if (newLists.isEmpty()) {
            return;
        }
        DisplayList first = newLists.getFirst();
        Pixels into = pixels(first);
        List<DisplayList> above = above(newLists);
        if (isLowest(first) && above.equals(above(lists))) {
            return;
        }
        if (!isLowest(first)) {
            painter.paint(first, into.shown(), into.widthPx(), into.scale());
            isKept = false;
        } else if (isKept) {
            System.arraycopy(kept, 0, into.shown(), 0, kept.length);
        }
        if (!above.isEmpty() && !isKept) {
            keep(into.shown());
        }
        for (DisplayList list : above) {
            painter.paint(list, into.shown(), into.widthPx(), into.scale());
        }
        lists = List.copyOf(newLists);
        into.buffer().updateBuffer(_ -> null);
    }

    /// Makes ready what takes long of a list that is likely to be shown.
    public void prepare(DisplayList list) {
        painter.prepare(list, screenScale.getValue().doubleValue());
    }

    /// Makes ready a line of text that is likely to be shown.
    ///
    /// @return whether there was something to do
    public boolean prepare(DrawOp.TextRun run) {
        return painter.prepare(run, screenScale.getValue().doubleValue());
    }

    private void keep(int[] shown) {
        if (kept.length != shown.length) {
            kept = new int[shown.length];
        }
        System.arraycopy(shown, 0, kept, 0, shown.length);
        isKept = true;
    }

    /// Those above the lowest that draw something.
    private static List<DisplayList> above(List<DisplayList> lists) {
        return lists.stream().skip(1).filter(list -> !list.ops().isEmpty()).toList();
    }

    /// Whether it is the very list that is painted already, which is quickly told.
    @SuppressWarnings("ReferenceEquality")
    private boolean isLowest(DisplayList list) {
        return !lists.isEmpty() && lists.getFirst() == list;
    }

    private Pixels pixels(DisplayList list) {
        double scale = screenScale.getValue().doubleValue();
        int widthPx = (int) Math.max(1, Math.ceil(list.widthPx() * scale));
        int heightPx = (int) Math.max(1, Math.ceil(list.heightPx() * scale));
        Pixels known = pixels;
        if (known == null || known.widthPx != widthPx || known.heightPx != heightPx || known.scale != scale) {
            known = Pixels.of(widthPx, heightPx, scale);
            pixels = known;
            lists = List.of();
            view.setImage(new WritableImage(known.buffer));
            view.setFitWidth(widthPx / scale);
            view.setFitHeight(heightPx / scale);
        }
        return known;
    }
}
