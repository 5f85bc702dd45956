package org.tumen.bench;

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
import javafx.application.Application;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.core.json.JsonFactory;

/// Runs all measurements and writes `target/bench/results.json` and `target/bench/table.md`.
///
/// `-Dbench.events=0,100,…` chooses sizes (0 is the built-in timeline), `-Dbench.runs=3` how often a window is opened for
/// each, `-Dbench.jmh=false` leaves out JMH.
public final class BenchMain {
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": ([0-9.]+)");

    /// The argument that makes this process a window to be measured.
    private static final String FRAMES = "frames";

    private BenchMain() {}

    public static void main(String... arguments) throws IOException, InterruptedException, RunnerException {
        if (arguments.length == 2 && arguments[0].equals(FRAMES)) {
            Application.launch(FrameDriver.class, arguments[1]);
            return;
        }
        List<Integer> sizes = Arrays.stream(
                System.getProperty("bench.events", "0,100,1000,10000,100000,1000000").split(",")).map(Integer::valueOf)
                .toList();
        int runs = Integer.getInteger("bench.runs", 3);
        Files.createDirectories(Path.of("target", "bench"));
        StringBuilder json = new StringBuilder("{\n");
        StringBuilder table = new StringBuilder("""
                | events | bare tokens, ms | open to first picture, ms | zoom p95, ms | pan whole p95 | pan decade p95 | \
                pan year p95 | live heap, MB |
                |---|---|---|---|---|---|---|---|
                """);
        for (int events : sizes) {
            Map<String, List<Double>> measured = new LinkedHashMap<>();
            for (int run = 0; run < runs; run++) {
                measured.computeIfAbsent("bareTokensMs", _ -> new ArrayList<>()).add(bareTokens(events));
                frames(events).forEach(
                        (name, value) -> measured.computeIfAbsent(name, _ -> new ArrayList<>()).add(value));
            }
            Map<String, Double> medians = new LinkedHashMap<>();
            measured.forEach((name, values) -> medians.put(name,
                    Percentiles.of(values.stream().mapToDouble(Double::doubleValue).toArray()).median()));
            json.append("\"frames-").append(events).append("\": ").append(medians.toString().replace('=', ':')
                    .replaceAll("(\\w+):", "\"$1\": ")).append(",\n");
            table.append(String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.1f | %.1f | %.1f | %.1f | %.0f |%n",
                    events == 0 ? "built-in" : String.format(Locale.ROOT, "%,d", events),
                    of(medians, "bareTokensMs"), of(medians, "openMs"), of(medians, "zoomP95Ms"),
                    of(medians, "panWholeP95Ms"), of(medians, "panDecadeP95Ms"), of(medians, "panYearP95Ms"),
                    of(medians, "liveHeapMb")));
            System.out.println(table);
        }
        if (Boolean.parseBoolean(System.getProperty("bench.jmh", "true"))) {
            jmh(sizes, json, table);
        }
        json.append("\"processors\": ").append(Runtime.getRuntime().availableProcessors()).append("\n}\n");
        Files.writeString(Path.of("target", "bench", "results.json"), json);
        Files.writeString(Path.of("target", "bench", "table.md"), table);
        System.out.println(table);
    }

    private static double of(Map<String, Double> values, String name) {
        return values.getOrDefault(name, Double.NaN);
    }

    private static double bareTokens(int events) throws IOException {
        Path file = BenchFiles.of(events);
        JsonFactory factory = new JsonFactory();
        ReadingBenchmark.tokens(factory, file);
        long start = System.nanoTime();
        ReadingBenchmark.tokens(factory, file);
        return (System.nanoTime() - start) / 1e6;
    }

    /// Opens a window in a process of its own, so that its heap and its first picture are those of a fresh program.
    private static Map<String, Double> frames(int events) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g", "-Dprism.order=sw",
                "-Djavafx.animation.fullspeed=true", "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        if (System.getenv("DISPLAY") == null) {
            command.addAll(1, List.of("-Dglass.platform=Headless", "-Dbench.width=960", "-Dbench.height=800"));
        }
        command.addAll(List.of(BenchMain.class.getName(), FRAMES, Integer.toString(events)));
        Path log = Path.of("target", "bench", "frames.log");
        Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !printed.contains("liveHeapMb")) {
            throw new IOException("the window of " + events + " events told nothing; see " + log);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(printed);
        while (field.find()) {
            values.put(field.group(1), Double.valueOf(field.group(2)));
        }
        return values;
    }

    private static void jmh(List<Integer> sizes, StringBuilder json, StringBuilder table) throws RunnerException {
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
            table.append(String.format(Locale.ROOT, "| %s | %s | %.1f | %.1f | %s |%n", name, size, mean, p95, unit));
            json.append(String.format(Locale.ROOT, "\"%s-%s\": {\"mean\": %.2f, \"p95\": %.2f, \"unit\": \"%s\"},%n",
                    name, size, mean, p95, unit));
        }
    }
}
