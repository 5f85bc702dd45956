package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.model.EventTable;

/// Says in a lane without anything in the window what is nearest before and after it, at the edges where that would come
/// in: an empty lane tells where to go on.
final class EmptyLanes {
    /// Less of a title says nothing.
    private static final double LEAST_TITLE_PX = 60;
    private static final double MOST_PX = 340;
    private static final double MOST_SHARE = 0.4;
    private static final double EDGE_PX = 8;

    private final EventTable events;
    private final TimelineEntries entries;
    private final Scene scene;
    private final Metrics metrics;
    private final FontSpec font;

    EmptyLanes(EventTable events, TimelineEntries entries, Scene scene) {
        this.events = events;
        this.entries = entries;
        this.scene = scene;
        metrics = scene.metrics();
        font = metrics.eraFont();
    }

    /// The words in a lane; none where it is not empty.
    List<DrawOp> words(int lane) {
        List<DrawOp> words = new ArrayList<>();
        if (isEmpty(lane) && metrics.lineHeightPx(font) <= scene.packing().rowPx()) {
            add(lane, entries.lastBefore(lane, scene.request().span().startDay()), true, words);
            add(lane, entries.firstAfter(lane, scene.request().span().endDay()), false, words);
        }
        return words;
    }

    /// The room of all these words.
    List<Box> rooms() {
        List<Box> rooms = new ArrayList<>();
        double height = metrics.lineHeightPx(font);
        for (int lane = 0; lane < scene.lanes().size(); lane++) {
            double y = scene.packing().rowCenter(lane, 0) - height / 2;
            for (DrawOp op : words(lane)) {
                if (op instanceof DrawOp.TextRun run) {
                    rooms.add(new Box(run.x(), y, metrics.measurer().widthPx(run.text(), font), height));
                }
            }
        }
        return rooms;
    }

    private boolean isEmpty(int lane) {
        return scene.marks().get(lane).isEmpty() && scene.ghosts().get(lane).isEmpty()
                && scene.packing().lanes().get(lane).clusters().stream()
                        .noneMatch(cluster -> scene.placement().isInWindow(scene.placement().box(lane, cluster)));
    }

    private void add(int lane, @Nullable TimelineEntry entry, boolean before, List<DrawOp> words) {
        Box axis = scene.packing().boxes().get(lane);
        if (entry == null || !scene.request().limits().contains(entry.centerDay())) {
            return;
        }
        String date = ", " + events.dateText(entry.number());
        double most = Math.min(axis.width() * MOST_SHARE, metrics.px(MOST_PX));
        double room = most - metrics.measurer().widthPx(before ? "‹ " + date : date + " ›", font);
        String title = room < metrics.px(LEAST_TITLE_PX) ? "" : metrics.measurer().fit(entry.label(), font, room);
        if (!title.isEmpty()) {
            String text = before ? "‹ " + title + date : title + date + " ›";
            double edge = metrics.px(EDGE_PX);
            double x = before ? axis.x() + edge : axis.right() - edge - metrics.measurer().widthPx(text, font);
            words.add(new DrawOp.TextRun(text, x, metrics.baseline(scene.packing().rowCenter(lane, 0), font), font,
                    scene.request().theme().muted()));
        }
    }
}
