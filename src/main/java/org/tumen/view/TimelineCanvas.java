package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.layout.Emphasis;
import org.tumen.layout.HitIndex;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.HistoricalEvent;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.TimelineViewModel;

/// The timeline itself: the picture, and above it what is selected and pointed at. Everything that changes only asks for a
/// layout pass, which paints once.
public final class TimelineCanvas extends Region {
    private static final double REACH_PX = 4;

    private final TimelineViewModel viewModel;
    private final OpenSans openSans = new OpenSans();
    private final PixelSurface surface = new PixelSurface(openSans);
    private TimelineLayout layout;
    private @Nullable DisplayList drawn;
    private @Nullable TimeSpan range;
    private boolean pictureIsOld = true;
    private final RowGlide glide = new RowGlide(new PulseClock(), this::repaint);

    public TimelineCanvas(TimelineViewModel viewModel) {
        this.viewModel = viewModel;
        layout = new TimelineLayout(viewModel.document().document(), openSans);
        getStyleClass().add("timeline-canvas");
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Timeline");
        setMinSize(120, 80);
        getChildren().add(surface);
        viewModel.documentProperty().subscribe(document -> {
            layout = new TimelineLayout(document.document(), openSans);
            glide.forget();
            repaint();
        });
        viewModel.viewportProperty().subscribe(_ -> repaint());
        viewModel.settings().lookProperty().subscribe(_ -> repaint());
        viewModel.selectedProperty().subscribe(_ -> requestLayout());
        viewModel.hoveredProperty().subscribe(_ -> requestLayout());
        new TimelineGestures(this, viewModel).install();
    }

    /// Where the axis starts, in this control's pixels.
    double axisLeftPx() {
        return layout.axisLeftPx(Math.max(1, getWidth()), viewModel.themeProperty().get());
    }

    @Nullable
    Mark markAt(double x, double y) {
        return drawn == null ? null : new HitIndex(drawn).at(x, y, REACH_PX);
    }

    /// The numbers of the events that a cluster of the present picture counts, in order of time.
    List<Integer> clusterMembers(String clusterId) {
        return layout.clusterMembers(clusterId, request()).stream()
                .map(viewModel.document().document().table()::numberOf)
                .filter(number -> number >= 0).toList();
    }

    /// Shows the stretch of time that is being marked on the ruler; null for none.
    void showRange(@Nullable TimeSpan newRange) {
        range = newRange;
        requestLayout();
    }

    private void repaint() {
        pictureIsOld = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        if (surface.getWidth() != width || surface.getHeight() != height) {
            surface.resizeRelocate(0, 0, width, height);
            pictureIsOld = true;
            glide.forget();
        }
        viewModel.setAxisWidth(Math.max(1, width - axisLeftPx()));
        glide.show(layout.zoomLevel(glide.zoom().level(), request()),
                viewModel.settings().reducedMotionProperty().get());
        PictureRequest request = request();
        DisplayList picture = drawn;
        if (pictureIsOld || picture == null) {
            pictureIsOld = false;
            picture = layout.layout(request);
            drawn = picture;
        }
        List<DisplayList> lists = new ArrayList<>(List.of(picture));
        addHighlights(request, lists);
        surface.show(lists);
    }

    private void addHighlights(PictureRequest request, List<DisplayList> lists) {
        HistoricalEvent selected = viewModel.selected();
        String hovered = viewModel.hoveredProperty().get();
        if (selected != null) {
            add(layout.emphasis(selected.id(), Emphasis.SELECTED, request), lists);
        }
        if (!hovered.isEmpty() && (selected == null || !selected.id().equals(hovered))) {
            add(layout.emphasis(hovered, Emphasis.HOVERED, request), lists);
        }
        TimeSpan marked = range;
        if (marked != null) {
            add(layout.rangeMark(marked, request), lists);
        }
    }

    private static void add(@Nullable DisplayList list, List<DisplayList> lists) {
        if (list != null) {
            lists.add(list);
        }
    }

    private PictureRequest request() {
        PictureLook look = viewModel.settings().lookProperty().get();
        return new PictureRequest(viewModel.viewport().span(), viewModel.limits(), Math.max(1, getWidth()),
                Math.max(1, getHeight()), look.theme(), glide.zoom(), look.density(), look.legend());
    }

    /// Where a mark of the present picture is, in this control's pixels; null if it is not in the picture.
    public @Nullable Box boundsOf(String eventId) {
        return drawn == null
                ? null
                : drawn.marks().stream()
                        .filter(mark -> mark.kind() == Mark.Kind.EVENT && mark.id().equals(eventId)).map(Mark::bounds)
                        .findFirst().orElse(null);
    }
}
