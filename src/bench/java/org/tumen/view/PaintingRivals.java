package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.tumen.bench.FrameMeter;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.Theme;
import org.tumen.paint.OpenSans;
import org.tumen.view.surface.PixelSurface;

/// Canvas and pixels painted by Java2D, by turns, with more and more marks on the move.
public final class PaintingRivals extends Application {
    private static final int WIDTH_PX = 960;
    private static final int HEIGHT_PX = 600;
    /// How many marks are on the move; 300 of them at most have a label, as in the program.
    public static final List<Integer> MARKS = List.of(100, 500, 2000);
    private static final int MOST_LABELS = 300;
    private static final int FRAMES = 60;
    /// So often to warm up, and once to be measured.
    private static final int ROUNDS = 4;

    private final Canvas canvas = new Canvas(WIDTH_PX, HEIGHT_PX);
    private final CanvasPainter painter = new CanvasPainter(new ScreenFonts());
    private final PixelSurface surface = new PixelSurface(new OpenSans());
    private final List<Runnable> steps = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        Pane pane = new Pane();
        stage.setScene(new Scene(pane, WIDTH_PX, HEIGHT_PX));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        FrameMeter meter = new FrameMeter(stage.getScene());
        for (int round = 0; round < ROUNDS; round++) {
            for (int marks : MARKS) {
                boolean told = round == ROUNDS - 1;
                steps.add(() -> {
                    pane.getChildren().setAll(canvas);
                    meter.measure(lists(marks).iterator(), list -> painter.paint(list, canvas.getGraphicsContext2D()),
                            frames -> tell("canvas", marks, frames, told));
                });
                steps.add(() -> {
                    pane.getChildren().setAll(surface);
                    meter.measure(lists(marks).iterator(), list -> surface.show(List.of(list)),
                            frames -> tell("pixels", marks, frames, told));
                });
            }
        }
        next();
    }

    private void next() {
        if (steps.isEmpty()) {
            Platform.exit();
        } else {
            steps.removeFirst().run();
        }
    }

    private void tell(String name, int marks, List<FrameMeter.Frame> frames, boolean told) {
        if (told) {
            double[] times = frames.stream().mapToDouble(FrameMeter.Frame::totalMs).sorted().toArray();
            double[] cpu = frames.stream().mapToDouble(FrameMeter.Frame::cpuMs).sorted().toArray();
            System.out.printf(Locale.ROOT, "{\"%s-%d\": %.2f, \"%s-cpu-%d\": %.2f}%n", name, marks,
                    times[times.length / 2], name, marks, cpu[cpu.length / 2]);
        }
        next();
    }

    private static List<DisplayList> lists(int marks) {
        return IntStream.range(0, FRAMES).mapToObj(frame -> list(marks, frame * 7.3)).toList();
    }

    private static DisplayList list(int marks, double shift) {
        SplittableRandom random = new SplittableRandom(1);
        List<DrawOp> ops = new ArrayList<>();
        Rgba color = Theme.LIGHT.accent();
        for (int line = 0; line < 10; line++) {
            double x = Math.floor(line * 96 + shift % 96) + 0.5;
            ops.add(new DrawOp.Line(x, 0, x, HEIGHT_PX, Stroke.solid(Theme.LIGHT.grid(), 1)));
        }
        for (int i = 0; i < marks; i++) {
            double x = (random.nextDouble(WIDTH_PX) + shift) % WIDTH_PX;
            double y = random.nextInt(27) * 22 + 11.0;
            if (i % 3 == 0) {
                ops.add(new DrawOp.Rectangle(new Box(x, y - 5, 40, 10), 3, Fill.of(color), null));
            } else {
                ops.add(new DrawOp.Rectangle(new Box(x, y - 4, 8, 8), 4, Fill.of(color), null));
            }
            if (i < MOST_LABELS) {
                ops.add(new DrawOp.TextRun("Talks on the border " + i, x + 14, y + 4, FontSpec.regular(12.5),
                        Theme.LIGHT.ink()));
            }
        }
        return new DisplayList(WIDTH_PX, HEIGHT_PX, Theme.LIGHT.paper(), List.of(new DrawOp.Clip(
                new Box(0, 0, WIDTH_PX, HEIGHT_PX), ops)), List.of());
    }
}
