package org.tumen.bench;

import atlantafx.base.theme.PrimerLight;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tumen.app.TimelineSource;
import org.tumen.display.Box;
import org.tumen.io.DocumentReader;
import org.tumen.model.EventTable;
import org.tumen.model.ExtraFields;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;
import org.tumen.view.FxThread;
import org.tumen.view.MainWindow;
import org.tumen.view.present.PictureSurface;
import org.tumen.view.present.PresentationWindows;
import org.tumen.view.present.ScreenSource;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.FlightClock;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.present.PresentationKey;
import org.tumen.viewmodel.present.PresentationPath;
import org.tumen.viewmodel.present.PresentationViewModel;

/// Presents a tour on one screen, key by key from the first stop to the last, and measures each frame of each flight: the
/// tour is walked once to warm up and once to be measured. Prints one line of JSON.
///
/// Arguments: the number of events (0 for the built-in timeline and its first tour), width and height of the screen.
public final class FlightDriver extends Application {
    static final String HEAD = """

            Flights of a presentation, ms: layout and paint, median / p95; until presented, median / p95.

            | events | screen | all frames of a flight | the frame of the key press | all others |
            |---|---|---|---|---|
            """;

    /// As the program's main window has them.
    private static final List<String> STYLE_SHEETS = Stream.of("light.css", "window.css")
            .map(name -> Objects.requireNonNull(MainWindow.class.getResource(name), name).toExternalForm()).toList();
    private static final double FRAME_MS = 1_000.0 / 60;
    private static final Duration SETTLING = Duration.seconds(1);
    private static final int STOPS = 10;
    /// How long a stop is read, in frames: a second, which is less than anybody takes.
    private static final int FRAMES_READ = 60;
    private static final int FIRST_YEAR = 1949;
    private static final int YEARS_APART = 7;
    private static final int[] YEARS_SHOWN = {2, 12, 0, 5};

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final SteppedClock clock = new SteppedClock();

