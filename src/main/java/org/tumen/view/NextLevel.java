package org.tumen.view;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DrawOp;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.view.surface.PixelSurface;

/// Makes ready what the next zoom level shows, bit by bit while the view narrows or widens, so that it does not halt there.
final class NextLevel {
    private static final int TEXTS_A_FRAME = 8;

    private final PixelSurface surface;
    private @Nullable PictureRequest shown;
    private @Nullable PictureRequest next;
    private final Queue<DrawOp.TextRun> waiting = new ArrayDeque<>();

    NextLevel(PixelSurface surface) {
        this.surface = surface;
    }

    /// @param request of the picture that has been shown now
    void prepare(TimelineLayout layout, PictureRequest request) {
        PictureRequest before = shown;
        shown = request;
        int level = request.zoom().level();
        if (before == null || level < 0 || level != before.zoom().level()
                || !before.limits().equals(request.limits())) {
            return;
        }
        PictureRequest coming = layout.nextPicture(level, before.span(), request);
        if (coming == null || !layout.prepareNext(coming)) {
            return;
        }
        if (next == null || !coming.withSpan(next.span()).equals(next)) {
            next = coming;
            waiting.clear();
            collect(layout.layout(coming).ops());
        }
        int made = 0;
        while (made < TEXTS_A_FRAME && !waiting.isEmpty()) {
            if (surface.prepare(waiting.remove())) {
                made++;
            }
        }
    }

    /// After another document has been opened.
    void forget() {
        shown = null;
        next = null;
        waiting.clear();
    }

    private void collect(List<DrawOp> ops) {
        for (DrawOp op : ops) {
            if (op instanceof DrawOp.TextRun run) {
                waiting.add(run);
            } else if (op instanceof DrawOp.Clip clip) {
                collect(clip.content());
            }
        }
    }
}
