package org.tumen.layout.present;

import java.util.List;
import java.util.stream.Stream;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.paint.OpenSans;

/// What tests ask of the audience's picture.
final class Slides {
    static final OpenSans FONT = new OpenSans();

    private Slides() {}

    static <T extends DrawOp> List<T> all(DisplayList list, Class<T> kind) {
        return list.ops().stream()
                .flatMap(op -> op instanceof DrawOp.Clip clip ? clip.content().stream() : Stream.of(op))
                .filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<DrawOp.TextRun> runs(DisplayList list) {
        return all(list, DrawOp.TextRun.class);
    }

    /// All words in the order in which they are drawn.
    static String words(DisplayList list) {
        return String.join(" ", runs(list).stream().map(DrawOp.TextRun::text).toList());
    }

    /// Where its letters are, from the height of capitals to below the baseline.
    static Box box(DrawOp.TextRun run) {
        double rise = FONT.capHeightPx(run.font());
        return new Box(run.x(), run.baselineY() - rise, FONT.widthPx(run.text(), run.font()),
                rise + run.font().sizePx() * 0.2);
    }

    static List<Mark> marks(DisplayList list, Mark.Kind kind) {
        return list.marks().stream().filter(mark -> mark.kind() == kind).toList();
    }

    static List<String> ids(DisplayList list, Mark.Kind kind) {
        return marks(list, kind).stream().map(Mark::id).toList();
    }

    static boolean overlap(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()) > 1e-6
                && Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y()) > 1e-6;
    }
}
