package org.tumen.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Application;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.tumen.app.PreferenceStore;
import org.tumen.app.UserFolders;
import org.tumen.view.PaintingRivals;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.WindowPlace;
import tools.jackson.core.json.JsonFactory;

/// Runs all measurements, prints them as tables, and writes `target/bench/table.md` and `target/bench/results.json`.
///
/// `-Dbench.events=0,100,…` chooses sizes (0 is the built-in timeline), `-Dbench.runs=3` how often a window is opened for
/// each, `-Dbench.exports=false` leaves out exports, `-Dbench.flights=false` presentations, `-Dbench.frames=false`
/// frames, `-Dbench.jmh=false` JMH and the rival painters.
public final class BenchMain {
    private static final Pattern FIELD = Pattern.compile("\"([\\w-]+)\": ([0-9.]+)");
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path HOME = FOLDER.resolve("home");
    private static final Path JAR = Path.of("target", "tumen.jar");
    /// What the program has to do with, also for a million events.
    private static final String HEAP = "-Xmx512m";

    /// The arguments that make this process a window to be measured.
    private static final String FRAMES = "frames";
    private static final String OPEN = "open";
    private static final String START = "start";
    private static final String RIVALS = "rivals";
    private static final String EXPORTS = "exports";
    private static final String FLIGHTS = "flights";

    private static final List<Integer> PRESENTED_EVENTS = List.of(0, 10_000);
    private static final List<List<String>> SCREENS = List.of(List.of("1280", "800"), List.of("1920", "1080"));

    private final List<String> json = new ArrayList<>();
    private final StringBuilder table = new StringBuilder();

    private BenchMain() {}

    public static void main(String... arguments) throws IOException, InterruptedException, RunnerException {
        if (arguments.length == 2 && arguments[0].equals(FRAMES)) {
            Application.launch(FrameDriver.class, arguments[1]);
        } else if (arguments.length >= 2 && arguments[0].equals(START)) {
            StartDriver.main(Long.parseLong(arguments[1]), Arrays.copyOfRange(arguments, 2, arguments.length));
        } else if (arguments.length == 2 && arguments[0].equals(OPEN)) {
            Application.launch(OpenDriver.class, arguments[1]);
        } else if (arguments.length == 4 && arguments[0].equals(FLIGHTS)) {
            Application.launch(FlightDriver.class, arguments[1], arguments[2], arguments[3]);
        } else if (arguments.length == 1 && arguments[0].equals(RIVALS)) {
            Application.launch(PaintingRivals.class);
        } else if (arguments.length == 1 && arguments[0].equals(EXPORTS)) {
            ExportFigures.main();
        } else {
            new BenchMain().run();
        }
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        List<Integer> sizes = Arrays.stream(
                System.getProperty("bench.events", "0,100,1000,10000,100000,1000000").split(",")).map(Integer::valueOf)
                .toList();
        int runs = Integer.getInteger("bench.runs", 3);
        Files.createDirectories(FOLDER);
        opening(sizes, runs);
        if (Boolean.parseBoolean(System.getProperty("bench.frames", "true"))) {
            frames(sizes, runs);
        }
        if (Boolean.parseBoolean(System.getProperty("bench.flights", "true"))) {
            flights(runs);
        }
        if (Boolean.parseBoolean(System.getProperty("bench.exports", "true"))) {
            Map<String, Double> exports = window(EXPORTS);
            json.add("\"exports\": " + object(exports));
            table.append(ExportFigures.table(exports));
        }
        if (Boolean.parseBoolean(System.getProperty("bench.jmh", "true"))) {
            rivals();
            jmh(sizes);
        }
        json.add("\"processors\": " + Runtime.getRuntime().availableProcessors());
        Files.writeString(FOLDER.resolve("results.json"), "{\n" + String.join(",\n", json) + "\n}\n");
        Files.writeString(FOLDER.resolve("table.md"), table);
        System.out.println(table);
    }

