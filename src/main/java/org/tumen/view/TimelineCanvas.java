package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.layout.Highlight;
import org.tumen.layout.HitIndex;
import org.tumen.layout.MarkRef;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.RelationTie;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.HistoricalEvent;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;
import org.tumen.view.surface.PixelSurface;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.RelationTies;
import org.tumen.viewmodel.TimelineViewModel;

/// The timeline itself: the picture, and above it what is selected and pointed at. Everything that changes only asks for a
/// layout pass, which paints once.
public final class TimelineCanvas extends Region {
    private static final double REACH_PX = 4;

    private final TimelineViewModel viewModel;
    private final OpenSans openSans = new OpenSans();
    private final PixelSurface surface = new PixelSurface(openSans);
    private final NextLevel nextLevel = new NextLevel(surface);
    private TimelineLayout layout;
    private @Nullable DisplayList drawn;
    private @Nullable TimeSpan range;
    private boolean pictureIsOld = true;
    private final MarkOpening opening;
    private final TimelineFocus focus;
    private List<RelationTie> ties = List.of();
    private List<Mark> hints = List.of();
    private @Nullable MarkRef hovered;
    private final RowGlide glide = new RowGlide(new PulseClock(), this::repaint);

    public TimelineCanvas(TimelineViewModel viewModel) {
        this.viewModel = viewModel;
        layout = layoutOf(viewModel.document());
        getStyleClass().add("timeline-canvas");
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText("Timeline");
        setMinSize(120, 80);
        opening = new MarkOpening(this, viewModel);
        focus = new TimelineFocus(this, viewModel, opening);
        getChildren().addAll(surface, focus.twin());
        viewModel.documentProperty().subscribe(document -> {
            layout = layoutOf(document);
            glide.forget();
            nextLevel.forget();
            repaint();
        });
        viewModel.viewportProperty().subscribe(_ -> repaint());
        viewModel.settings().lookProperty().subscribe(_ -> repaint());
        viewModel.selectedProperty().subscribe(selected -> {
            ties = selected == null ? List.of() : RelationTies.of(selected, viewModel.document().index());
            requestLayout();
        });
        viewModel.hoveredProperty().subscribe(id -> hover(id.isEmpty() ? null : MarkRef.event(id)));
        focus.install();
        new TimelineGestures(this, viewModel, opening).install();
    }

    private TimelineLayout layoutOf(OpenDocument open) {
        return new TimelineLayout(open.document(), open.entries(), openSans);
    }

    /// Where the axis starts, in this control's pixels.
    double axisLeftPx() {
        return layout.axisLeftPx(Math.max(1, getWidth()), viewModel.themeProperty().get());
    }

    /// The present picture without what stands out of it; null before there is one.
    @Nullable
    DisplayList picture() {
        return drawn;
    }

    @Nullable
    Mark markAt(double x, double y) {
        return drawn == null ? null : new HitIndex(drawn).at(x, y, REACH_PX);
    }

    /// The hint at a related event out of the picture that a point is on; null for none.
    @Nullable
    Mark hintAt(double x, double y) {
        return hints.stream().filter(mark -> mark.bounds().contains(x, y)).findFirst().orElse(null);
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
        focus.pictureChanged();
        requestLayout();
    }

    /// Lifts a mark; null for none.
    void hover(@Nullable MarkRef mark) {
        if (!Objects.equals(hovered, mark)) {
            hovered = mark;
            requestLayout();
        }
    }

    boolean isSelected(String eventId) {
        HistoricalEvent selected = viewModel.selected();
        return selected != null && selected.id().equals(eventId);
    }

    /// @param action takes the reader to the details of the selected event
    void setReadDetails(Runnable action) {
        opening.setReadDetails(action);
    }

    /// Opens the mark that counts the selected event; tells where there is none.
    void openClusterOfSelected() {
        HistoricalEvent selected = viewModel.selected();
        String clusterId = selected == null ? "" : layout.clusterOf(selected.id(), request());
        Box mark = drawn == null ? null : boundsOf(Mark.Kind.CLUSTER, clusterId);
        if (mark == null) {
            viewModel.notice(selected == null ? "Select an event first" : "The event has a mark of its own");
        } else {
            viewModel.notice("");
            opening.openClusterByKey(clusterId, mark);
        }
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
            focus.twin().resizeRelocate(0, 0, width, height);
            focus.pictureChanged();
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
        addHighlights(picture, request, lists);
        surface.show(lists);
        focus.update(layout, picture, request);
        nextLevel.prepare(layout, request);
    }

    private void addHighlights(DisplayList picture, PictureRequest request, List<DisplayList> lists) {
        HistoricalEvent selected = viewModel.selected();
        Highlight highlight = new Highlight(selected == null ? "" : selected.id(), ties, hovered, focus.ring());
        DisplayList standingOut = layout.highlight(highlight, picture, request);
        hints = standingOut.marks().stream().filter(mark -> mark.kind() == Mark.Kind.LABEL).toList();
        lists.add(standingOut);
        TimeSpan marked = range;
        if (marked != null) {
            lists.add(layout.rangeMark(marked, request));
        }
    }

    private PictureRequest request() {
        PictureLook look = viewModel.settings().lookProperty().get();
        return new PictureRequest(viewModel.viewport().span(), viewModel.limits(), Math.max(1, getWidth()),
                Math.max(1, getHeight()), look.theme(), glide.zoom(), look.density(), look.legend());
    }

    /// Where a mark of the present picture is, in this control's pixels; null if it is not in the picture.
    public @Nullable Box boundsOf(String eventId) {
        return boundsOf(Mark.Kind.EVENT, eventId);
    }

    private @Nullable Box boundsOf(Mark.Kind kind, String id) {
        return drawn == null
                ? null
                : drawn.marks().stream().filter(mark -> mark.kind() == kind && mark.id().equals(id))
                        .map(Mark::bounds).findFirst().orElse(null);
    }

    /// A screen reader is told of the marks as of the items of a list.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> focus.item();
            case ITEM_COUNT -> focus.twin().getChildren().size();
            case ITEM_AT_INDEX -> parameters.length > 0 && parameters[0] instanceof Integer index && index >= 0
                    && index < focus.twin().getChildren().size() ? focus.twin().getChildren().get(index) : null;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
