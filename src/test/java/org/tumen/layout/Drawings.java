package org.tumen.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.PathStep;
import org.tumen.display.Theme;

/// What tests ask of a drawing.
final class Drawings {
    /// A run of text and where its letters are, from the height of capitals to below the baseline.
    ///
    /// @param seen the part that no clip hides; null if none is seen
    record Words(String text, DrawOp.TextRun run, Box box, @Nullable Box seen) {}

    private Drawings() {}

    /// All ops, those inside clips included.
    static Stream<DrawOp> all(List<DrawOp> ops) {
        return ops.stream().flatMap(op -> op instanceof DrawOp.Clip clip ? all(clip.content()) : Stream.of(op));
    }

    static <T extends DrawOp> List<T> all(DisplayList list, Class<T> kind) {
        return all(list.ops()).filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The texts in their order.
    static List<String> texts(DisplayList list) {
        return all(list, DrawOp.TextRun.class).stream().map(DrawOp.TextRun::text).toList();
    }

    static DrawOp.TextRun text(DisplayList list, String text) {
        return all(list, DrawOp.TextRun.class).stream().filter(run -> run.text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no text " + text + " but " + texts(list)));
    }

    static List<Words> words(DisplayList list) {
        return words(list.ops(), new Box(0, 0, list.widthPx(), list.heightPx())).toList();
    }

    private static Stream<Words> words(List<DrawOp> ops, Box clip) {
        return ops.stream().flatMap(op -> switch (op) {
            case DrawOp.Clip inner -> words(inner.content(), common(clip, inner.box()).orElse(new Box(0, 0, 0, 0)));
            case DrawOp.TextRun run -> Stream.of(words(run, clip));
            default -> Stream.empty();
        });
    }

    private static Words words(DrawOp.TextRun run, Box clip) {
        double rise = PackingFixtures.FONT.capHeightPx(run.font());
        double fall = run.font().sizePx() / 5;
        Box box = new Box(run.x(), run.baselineY() - rise, widthPx(run), rise + fall);
        return new Words(run.text(), run, box, common(clip, box).orElse(null));
    }

    /// The lines of a label, the upper one first.
    static List<DrawOp.TextRun> lines(DisplayList list, Mark label) {
        Box room = label.bounds().growBy(0.01);
        return all(list, DrawOp.TextRun.class).stream()
                .filter(run -> room.contains(run.x(), run.baselineY() - run.font().sizePx() / 4)
                        && run.x() + widthPx(run) <= room.right() + 0.02)
                .toList();
    }

    /// The letters of lines, without blanks.
    static String letters(List<DrawOp.TextRun> lines) {
        return letters(String.join("", lines.stream().map(DrawOp.TextRun::text).toList()));
    }

    static String letters(String text) {
        return text.codePoints().filter(letter -> !Character.isWhitespace(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static double widthPx(DrawOp.TextRun run) {
        return PackingFixtures.FONT.widthPx(run.text(), run.font());
    }

    private static Optional<Box> common(Box one, Box other) {
        if (!one.intersects(other)) {
            return Optional.empty();
        }
        return Optional.of(Box.ofEdges(Math.max(one.x(), other.x()), Math.max(one.y(), other.y()),
                Math.min(one.right(), other.right()), Math.min(one.bottom(), other.bottom())));
    }

    static List<Mark> marks(DisplayList list, Mark.Kind kind) {
        return list.marks().stream().filter(mark -> mark.kind() == kind).toList();
    }

    static Optional<Mark> find(DisplayList list, Mark.Kind kind, String id) {
        return list.marks().stream().filter(mark -> mark.kind() == kind && mark.id().equals(id)).findFirst();
    }

    static Box mark(DisplayList list, String id) {
        return find(list, Mark.Kind.EVENT, id).orElseThrow(() -> new AssertionError("no mark of " + id)).bounds();
    }

    static Box label(DisplayList list, String id) {
        return find(list, Mark.Kind.LABEL, id).orElseThrow(() -> new AssertionError("no label of " + id)).bounds();
    }

    static boolean hasLabel(DisplayList list, String id) {
        return find(list, Mark.Kind.LABEL, id).isPresent();
    }

    /// The room that an op takes, without its stroke.
    static Box bounds(DrawOp op) {
        return switch (op) {
            case DrawOp.Rectangle rectangle -> rectangle.box();
            case DrawOp.Line line -> Box.ofEdges(Math.min(line.x1(), line.x2()), Math.min(line.y1(), line.y2()),
                    Math.max(line.x1(), line.x2()), Math.max(line.y1(), line.y2()));
            case DrawOp.Path path -> bounds(path.steps());
            case DrawOp.TextRun run -> words(run, new Box(0, 0, 0, 0)).box();
            case DrawOp.Image image -> image.box();
            case DrawOp.Clip clip -> clip.box();
        };
    }

    static Box bounds(List<PathStep> steps) {
        List<double[]> points = steps.stream().flatMap(Drawings::points).toList();
        return Box.ofEdges(points.stream().mapToDouble(point -> point[0]).min().orElseThrow(),
                points.stream().mapToDouble(point -> point[1]).min().orElseThrow(),
                points.stream().mapToDouble(point -> point[0]).max().orElseThrow(),
                points.stream().mapToDouble(point -> point[1]).max().orElseThrow());
    }

    /// The points on the outline where one step ends and the next begins.
    static Stream<double[]> points(PathStep step) {
        return switch (step) {
            case PathStep.MoveTo(double x, double y) -> Stream.of(new double[]{x, y});
            case PathStep.LineTo(double x, double y) -> Stream.of(new double[]{x, y});
            case PathStep.CurveTo curve -> Stream.of(new double[]{curve.x(), curve.y()});
            case PathStep.Close() -> Stream.empty();
        };
    }

    /// Whether two boxes share more than what rounding makes of a common edge.
    static boolean overlap(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()) > 1e-6
                && Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y()) > 1e-6;
    }

    /// The theme with letters and marks `scale` times as large.
    static Theme scaled(Theme theme, double scale) {
        return theme.withTypeTimes(scale / theme.typeScale());
    }
}
