package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.MarkWords;
import org.tumen.model.CountText;
import org.tumen.model.EventTable;

/// Which marks of a picture a screen reader is told of, and in which words: events with their place among all.
public final class SpokenMarks {
    /// So many at most: each is a node of its own.
    public static final int MOST = 200;
    /// A mark that counts several events goes with events of this significance.
    private static final int CLUSTER_SIGNIFICANCE = 2;

    private final EventTable events;
    private final EventOrder order;

    public SpokenMarks(OpenDocument document) {
        events = document.document().table();
        order = document.order();
    }

    /// The marks seen in a picture, from left to right: all of them or, of very many, the most significant that are nearest
    /// to the middle of the time axis.
    ///
    /// @param foremost a mark that is told of whatever its rank and that replaces the picture's own of the same event;
    ///            null for none
    public List<SpokenMark> choose(DisplayList picture, @Nullable Mark foremost, int most) {
        Map<String, Box> labels = new HashMap<>();
        List<Mark> seen = new ArrayList<>();
        Box axis = axis(picture);
        if (foremost != null) {
            seen.add(foremost);
        }
        for (Mark mark : picture.marks()) {
            if (mark.kind() == Mark.Kind.LABEL) {
                labels.put(mark.id(), mark.bounds());
            } else if (isSpoken(mark) && mark.bounds().intersects(axis) && !isSame(mark, foremost)) {
                seen.add(mark);
            }
        }
        return seen.stream().sorted(byRank(axis.centerX(), foremost)).limit(most)
                .sorted(Comparator.comparingDouble((Mark mark) -> mark.bounds().x())
                        .thenComparingDouble(mark -> mark.bounds().y()))
                .map(mark -> spoken(mark, labels.get(mark.id()), axis)).toList();
    }

    /// What is said of a mark, wherever it is.
    public SpokenMark spoken(Mark mark) {
        return new SpokenMark(mark.id(), mark.kind() == Mark.Kind.CLUSTER, mark.bounds(), words(mark));
    }

    private SpokenMark spoken(Mark mark, @Nullable Box label, Box axis) {
        boolean isCluster = mark.kind() == Mark.Kind.CLUSTER;
        Box whole = isCluster || label == null ? mark.bounds() : mark.bounds().union(label);
        return new SpokenMark(mark.id(), isCluster, common(whole, axis), words(mark));
    }

    /// To find an event's place among all, all have to be put in order, for which no picture should wait.
    private MarkWords words(Mark mark) {
        return MarkWords.of(() -> text(mark));
    }

    private String text(Mark mark) {
        int place = mark.kind() == Mark.Kind.EVENT ? order.placeOf(mark.id()) : 0;
        return place == 0
                ? mark.accessibleText()
                : mark.accessibleText() + ", " + CountText.grouped(place) + " of "
                        + CountText.grouped(order.count());
    }

    private static boolean isSpoken(Mark mark) {
        return mark.kind() == Mark.Kind.EVENT || mark.kind() == Mark.Kind.CLUSTER;
    }

    private static boolean isSame(Mark mark, @Nullable Mark other) {
        return other != null && mark.kind() == other.kind() && mark.id().equals(other.id());
    }

    private Comparator<Mark> byRank(double middle, @Nullable Mark foremost) {
        ToDoubleFunction<Mark> distance = mark -> Math
                .max(0, Math.abs(mark.bounds().centerX() - middle) - mark.bounds().width() / 2);
        return Comparator.comparingInt((Mark mark) -> isSame(mark, foremost) ? 0 : significance(mark))
                .thenComparingDouble(distance);
    }

    private int significance(Mark mark) {
        int number = mark.kind() == Mark.Kind.CLUSTER ? -1 : events.numberOf(mark.id());
        return number < 0 ? CLUSTER_SIGNIFICANCE : events.significance(number);
    }

    /// The picture right of the names of lanes.
    private static Box axis(DisplayList picture) {
        double left = picture.marks().stream().filter(mark -> mark.kind() == Mark.Kind.RULER)
                .mapToDouble(mark -> mark.bounds().x()).findFirst().orElse(0);
        return Box.ofEdges(left, 0, Math.max(left, picture.widthPx()), picture.heightPx());
    }

    private static Box common(Box one, Box other) {
        double left = Math.max(one.x(), other.x());
        double top = Math.max(one.y(), other.y());
        return Box.ofEdges(left, top, Math.max(left, Math.min(one.right(), other.right())),
                Math.max(top, Math.min(one.bottom(), other.bottom())));
    }
}
