package org.tumen.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Mark;
import org.tumen.display.MarkWords;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.model.Category;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

/// Lays out one document. The result depends on the document, the font and the request alone; what is worked out for a
/// zoom bucket is remembered, so that a frame costs little. Not thread-safe: one layout serves one thread.
public final class TimelineLayout {
    /// A smaller change of length is a rounding, and the view pans.
    private static final double LEAST_ZOOM = 1e-9;
    /// How far a step of the wheel goes beyond the scale at which a level is reached, as a share of what is shown.
    private static final double STEP_SHARE = 0.05;

    private final TimelineDocument document;
    private final TextMeasurer measurer;
    private final TimelineEntries entries;
    private final Packings packings;
    private @Nullable Scene latest;

    public TimelineLayout(TimelineDocument document, TextMeasurer measurer) {
        this(document, new TimelineEntries(document), measurer);
    }

    /// @param mostPackedWhole a document of more events is packed tile by tile
    TimelineLayout(TimelineDocument document, TextMeasurer measurer, int mostPackedWhole) {
        this(document, new TimelineEntries(document, mostPackedWhole), measurer);
    }

    /// @param entries those of the document, which take long to sort where there are many
    public TimelineLayout(TimelineDocument document, TimelineEntries entries, TextMeasurer measurer) {
        this.document = document;
        this.measurer = measurer;
        this.entries = entries;
        packings = new Packings(entries);
    }

    /// The zoom level to show next: the present one, as long as the scale is not clearly beyond its edges.
    ///
    /// @param present the level shown now; negative for none
    public int zoomLevel(int present, PictureRequest request) {
        Frame frame = frame(request.widthPx(), request.heightPx(), Metrics.of(request.theme(), measurer));
        double scale = frame.axisWidthPx() / request.span().days();
        return present < 0
                ? ZoomBucket.level(scale, request.limits(), frame.axisWidthPx())
                : ZoomBucket.level(present, scale, request.limits(), frame.axisWidthPx());
    }

    /// The first picture of the next zoom level if the view goes on narrowing or widening as it does; null if it does not.
    ///
    /// @param level the level shown now
    /// @param before what was shown before the request's span
    public @Nullable PictureRequest nextPicture(int level, TimeSpan before, PictureRequest request) {
        TimeSpan span = request.span();
        double wider = before.days() - span.days();
        int next = wider > 0 ? level + 1 : level - 1;
        if (Math.abs(wider) < LEAST_ZOOM * span.days() || next < 0) {
            return null;
        }
        double stillDay = (span.startDay() * before.days() - before.startDay() * span.days()) / wider;
        double axisPx = frame(request.widthPx(), request.heightPx(), Metrics.of(request.theme(), measurer))
                .axisWidthPx();
        double days = axisPx / ZoomBucket.firstPxPerDay(level, next, request.limits(), axisPx);
        return request.withSpan(span.scaleAbout(stillDay, days / span.days())).withZoom(Zoom.at(next));
    }

    /// Works out a part of what the next picture needs, so that the view does not halt where it gets there. Changes no
    /// picture.
    ///
    /// @param next as `nextPicture` tells it
    /// @return whether all of it is worked out now
    public boolean prepareNext(PictureRequest next) {
        return prepare(next.zoom().level(), next.withSpan(next.span().padBy(STEP_SHARE)));
    }

    /// Whether all that the request's picture needs at a zoom level is worked out.
    boolean isPrepared(int level, PictureRequest request) {
        Metrics metrics = Metrics.of(request.theme(), request.density(), measurer);
        return packings.isPrepared(level, request, frameWithLegend(request, metrics), metrics);
    }

    /// Works out a part of what the request's picture would need at a zoom level.
    ///
    /// @return whether all of it is worked out now
    boolean prepare(int level, PictureRequest request) {
        Metrics metrics = Metrics.of(request.theme(), request.density(), measurer);
        return packings.prepare(level, request, frameWithLegend(request, metrics), metrics);
    }

    /// Where the time axis starts in a picture: the width of the lane names.
    public double axisLeftPx(double widthPx, Theme theme) {
        return frame(widthPx, 1, Metrics.of(theme, measurer)).axisLeftPx();
    }

