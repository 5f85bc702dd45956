package org.tumen.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

/// Drawings of every kind of op, by seed.
final class RandomDrawings {
    private static final List<String> WORDS = List.of("Kosygin in Pyongyang", "Договор", "ffi", "1950 평양", "");

    private final RandomGenerator random;
    private final double width;
    private final double height;

    private RandomDrawings(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        width = random.nextInt(20, 300);
        height = random.nextInt(1, 300);
    }

    static DisplayList of(long seed) {
        RandomDrawings drawings = new RandomDrawings(seed);
        return new DisplayList(drawings.width, drawings.height, drawings.color(false), drawings.ops(30, 2), List.of());
    }

    private List<DrawOp> ops(int most, int depth) {
        List<DrawOp> ops = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            ops.add(op(depth));
        }
        return ops;
    }

    private DrawOp op(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 5)) {
            case 0 ->
                new DrawOp.Rectangle(box(), random.nextInt(3) * 4, fill(), random.nextBoolean() ? stroke() : null);
            case 1 -> new DrawOp.Line(x(), y(), x(), y(), stroke());
            case 2 -> new DrawOp.Path(List.of(new PathStep.MoveTo(x(), y()), new PathStep.LineTo(x(), y()),
                    new PathStep.CurveTo(x(), y(), x(), y(), x(), y()), new PathStep.Close()), fill(),
                    random.nextBoolean() ? stroke() : null);
            case 3 -> new DrawOp.TextRun(WORDS.get(random.nextInt(WORDS.size())), x(), y(),
                    new FontSpec(random.nextDouble(5, 40),
                            random.nextBoolean() ? FontSpec.Weight.REGULAR : FontSpec.Weight.BOLD,
                            random.nextBoolean()),
                    color(true));
            case 4 -> new DrawOp.Image(box(), 2, 2,
                    List.of(random.nextInt(), random.nextInt(), random.nextInt(), random.nextInt()));
            default -> new DrawOp.Clip(box(), ops(8, depth - 1));
        };
    }

    private double x() {
        return random.nextDouble(-0.2, 1.2) * width;
    }

    private double y() {
        return random.nextDouble(-0.2, 1.2) * height;
    }

    private Box box() {
        return new Box(x(), y(), random.nextDouble() * width + 1, random.nextDouble() * height + 1);
    }

    private Fill fill() {
        double left = x();
        return random.nextBoolean()
                ? Fill.of(color(true))
                : new Fill.Fade(color(true), color(true), left, left + random.nextDouble(1, 100));
    }

    private Stroke stroke() {
        return new Stroke(color(true), random.nextDouble(0.5, 6),
                random.nextBoolean() ? List.of() : List.of(3.0, 2.0));
    }

    private Rgba color(boolean clear) {
        return new Rgba(random.nextInt(256), random.nextInt(256), random.nextInt(256),
                clear && random.nextBoolean() ? random.nextDouble() : 1);
    }
}
