package org.tumen.paint;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.PathStep;

/// Path descriptions of SVG, relative after each start so that they stay short. Rounding does not add up along a path:
/// each step goes from where the rounded path is to where the true one goes.
public final class SvgPath {
    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;
    private char command;

    private SvgPath() {}

    public static String of(List<PathStep> steps) {
        SvgPath path = new SvgPath();
        for (PathStep step : steps) {
            switch (step) {
                case PathStep.MoveTo(double toX, double toY) -> path.moveTo(toX, toY);
                case PathStep.LineTo(double toX, double toY) -> path.lineTo(toX, toY);
                case PathStep.CurveTo curve -> path.curveTo(curve);
                case PathStep.Close() -> path.close();
            }
        }
        return path.text.toString();
    }

    static String of(Box... boxes) {
        SvgPath path = new SvgPath();
        for (Box box : boxes) {
            path.moveTo(box.x(), box.y());
            path.lineTo(box.right(), box.y());
            path.lineTo(box.right(), box.bottom());
            path.lineTo(box.x(), box.bottom());
            path.close();
        }
        return path.text.toString();
    }

    private void moveTo(double toX, double toY) {
        command('M');
        x = SvgNumber.hundredths(toX);
        y = SvgNumber.hundredths(toY);
        SvgNumber.appendNext(text, x);
        SvgNumber.appendNext(text, y);
        startX = x;
        startY = y;
    }

    private void lineTo(double toX, double toY) {
        long dx = SvgNumber.hundredths(toX) - x;
        long dy = SvgNumber.hundredths(toY) - y;
        if (dy == 0) {
            command('h');
            SvgNumber.appendNext(text, dx);
        } else if (dx == 0) {
            command('v');
            SvgNumber.appendNext(text, dy);
        } else {
            command('l');
            SvgNumber.appendNext(text, dx);
            SvgNumber.appendNext(text, dy);
        }
        x += dx;
        y += dy;
    }

    private void curveTo(PathStep.CurveTo curve) {
        command('c');
        double[] points = {curve.c1x(), curve.c1y(), curve.c2x(), curve.c2y(), curve.x(), curve.y()};
        for (int i = 0; i < points.length; i++) {
            SvgNumber.appendNext(text, SvgNumber.hundredths(points[i]) - (i % 2 == 0 ? x : y));
        }
        x = SvgNumber.hundredths(curve.x());
        y = SvgNumber.hundredths(curve.y());
    }

    private void close() {
        command('z');
        x = startX;
        y = startY;
    }

    private void command(char next) {
        if (next != command || next == 'M' || next == 'z') {
            text.append(next);
            command = next;
        }
    }
}