    /// The whole picture: ruler, eras, lanes, marks and labels.
    public DisplayList layout(PictureRequest request) {
        Scene scene = scene(request);
        Theme theme = request.theme();
        List<DrawOp> ops = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        RulerDrawing ruler = new RulerDrawing(scene.viewport(), request.limits(), scene.frame(), theme,
                scene.metrics());
        ruler.drawGrid(ops);
        List<DrawOp> inside = new ArrayList<>();
        List<Mark> insideMarks = new ArrayList<>();
        int[] counted = new int[scene.lanes().size()];
        for (int lane = 0; lane < counted.length; lane++) {
            counted[lane] = drawLane(scene, lane, inside, insideMarks);
        }
        LaneHeaders.draw(scene, counted, theme, ops, marks);
        ruler.draw(ops, marks);
        EraBands.draw(document, request.limits(), scene.frame(), scene.scale(), theme, scene.metrics(), ops, marks);
        marks.addAll(insideMarks);
        ops.add(new DrawOp.Clip(scene.frame().lanes(), inside));
        if (scene.frame().legend().height() > 0) {
            new Legend(entries.signs(), request.widthPx(), scene.metrics()).draw(scene.frame().legend(), theme, ops);
        }
        return new DisplayList(request.widthPx(), request.heightPx(), theme.paper(), ops, marks);
    }

    /// An event drawn out above the picture of the same request, wherever its own mark is: emphasised, with its label.
    /// Null where the event is not in the window.
    public @Nullable DisplayList emphasis(String eventId, Emphasis emphasis, PictureRequest request) {
        TimelineEntry entry = entries.entry(eventId);
        return entry == null ? null : new EmphasisDrawing(document.table(), scene(request), emphasis).draw(entry);
    }

    /// What stands out above the picture of the same request. Its marks are those of the events drawn out and, as labels,
    /// the hints at events out of the picture.
    ///
    /// @param picture that picture
    public DisplayList highlight(Highlight highlight, DisplayList picture, PictureRequest request) {
        return new HighlightDrawing(document.table(), entries, scene(request)).draw(highlight, picture);
    }

    /// An event's mark as it is emphasised or, of an event out of the window, at the edge where it would come in. Null for
    /// an id that no event has.
    public @Nullable Mark markOf(String eventId, PictureRequest request) {
        TimelineEntry entry = entries.entry(eventId);
        if (entry == null) {
            return null;
        }
        DisplayList emphasis = emphasis(eventId, Emphasis.SELECTED, request);
        if (emphasis != null) {
            return emphasis.marks().getFirst();
        }
        Scene scene = scene(request);
        Box lane = scene.packing().boxes().get(entry.lane());
        double x = Math.clamp(scene.scale().toX(entry.centerDay()), lane.x(), lane.right());
        return new Mark(eventId, Mark.Kind.EVENT, new Box(x, lane.centerY(), 0, 0),
                MarkTexts.event(document.table(), entry, scene.lanes().get(entry.lane()).name()));
    }

    /// The id of the cluster that counts an event; empty where the event has a mark of its own or is not in the picture.
    public String clusterOf(String eventId, PictureRequest request) {
        TimelineEntry entry = entries.entry(eventId);
        return entry == null
                ? ""
                : scene(request).packing().lanes().get(entry.lane()).clusters().stream()
                        .filter(cluster -> cluster.members().contains(entry)).map(PackedCluster::id).findFirst()
                        .orElse("");
    }

    /// A stretch of time marked out above the picture of the same request.
    public DisplayList rangeMark(TimeSpan range, PictureRequest request) {
        Scene scene = scene(request);
        Theme theme = request.theme();
        Box axis = Box.ofEdges(scene.frame().axisLeftPx(), 0, request.widthPx(), request.heightPx());
        Box marked = Box.ofEdges(scene.scale().toX(range.startDay()), 0, scene.scale().toX(range.endDay()),
                request.heightPx());
        DrawOp mark = new DrawOp.Rectangle(marked, 0, Fill.of(theme.accent().withOpacity(0.12)),
                Stroke.solid(theme.accent(), 1));
        return new DisplayList(request.widthPx(), request.heightPx(), theme.paper().withOpacity(0),
                List.of(new DrawOp.Clip(axis, List.of(mark))), List.of());
    }

    /// The ids of the events that a cluster counts, in order of time; empty for an id that is no cluster's here.
    public List<String> clusterMembers(String clusterId, PictureRequest request) {
        Scene scene = scene(request);
        for (int lane = 0; lane < scene.lanes().size(); lane++) {
            PackedCluster cluster = scene.packing().lanes().get(lane).cluster(clusterId);
            if (cluster != null) {
                return cluster.members().stream().map(member -> member.id()).toList();
            }
        }
        return List.of();
    }

