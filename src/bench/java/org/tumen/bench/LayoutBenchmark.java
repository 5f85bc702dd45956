package org.tumen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadProgress;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.HitIndex;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.layout.Zoom;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;

/// Layout of one frame after another, the index behind it, and finding what is under the pointer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class LayoutBenchmark {
    /// 0 stands for the built-in timeline.
    @Param({"0", "100", "1000", "10000", "100000", "1000000"})
    private int events;

    private final OpenSans font = new OpenSans();
    private final List<PictureRequest> requests = new ArrayList<>();
    private TimelineDocument document = TimelineDocument.of("", List.of());
    private TimelineLayout layout = new TimelineLayout(document, font);
    private HitIndex hits = new HitIndex(new DisplayList(1, 1, Theme.LIGHT.paper(), List.of(), List.of()));
    private int next;
    private int level = -1;

    @Setup
    public void open() {
        document = Objects.requireNonNull(
                new DocumentReader().open(BenchFiles.of(events), ReadProgress.NONE).result().document());
        layout = new TimelineLayout(document, font);
        TimeSpan whole = DocumentExtent.limits(document);
        List<TimeSpan> views = new ArrayList<>();
        Views.journeys(whole).values().forEach(views::addAll);
        views.forEach(view -> requests.add(new PictureRequest(view, whole, 960, 600, Theme.LIGHT)));
        hits = new HitIndex(layout.layout(requests.get(20)));
    }

    /// A frame of the journey through all views, with what it works out for the frames to come.
    @Benchmark
    public DisplayList layout() {
        PictureRequest before = requests.get(next++ % requests.size());
        PictureRequest request = requests.get(next % requests.size());
        int shown = level;
        level = layout.zoomLevel(level, request);
        PictureRequest zoomed = request.withZoom(Zoom.at(level));
        DisplayList list = layout.layout(zoomed);
        PictureRequest coming = level == shown ? layout.nextPicture(level, before.span(), zoomed) : null;
        if (coming != null) {
            layout.prepareNext(coming);
        }
        return list;
    }

    /// What opening a document costs beside reading it.
    @Benchmark
    public TimelineLayout index() {
        return new TimelineLayout(document, font);
    }

    @Benchmark
    public @Nullable Mark hit() {
        int step = next++;
        return hits.at(140 + step * 7 % 800, 120 + step * 13 % 460, 4);
    }
}
