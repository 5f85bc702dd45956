package org.tumen.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadResult;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reading a whole file with every check, beside a bare walk over its tokens.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class ReadingBenchmark {
    /// 0 stands for the built-in timeline.
    @Param({"0", "1000", "10000", "100000"})
    private int events;

    private final JsonFactory factory = new JsonFactory();
    private Path file = Path.of("");

    @Setup
    public void write() {
        file = BenchFiles.of(events);
    }

    @Benchmark
    public ReadResult read() {
        return new DocumentReader().read(file);
    }

    @Benchmark
    public long tokens() throws IOException {
        return tokens(factory, file);
    }

    static long tokens(JsonFactory factory, Path file) throws IOException {
        long count = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }
}