    /// @return how many events its clusters count
    private int drawLane(Scene scene, int lane, List<DrawOp> ops, List<Mark> marks) {
        MarkDrawing drawing = new MarkDrawing(scene.request().theme(), scene.metrics(), ops);
        MarkPlacement placement = scene.placement();
        Lane style = scene.lanes().get(lane);
        int counted = 0;
        for (PackedCluster cluster : scene.packing().lanes().get(lane).clusters()) {
            Box box = placement.box(lane, cluster);
            if (placement.isInWindow(box)) {
                counted += cluster.count();
                drawing.drawCluster(box, cluster, style);
                marks.add(new Mark(cluster.id(), Mark.Kind.CLUSTER, box,
                        MarkTexts.cluster(document.table(), cluster, style.name())));
            }
        }
        for (PlacedGhost ghost : scene.ghosts().get(lane)) {
            new GhostDrawing(scene.request().theme(), scene.metrics(), ops).draw(scene.drawable(ghost), style);
            if (placement.isInWindow(ghost.box())) {
                marks.add(new Mark(ghost.entry().id(), Mark.Kind.RIVAL, ghost.box(),
                        MarkTexts.rival(document.table(), ghost.ghost().rival(), ghost.entry())));
            }
        }
        for (PlacedMark placed : scene.marks().get(lane)) {
            drawing.draw(scene.drawable(placed), style);
            String id = placed.entry().id();
            MarkWords words = MarkTexts.event(document.table(), placed.entry(), style.name());
            marks.add(new Mark(id, Mark.Kind.EVENT, placed.mark(), words));
            Box label = placed.label();
            if (label != null) {
                marks.add(new Mark(id, Mark.Kind.LABEL, label, words));
            }
        }
        ops.addAll(new EmptyLanes(document.table(), entries, scene).words(lane));
        return counted;
    }

    private Scene scene(PictureRequest request) {
        if (latest == null || !latest.request().equals(request)) {
            Metrics metrics = Metrics.of(request.theme(), request.density(), measurer);
            Frame frame = frameWithLegend(request, metrics);
            int level = shownLevel(request, frame);
            Packing packing = packings.at(level, request, frame, metrics);
            Scene scene = Scene.of(request, frame, packing, metrics, lanes(request.theme()));
            Zoom zoom = request.zoom();
            latest = zoom.isGliding()
                    ? scene.comingFrom(packings.at(zoom.fromLevel(), request, frame, metrics), zoom.progress())
                    : scene;
        }
        return latest;
    }

    /// The level asked for, unless the scale is too small for what is packed for it.
    private static int shownLevel(PictureRequest request, Frame frame) {
        double axisPx = frame.axisWidthPx();
        double scale = axisPx / request.span().days();
        int asked = request.zoom().level();
        boolean fits = asked >= 0 && scale >= ZoomBucket.basePxPerDay(asked, request.limits(), axisPx) * (1 - 1e-9);
        return fits ? asked : ZoomBucket.level(scale, request.limits(), axisPx);
    }

    private Frame frameWithLegend(PictureRequest request, Metrics metrics) {
        return Frame.of(document, entries, request.widthPx(), request.heightPx(), legendPx(request, metrics), metrics);
    }

    private double legendPx(PictureRequest request, Metrics metrics) {
        return request.legend()
                ? new Legend(entries.signs(), request.widthPx(), metrics).heightIn(request.widthPx(),
                        request.heightPx())
                : 0;
    }

    private Frame frame(double widthPx, double heightPx, Metrics metrics) {
        return Frame.of(document, entries, widthPx, heightPx, metrics);
    }

    private List<Lane> lanes(Theme theme) {
        List<Lane> lanes = new ArrayList<>();
        Map<String, Category> seen = new HashMap<>();
        for (Category category : document.categories()) {
            if (seen.putIfAbsent(category.id(), category) == null) {
                lanes.add(new Lane(category.id(), category.name(), color(category, lanes.size(), theme),
                        category.symbol()));
            }
        }
        if (lanes.size() < entries.laneCount()) {
            lanes.add(new Lane("", entries.laneName(lanes.size()),
                    document.categories().isEmpty() ? theme.accent() : theme.muted(), Symbol.CIRCLE));
        }
        return lanes;
    }

    /// A category's own colour, or that of its place among the lanes, as the theme draws it.
    public static Rgba color(Category category, int lane, Theme theme) {
        return theme.markColor(category.color().isEmpty()
                ? theme.laneColors().get(lane % theme.laneColors().size())
                : Rgba.hex(category.color()));
    }
}