    @Override
    public void start(Stage owner) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> {
            e.printStackTrace();
            System.exit(1);
        });
        List<String> arguments = getParameters().getRaw();
        int events = Integer.parseInt(arguments.getFirst());
        TimelineDocument document = Objects.requireNonNull(events == 0
                ? TimelineSource.builtIn().document()
                : new DocumentReader().read(BenchFiles.of(events)).document());
        Tour tour = events == 0 ? document.tours().getFirst() : tour(document.table());
        OpenDocument open = OpenDocument.of(document, "measured.json", null, List.of());
        PresentationViewModel model = new PresentationViewModel(open, PresentationPath.of(tour, open), 0,
                new SimpleBooleanProperty(false), clock, () -> 0, new SplittableRandom(BenchFiles.SEED));
        TimelineViewModel unseen = new TimelineViewModel(new UserSettings(Preferences.DEFAULTS), clock);
        unseen.open(open);
        SearchViewModel search = new SearchViewModel(unseen, new Explorer(unseen), FxThread.work(worker));
        Box screen = new Box(0, 0, Double.parseDouble(arguments.get(1)), Double.parseDouble(arguments.get(2)));
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        new PresentationWindows(model, PictureSurface::ofPixels, new OpenSans(), search, new OneScreen(screen), owner,
                () -> STYLE_SHEETS, () -> {
                }).show();
        Scene scene = Window.getWindows().getFirst().getScene();
        afterPause(() -> {
            FrameMeter meter = new FrameMeter(scene);
            walk(model, meter, _ -> {
                model.goTo(0);
                clock.land();
                afterPause(() -> walk(model, meter, this::finish));
            });
        });
    }

    /// A tour with stops of a month to twelve years, near to and far from each other.
    private static Tour tour(EventTable table) {
        List<TourStop> stops = IntStream.range(0, STOPS).mapToObj(stop -> {
            int first = FIRST_YEAR + stop * YEARS_APART;
            Edtf span = date(first + "-03/" + (first + YEARS_SHOWN[stop % YEARS_SHOWN.length]) + "-05");
            TimeSpan shown = TimeSpan.of(span);
            int event = IntStream.range(0, table.size())
                    .filter(number -> table.startDay(number) > shown.startDay()
                            && table.endDay(number) < shown.endDay())
                    .boxed().min(Comparator.comparingInt(table::significance)).orElseThrow();
            return new TourStop(table.id(event), span, List.of(), table.get(event).summary(), "", "Why then?",
                    ExtraFields.NONE);
        }).toList();
        return new Tour("measured", "Generated tour", "", stops, ExtraFields.NONE);
    }

    private static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private void walk(PresentationViewModel model, FrameMeter meter, Consumer<Walked> done) {
        Steps steps = new Steps(model, clock);
        meter.measure(steps, Runnable::run, frames -> done.accept(new Walked(frames, steps.presses, steps.rests)));
    }

    private void finish(Walked walked) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            add(part.name() + "LayoutMs", walked.frames(part).mapToDouble(FrameMeter.Frame::layoutMs), figures);
            add(part.name() + "Ms", walked.frames(part).mapToDouble(FrameMeter.Frame::totalMs), figures);
            add(part.name() + "OwnCpuMs",
                    walked.frames(part).mapToDouble(frame -> frame.cpuMs() - frame.renderCpuMs()), figures);
            add(part.name() + "CpuMs", walked.frames(part).mapToDouble(FrameMeter.Frame::cpuMs), figures);
            figures.put(part.name() + "Count", (double) walked.frames(part).count());
        }
        System.out.println(BenchMain.object(figures));
        worker.shutdownNow();
        Platform.exit();
    }

    private static void add(String name, DoubleStream values, Map<String, Double> figures) {
        Percentiles spread = Percentiles.of(values.toArray());
        figures.put(name + "Median", spread.median());
        figures.put(name + "P95", spread.p95());
        figures.put(name + "Most", spread.most());
    }

    private static void afterPause(Runnable action) {
        PauseTransition pause = new PauseTransition(SETTLING);
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }

    /// A row of the table in Markdown that `HEAD` is the head of.
    static String row(String timeline, String screen, Map<String, Double> figures) {
        StringBuilder row = new StringBuilder("| " + timeline + " | " + screen);
        for (Part part : Part.values()) {
            row.append(String.format(Locale.ROOT, " | %.1f / %.1f; %.1f / %.1f", figure(part, "LayoutMsMedian", figures),
                    figure(part, "LayoutMsP95", figures), figure(part, "MsMedian", figures),
                    figure(part, "MsP95", figures)));
        }
        return row.append(" |\n").toString();
    }

    private static double figure(Part part, String name, Map<String, Double> figures) {
        return figures.getOrDefault(part.name() + name, Double.NaN);
    }

    /// What frames are told apart.
    private enum Part {
        /// All of a flight.
        flight,
        /// The first of each: the key is pressed and the next stop has its texts.
        press,
        /// All others.
        moving
    }

    /// @param presses the places of frames that are the first of a flight
    /// @param rests the places of frames between flights
    private record Walked(List<FrameMeter.Frame> all, Set<Integer> presses, Set<Integer> rests) {
        Stream<FrameMeter.Frame> frames(Part part) {
            return IntStream.range(0, all.size()).filter(place -> !rests.contains(place)).filter(place -> switch (part) {
                case flight -> true;
                case press -> presses.contains(place);
                case moving -> !presses.contains(place);
            }).mapToObj(all::get);
        }
    }

    /// What a walk does in frame after frame: a stop is read for a while, a key is pressed, and the flight goes on step by step.
    private static final class Steps implements Iterator<Runnable> {
        private final PresentationViewModel model;
        private final SteppedClock clock;
        private final Set<Integer> presses = new LinkedHashSet<>();
        private final Set<Integer> rests = new LinkedHashSet<>();
        private int frame;
        private int read;

        Steps(PresentationViewModel model, SteppedClock clock) {
            this.model = model;
            this.clock = clock;
        }

        @Override
        public boolean hasNext() {
            return model.isFlying() || model.state().stop() < model.path().last();
        }

        @Override
        public Runnable next() {
            if (!model.isFlying() && read < FRAMES_READ) {
                read++;
                rests.add(frame++);
                return () -> {
                };
            }
            boolean presses = !model.isFlying();
            if (presses) {
                this.presses.add(frame);
                read = 0;
            }
            frame++;
            return () -> {
                if (presses) {
                    model.press(PresentationKey.PAGE_DOWN);
                }
                clock.step();
            };
        }
    }

    /// Time that passes by a sixtieth of a second a frame, however long that takes, so that flights have the same frames
    /// on any machine.
    private static final class SteppedClock implements FlightClock {
        private @Nullable DoubleConsumer flight;
        private double elapsedMs;

        @Override
        public Runnable start(DoubleConsumer frame) {
            flight = frame;
            elapsedMs = 0;
            return () -> flight = null;
        }

        void step() {
            DoubleConsumer flying = flight;
            if (flying != null) {
                flying.accept(elapsedMs);
                elapsedMs += FRAME_MS;
            }
        }

        void land() {
            while (flight != null) {
                step();
            }
        }
    }

    /// The only screen, which the audience's window covers.
    private record OneScreen(Box box) implements ScreenSource {
        @Override
        public List<Box> screens() {
            return List.of(box);
        }

        @Override
        public Runnable onChange(Runnable changed) {
            return () -> {
            };
        }

        @Override
        public boolean fillsScreens() {
            return false;
        }
    }
}
