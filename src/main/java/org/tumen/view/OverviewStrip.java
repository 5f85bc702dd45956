package org.tumen.view;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.layout.OverviewLayout;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;
import org.tumen.view.surface.PixelSurface;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimelineViewModel;

/// The strip that shows the whole document with the window in it, which can be dragged and resized; a click elsewhere
/// brings the window there.
public final class OverviewStrip extends Region {
    private static final double BLOCKS_PX = 46;
    /// The height of the line of years where type has its usual size.
    private static final double TEXT_PX = 20;
    private static final double HANDLE_REACH_PX = 6;
    /// Each handle takes so much of the window at most, so that a narrow one can still be held in the middle.
    private static final double HANDLE_SHARE = 1.0 / 3;
    private static final double NOTCH_PX = 40;
    private static final double ZOOM_A_NOTCH = 1.2;
    private static final Duration WHEEL_RESTS_AFTER = Duration.millis(350);

    /// What a drag moves.
    private enum Grip {
        WINDOW, START, END
    }

    /// @param day where the pointer took hold
    /// @param span the window then
    private record Drag(Grip grip, double day, TimeSpan span) {}

    private final TimelineViewModel viewModel;
    private final OpenSans openSans = new OpenSans();
    private final PixelSurface surface = new PixelSurface(openSans);
    private final PauseTransition wheelRest = new PauseTransition(WHEEL_RESTS_AFTER);
    private OverviewLayout layout;
    private @Nullable Drag drag;

    public OverviewStrip(TimelineViewModel viewModel) {
        this.viewModel = viewModel;
        layout = layoutOf(viewModel.document());
        getStyleClass().add("overview-strip");
        setId("overview");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Overview of the whole timeline");
        getChildren().add(surface);
        viewModel.documentProperty().subscribe(document -> {
            layout = layoutOf(document);
            requestLayout();
        });
        viewModel.viewportProperty().subscribe(_ -> requestLayout());
        viewModel.themeProperty().subscribe(theme -> {
            double height = BLOCKS_PX + TEXT_PX * theme.typeScale();
            setMinHeight(height);
            setPrefHeight(height);
            setMaxHeight(height);
            requestLayout();
        });
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> release());
        setOnMouseMoved(event -> setCursor(cursor(gripAt(event.getX()))));
        setOnScroll(this::scroll);
        wheelRest.setOnFinished(_ -> viewModel.settle());
    }

    private OverviewLayout layoutOf(OpenDocument open) {
        return new OverviewLayout(open.document(), open.entries(), openSans);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        surface.resizeRelocate(0, 0, width, height);
        surface.show(layout.layers(viewModel.viewport().span(), viewModel.limits(), width, height,
                viewModel.themeProperty().get()));
    }

    /// A finger on a touch screen scrolls too while it drags; the drag alone counts here.
    private void scroll(ScrollEvent event) {
        event.consume();
        if (!event.isDirect()) {
            viewModel.zoomAt(viewModel.viewport().scale(0).toX(dayAt(event.getX())),
                    Math.pow(ZOOM_A_NOTCH, (event.getDeltaX() + event.getDeltaY()) / NOTCH_PX));
            wheelRest.playFromStart();
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        viewModel.stopFlight();
        Grip grip = gripAt(event.getX());
        TimeSpan span = viewModel.viewport().span();
        double day = dayAt(event.getX());
        if (grip == null) {
            viewModel.showSpan(span.moveBy(day - span.centerDay()));
            drag = new Drag(Grip.WINDOW, day, viewModel.viewport().span());
        } else {
            drag = new Drag(grip, day, span);
        }
    }

    private void drag(MouseEvent event) {
        Drag held = drag;
        if (held == null) {
            return;
        }
        double moved = dayAt(event.getX()) - held.day();
        TimeSpan from = held.span();
        double start = from.startDay();
        double end = from.endDay();
        viewModel.showSpan(switch (held.grip()) {
            case WINDOW -> from.moveBy(moved);
            case START -> new TimeSpan(Math.max(Math.min(start, viewModel.limits().startDay()),
                    Math.min(start + moved, end - Viewport.LEAST_DAYS)), end);
            case END -> new TimeSpan(start, Math.min(Math.max(end, viewModel.limits().endDay()),
                    Math.max(end + moved, start + Viewport.LEAST_DAYS)));
        });
    }

    private void release() {
        if (drag != null) {
            drag = null;
            viewModel.settle();
        }
    }

    private @Nullable Grip gripAt(double x) {
        Box brush = OverviewLayout.brush(viewModel.viewport().span(), viewModel.limits(), getWidth(), getHeight());
        double inner = Math.min(HANDLE_REACH_PX, brush.width() * HANDLE_SHARE);
        if (x > brush.x() + inner && x < brush.right() - inner) {
            return Grip.WINDOW;
        }
        if (x >= brush.x() - HANDLE_REACH_PX && x <= brush.x() + inner) {
            return Grip.START;
        }
        return x >= brush.right() - inner && x <= brush.right() + HANDLE_REACH_PX ? Grip.END : null;
    }

    private static Cursor cursor(@Nullable Grip grip) {
        return switch (grip) {
            case START, END -> Cursor.H_RESIZE;
            case WINDOW -> Cursor.OPEN_HAND;
            case null -> Cursor.DEFAULT;
        };
    }

    private double dayAt(double x) {
        TimeScale scale = OverviewLayout.scale(viewModel.limits(), Math.max(1, getWidth()));
        return scale.toDay(x);
    }
}