    /// Starts and openings of all sizes, in turn with the same of an empty timeline.
    private void opening(List<Integer> sizes, int runs) throws IOException, InterruptedException {
        table.append("""
                Until the first picture, ms. Start: from the process on / from the toolkit on / more than the start with an \
                empty timeline. Running: a second timeline in a running window. In brackets: bare tokens = 1.

                | events | bare tokens | start | running |
                |---|---|---|---|
                """);
        Path empty = FOLDER.resolve("empty.json");
        Files.writeString(empty, "{\"title\": \"Empty\", \"events\": []}");
        for (int events : sizes) {
            List<Map<String, Double>> measured = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                measured.add(Map.of("bareTokensMs", bareTokens(events)));
                measured.add(Map.of("emptyMs", start(empty.toString()).getOrDefault("pictureMs", Double.NaN)));
                measured.add(events == 0 ? start() : start(BenchFiles.of(events).toString()));
                measured.add(window(OPEN, Integer.toString(events)));
            }
            Map<String, Double> medians = medians(measured);
            json.add("\"opening-" + events + "\": " + object(medians));
            double tokens = medians.getOrDefault("bareTokensMs", Double.NaN);
            double picture = medians.getOrDefault("pictureMs", Double.NaN);
            double running = medians.getOrDefault("openRunningMs", Double.NaN);
            row("%s | %.0f | %,.0f / %,.0f / %,.0f | %,.0f (%.1f)", name(events), tokens, picture,
                    picture - medians.getOrDefault("toolkitMs", Double.NaN),
                    picture - medians.getOrDefault("emptyMs", Double.NaN), running, running / tokens);
            System.out.println(table);
        }
    }

    /// Starts the program as users do, from its jar, with preferences of its own that tell the size of the window.
    private static Map<String, Double> start(String... arguments) throws IOException, InterruptedException {
        boolean isHeadless = System.getenv("DISPLAY") == null;
        new PreferenceStore(new UserFolders(HOME.resolve("config"), HOME.resolve("state")))
                .save(Preferences.DEFAULTS.withWindow(new WindowPlace(0, 0, isHeadless ? 960 : 1280, 800, false)));
        List<String> all = new ArrayList<>(List.of(START, Long.toString(System.currentTimeMillis())));
        all.addAll(List.of(arguments));
        return window(all.toArray(String[]::new));
    }

    private void frames(List<Integer> sizes, int runs) throws IOException, InterruptedException {
        table.append("""

                Frames, ms: p95 of layout and paint; median / p95 until presented. Before them, the opening as the first \
                timeline of an empty window, with code that has not run.

                | events | opened cold | zoom | pan whole | pan decade | pan year | live heap, MB |
                |---|---|---|---|---|---|---|
                """);
        for (int events : sizes) {
            windows(events, runs);
        }
    }

    private void windows(int events, int runs) throws IOException, InterruptedException {
        List<Map<String, Double>> measured = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            measured.add(window(FRAMES, Integer.toString(events)));
        }
        Map<String, Double> medians = medians(measured);
        json.add("\"window-" + events + "\": " + object(medians));
        row("%s | %,.0f | %s | %s | %s | %s | %.0f", name(events), medians.getOrDefault("openMs", Double.NaN),
                frames(medians, "zoom"), frames(medians, "panWhole"), frames(medians, "panDecade"),
                frames(medians, "panYear"), medians.getOrDefault("liveHeapMb", Double.NaN));
        System.out.println(table);
    }

    private void flights(int runs) throws IOException, InterruptedException {
        table.append(FlightDriver.HEAD);
        for (int events : PRESENTED_EVENTS) {
            for (List<String> screen : SCREENS) {
                List<Map<String, Double>> measured = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    measured.add(window(FLIGHTS, Integer.toString(events), screen.getFirst(), screen.getLast()));
                }
                Map<String, Double> medians = medians(measured);
                json.add("\"flights-" + events + "-" + String.join("x", screen) + "\": " + object(medians));
                table.append(FlightDriver.row(name(events), String.join(" x ", screen), medians));
            }
        }
        System.out.println(table);
    }

    private static String name(int events) {
        return events == 0 ? "built-in" : String.format(Locale.ROOT, "%,d", events);
    }

    private static Map<String, Double> medians(List<Map<String, Double>> runs) {
        Map<String, List<Double>> all = new LinkedHashMap<>();
        runs.forEach(run -> run
                .forEach((name, value) -> all.computeIfAbsent(name, _ -> new ArrayList<>()).add(value)));
        Map<String, Double> medians = new LinkedHashMap<>();
        all.forEach((name, values) -> medians.put(name,
                Percentiles.of(values.stream().mapToDouble(Double::doubleValue).toArray()).median()));
        return medians;
    }

    private static String frames(Map<String, Double> medians, String journey) {
        return String.format(Locale.ROOT, "%.1f; %.1f / %.1f", medians.getOrDefault(journey + "LayoutMsP95", Double.NaN),
                medians.getOrDefault(journey + "MsMedian", Double.NaN),
                medians.getOrDefault(journey + "MsP95", Double.NaN));
    }

    private void row(String format, Object... values) {
        table.append("| ").append(String.format(Locale.ROOT, format, values)).append(" |\n");
    }

    static String object(Map<String, Double> values) {
        return values.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "\"%s\": %.3f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static double bareTokens(int events) throws IOException {
        Path file = BenchFiles.of(events);
        JsonFactory factory = new JsonFactory();
        ReadingBenchmark.tokens(factory, file);
        long start = System.nanoTime();
        ReadingBenchmark.tokens(factory, file);
        return (System.nanoTime() - start) / 1e6;
    }

    /// Opens a window, or exports, in a process of its own, so that heap and first picture are those of a fresh program.
    private static Map<String, Double> window(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-Dprism.order=sw",
                "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "-Dtumen.home=" + HOME, "-cp",
                (arguments[0].equals(START) ? JAR + File.pathSeparator : "") + System.getProperty("java.class.path")));
        if (arguments[0].equals(RIVALS)) {
            command.add(1, "-Djavafx.animation.fullspeed=true");
        }
        if (System.getenv("DISPLAY") == null) {
            command.addAll(1, List.of("-Dglass.platform=Headless", "-Dbench.width=960", "-Dbench.height=800"));
        }
        command.add(BenchMain.class.getName());
        command.addAll(List.of(arguments));
        Path log = FOLDER.resolve("window.log");
        Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the window " + String.join(" ", arguments) + " came to grief; see " + log);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(printed);
        while (field.find()) {
            values.put(field.group(1), Double.valueOf(field.group(2)));
        }
        return values;
    }

    private void rivals() throws IOException, InterruptedException {
        Map<String, Double> measured = window(RIVALS);
        json.add("\"rivals\": " + object(measured));
        table.append("\n| marks on the move | Canvas, ms a frame | Java2D into pixels |\n|---|---|---|\n");
        for (int marks : PaintingRivals.MARKS) {
            row("%d | %.1f | %.1f", marks, measured.getOrDefault("canvas-" + marks, Double.NaN),
                    measured.getOrDefault("pixels-" + marks, Double.NaN));
        }
    }

    private void jmh(List<Integer> sizes) throws RunnerException {
        table.append("\n| benchmark | events | mean | p95 | unit |\n|---|---|---|---|---|\n");
        String[] events = sizes.stream().map(String::valueOf).toArray(String[]::new);
        String[] read = sizes.stream().filter(size -> size <= 100_000).map(String::valueOf).toArray(String[]::new);
        List<RunResult> results = new ArrayList<>(new Runner(new OptionsBuilder()
                .include(LayoutBenchmark.class.getSimpleName()).param("events", events).build()).run());
        results.addAll(new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getSimpleName())
                .param("events", read).build()).run());
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)", "$1");
            String size = result.getParams().getParam("events");
            double mean = result.getPrimaryResult().getScore();
            double p95 = result.getPrimaryResult().getStatistics().getPercentile(95);
            String unit = result.getPrimaryResult().getScoreUnit();
            row("%s | %s | %.1f | %.1f | %s", name, size, mean, p95, unit);
            json.add(String.format(Locale.ROOT, "\"%s-%s\": {\"mean\": %.3f, \"p95\": %.3f, \"unit\": \"%s\"}",
                    name, size, mean, p95, unit));
        }
    }
}
