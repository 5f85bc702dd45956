package org.tumen.view.present;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.layout.present.AudienceLayout;
import org.tumen.layout.present.AudienceRequest;
import org.tumen.layout.present.AudienceSlide;
import org.tumen.viewmodel.present.InkLine;
import org.tumen.viewmodel.present.PresentationState;
import org.tumen.viewmodel.present.PresentationViewModel;
import org.tumen.viewmodel.present.Tool;
import org.tumen.viewmodel.present.Veil;

/// What the audience sees, at any size: the picture, and above it ink, pointer, spotlight and cover.
final class AudienceView extends Region {
    private static final double POINTER_SHARE = 0.012;
    private static final double INK_SHARE = 0.005;
    private static final double SPOT_SHARE = 0.13;
    private static final Duration RESTS_AFTER = Duration.millis(300);

    private final PresentationViewModel model;
    private final PictureSurface surface;
    private final AudienceLayout layout;
    private final Canvas overlay = new Canvas();
    private final PauseTransition reading = new PauseTransition(RESTS_AFTER);
    private @Nullable AudienceRequest shown;
    private @Nullable DisplayList drawn;

    AudienceView(PresentationViewModel model, PictureSurface surface, AudienceLayout layout) {
        this.model = model;
        this.surface = surface;
        this.layout = layout;
        getStyleClass().add("audience");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(80, 45);
        getChildren().addAll(surface.node(), overlay);
        overlay.setMouseTransparent(true);
        model.stateProperty().subscribe(_ -> requestLayout());
        model.spanProperty().subscribe(_ -> requestLayout());
        model.pointerProperty().subscribe(_ -> requestLayout());
        reading.setOnFinished(_ -> prepareNextStop());
        new AudienceGestures(this, model).install();
    }

    /// The time axis in this control's pixels.
    Box axis() {
        return layout.axis(model.request(Math.max(1, getWidth()), Math.max(1, getHeight())));
    }

    /// The event drawn at a place; empty where there is none.
    String eventAt(double x, double y) {
        DisplayList list = drawn;
        return list == null
                ? ""
                : list.marks().stream().filter(mark -> mark.bounds().growBy(6).contains(x, y)).map(Mark::id).findFirst()
                        .orElse("");
    }

    /// What is drawn now; null before that.
    @Nullable
    DisplayList drawn() {
        return drawn;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        surface.node().resizeRelocate(0, 0, width, height);
        AudienceRequest request = model.request(width, height);
        if (!request.equals(shown)) {
            shown = request;
            DisplayList list = layout.layout(request);
            drawn = list;
            surface.show(list);
            setAccessibleText(words(request.slide()));
            reading.playFromStart();
        }
        paintOverlay(width, height);
    }

    /// A flight begins with all the words of the stop that it leads to: they are made ready while this one is read.
    void prepareNextStop() {
        int next = model.state().stop() + 1;
        if (!model.isFlying() && next <= model.path().last()) {
            surface.prepare(layout.layout(model.request(next, getWidth(), getHeight())));
        }
    }

    private String words(AudienceSlide slide) {
        boolean hidden = !model.state().concealment().equals(org.tumen.layout.present.Concealment.NONE);
        return hidden
                ? "Audience's screen, in part hidden"
                : String.join(". ", List.of(slide.lead(), slide.title(), slide.caption(), slide.question()));
    }

    /// Where nothing lies above the picture, the renderer is spared a second picture of this size.
    private void paintOverlay(double width, double height) {
        PresentationState state = model.state();
        Veil veil = state.layers().veil();
        InkLine.InkPoint pointer = state.tools().tool() == Tool.NONE ? null : model.pointerProperty().get();
        List<InkLine> ink = state.tools().inkAt(state.stop());
        boolean isEmpty = veil == Veil.NONE && pointer == null && ink.isEmpty();
        overlay.setVisible(!isEmpty);
        if (isEmpty) {
            return;
        }
        overlay.setWidth(width);
        overlay.setHeight(height);
        GraphicsContext graphics = overlay.getGraphicsContext2D();
        graphics.clearRect(0, 0, width, height);
        if (veil != Veil.NONE) {
            graphics.setFill(veil == Veil.BLACK ? Color.BLACK : Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            return;
        }
        paintInk(ink, state, graphics);
        if (pointer != null) {
            paintPointer(state, pointer.x() * width, pointer.y() * height, graphics);
        }
    }

    private void paintInk(List<InkLine> ink, PresentationState state, GraphicsContext graphics) {
        double width = overlay.getWidth();
        double height = overlay.getHeight();
        graphics.setStroke(accent(state));
        graphics.setLineWidth(height * INK_SHARE);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        for (InkLine line : ink) {
            graphics.beginPath();
            InkLine.InkPoint first = line.points().getFirst();
            graphics.moveTo(first.x() * width, first.y() * height);
            line.points().forEach(point -> graphics.lineTo(point.x() * width, point.y() * height));
            graphics.stroke();
        }
    }

    private void paintPointer(PresentationState state, double x, double y, GraphicsContext graphics) {
        double height = overlay.getHeight();
        double radius = height * POINTER_SHARE;
        if (state.tools().tool() == Tool.POINTER) {
            graphics.setFill(Color.rgb(255, 32, 32, 0.28));
            graphics.fillOval(x - 2 * radius, y - 2 * radius, 4 * radius, 4 * radius);
            graphics.setFill(Color.rgb(230, 0, 0));
            graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else if (state.tools().tool() == Tool.SPOTLIGHT) {
            Box spot = spot(x, y, height * SPOT_SHARE);
            graphics.setFill(Color.rgb(0, 0, 0, 0.62));
            graphics.setFillRule(FillRule.EVEN_ODD);
            graphics.beginPath();
            graphics.rect(0, 0, overlay.getWidth(), height);
            graphics.arc(spot.centerX(), spot.centerY(), spot.width() / 2, spot.height() / 2, 0, 360);
            graphics.closePath();
            graphics.fill();
        } else if (state.tools().tool() == Tool.PEN) {
            graphics.setFill(accent(state));
            graphics.fillOval(x - radius / 2, y - radius / 2, radius, radius);
        }
    }

    /// About the mark and label of the event pointed at, else about the pointer.
    private Box spot(double x, double y, double radius) {
        String id = eventAt(x, y);
        DisplayList list = drawn;
        Box round = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        if (id.isEmpty() || list == null) {
            return round;
        }
        Box all = list.marks().stream().filter(mark -> mark.id().equals(id) && mark.kind() == Mark.Kind.LABEL)
                .map(Mark::bounds).findFirst().orElse(round);
        double grow = radius * 0.35;
        return Box.ofEdges(all.x() - all.width() * 0.22 - grow, all.y() - grow, all.right() + all.width() * 0.22 + grow,
                all.bottom() + grow);
    }

    private static Color accent(PresentationState state) {
        Rgba accent = state.look().theme().dark() ? Rgba.hex("#FFB454") : Rgba.hex("#C4161C");
        return Color.rgb(accent.red(), accent.green(), accent.blue());
    }
}
