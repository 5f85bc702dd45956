package org.tumen.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Theme;
import org.tumen.export.PictureExport;
import org.tumen.export.SvgExport;
import org.tumen.export.WebPage;
import org.tumen.io.DocumentReader;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;

/// How large exported files are and how long they take, first in a fresh program and then once it is warm.
///
/// `java … org.tumen.bench.ExportFigures` prints a table for the built-in timeline and for 10,000 generated events.
public final class ExportFigures {
    private static final int WARM_RUNS = 7;
    private static final PictureLook LOOK = PictureLook.of(Theme.LIGHT);

    private ExportFigures() {}

    private interface Product {
        void write(OutputStream out) throws IOException;
    }

    public static void main(String... arguments) throws IOException {
        System.out.println("| product | events | kB | first, ms | warm median, ms |\n|---|---|---|---|---|");
        for (int events : new int[]{0, 10_000}) {
            Path file = BenchFiles.of(events);
            TimelineDocument document = Objects.requireNonNull(new DocumentReader().read(file).document());
            for (Map.Entry<String, Product> product : products(document).entrySet()) {
                measure(product.getKey(), events == 0 ? "built-in" : Integer.toString(events), product.getValue());
            }
        }
    }

    private static Map<String, Product> products(TimelineDocument document) {
        Map<String, Product> products = new LinkedHashMap<>();
        products.put("PNG 3840 x 2160", out -> PictureExport.png(document, null, 3840, 2160, LOOK, out));
        products.put("SVG 1920 x 1080", out -> SvgExport.write(document, null, 1920, 1080, LOOK, false, out));
        products.put("SVG 1920 x 1080 with fonts", out -> SvgExport.write(document, null, 1920, 1080, LOOK, true, out));
        products.put("SVG 9933 x 14043", out -> SvgExport.write(document, null, 9933, 14043, LOOK, false, out));
        products.put("HTML", out -> WebPage.write(document, LOOK, CitationStyle.CHICAGO, out));
        return products;
    }

    private static void measure(String name, String events, Product product) throws IOException {
        List<Double> times = new ArrayList<>();
        long bytes = 0;
        for (int run = 0; run <= WARM_RUNS; run++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            long start = System.nanoTime();
            product.write(out);
            times.add((System.nanoTime() - start) / 1e6);
            bytes = out.size();
        }
        double first = times.removeFirst();
        double median = Percentiles.of(times.stream().mapToDouble(Double::doubleValue).toArray()).median();
        System.out.printf(Locale.ROOT, "| %s | %s | %,d | %.0f | %.0f |%n", name, events, bytes / 1000, first, median);
    }
}
