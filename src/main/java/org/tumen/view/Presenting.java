package org.tumen.view;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Relation;
import org.tumen.model.Tour;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;
import org.tumen.view.present.PictureSurface;
import org.tumen.view.present.PresentationWindows;
import org.tumen.view.present.ScreenSource;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.FlightClock;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.SearchHit;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.Workspace;
import org.tumen.viewmodel.present.PresentationPath;
import org.tumen.viewmodel.present.PresentationViewModel;

/// Starts presentations from the main window, one at a time.
final class Presenting implements PresentingActions {
    private static final long NANOS_PER_MS = 1_000_000;

    private final Stage stage;
    private final Workspace workspace;
    private final TimelineViewModel timeline;
    private final WindowServices services;
    private final ScreenSource screens;
    private final Supplier<List<Tour>> tours;
    private String chosenTourId = "";
    private @Nullable PresentationWindows running;

    /// @param tours those of the open timeline, with changes that are not saved yet
    Presenting(Stage stage, Workspace workspace, WindowServices services, ScreenSource screens,
            Supplier<List<Tour>> tours) {
        this.stage = stage;
        this.workspace = workspace;
        this.timeline = workspace.timeline();
        this.services = services;
        this.screens = screens;
        this.tours = tours;
    }

    private PresentationPath usualPath() {
        OpenDocument document = timeline.document();
        List<Tour> known = tours.get();
        return known.stream().filter(tour -> tour.id().equals(chosenTourId)).findFirst()
                .or(() -> known.stream().findFirst()).map(tour -> PresentationPath.of(tour, document))
                .orElseGet(() -> PresentationPath.ofHighlights(document));
    }

    @Override
    public void presentFromStart() {
        start(usualPath(), 0);
    }

    @Override
    public void presentFromHere() {
        PresentationPath path = usualPath();
        HistoricalEvent selected = timeline.selected();
        double day = selected == null
                ? timeline.viewport().span().centerDay()
                : TimeSpan.of(selected.date()).centerDay();
        start(path, path.nearest(selected == null ? "" : selected.id(), day));
    }

    @Override
    public void present(Tour tour) {
        chosenTourId = tour.id();
        start(PresentationPath.of(tour, timeline.document()), 0);
    }

    @Override
    public void presentHits() {
        String query = workspace.search().queryProperty().get().strip();
        presentIds("“" + query + "”",
                workspace.search().hitsProperty().get().stream().map(SearchHit::event).map(HistoricalEvent::id)
                        .toList());
    }

    @Override
    public void presentSelected() {
        HistoricalEvent selected = timeline.selected();
        if (selected != null) {
            EventTable table = timeline.document().document().table();
            List<String> ids = Stream.of(Stream.of(selected.id()), selected.related().stream().map(Relation::toEventId),
                    table.relatingTo(selected.id()).stream().map(table::id)).flatMap(each -> each).toList();
            presentIds(selected.title(), ids);
        }
    }

    @Override
    public void presentView() {
        EventTable table = timeline.document().document().table();
        TimeSpan span = timeline.viewport().span();
        presentIds(timeline.document().document().title(),
                IntStream.range(0, table.size())
                        .filter(number -> table.startDay(number) < span.endDay()
                                && table.endDay(number) > span.startDay())
                        .boxed().sorted(java.util.Comparator.comparingInt(table::significance))
                        .limit(PresentationPath.MOST_EVENTS).map(table::id).toList());
    }

    private void presentIds(String title, List<String> ids) {
        if (ids.isEmpty()) {
            timeline.notice("There are no events here to present");
        } else {
            start(PresentationPath.inOrderOfTime(title, ids, timeline.document()), 0);
        }
    }

    private void start(PresentationPath path, int stop) {
        if (timeline.document().document().table().isEmpty()) {
            timeline.notice("There are no events here to present");
            return;
        }
        if (running != null) {
            running.end();
        }
        FlightClock clock = new PulseClock();
        PresentationViewModel model = new PresentationViewModel(timeline.document(), path, stop,
                workspace.settings().reducedMotionProperty(), clock, () -> System.nanoTime() / NANOS_PER_MS,
                new SplittableRandom());
        PresentationWindows windows = new PresentationWindows(model, PictureSurface::ofPixels,
                new OpenSans(), unseenSearch(clock), screens, stage,
                () -> List.copyOf(stage.getScene().getStylesheets()), this::ended);
        running = windows;
        services.stayAwake().begin();
        windows.show();
    }

    /// A search of its own, so that what the presenter looks for moves nothing that others see.
    private SearchViewModel unseenSearch(FlightClock clock) {
        TimelineViewModel unseen = new TimelineViewModel(workspace.settings(), clock);
        unseen.open(timeline.document());
        return new SearchViewModel(unseen, new Explorer(unseen), services.background());
    }

    private void ended() {
        running = null;
        services.stayAwake().end();
        stage.toFront();
        stage.requestFocus();
    }

    /// Ends what is running, as the program ends.
    void close() {
        if (running != null) {
            running.end();
        }
    }
}
