package org.tumen.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Theme;
import org.tumen.export.PageFurniture;
import org.tumen.export.PagePicture;
import org.tumen.export.PageSize;
import org.tumen.export.PictureSubject;
import org.tumen.export.ProductWriter;
import org.tumen.export.SvgExport;
import org.tumen.export.WebPage;
import org.tumen.io.DocumentReader;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;

/// How large exported files are and how long they take, first in a fresh program and then once it is running.
///
/// `java -Xmx512m … org.tumen.bench.ExportFigures` prints figures for the built-in timeline and for 10,000 generated events.
public final class ExportFigures {
    private static final List<Integer> EVENTS = List.of(0, 10_000);
    private static final PictureLook LOOK = PictureLook.of(Theme.LIGHT);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private ExportFigures() {}

    /// What is written. The names go into the figures' names.
    private enum Product {
        PNG_4K("PNG, 3840 x 2160", 9), PNG_A0("PNG, A0 at 300 dpi (9,933 x 14,043)", 3), SVG("SVG, 1920 x 1080",
                7), PDF("PDF, A4", 7), HTML("HTML", 7);

        private final String title;
        private final int runs;

        Product(String title, int runs) {
            this.title = title;
            this.runs = runs;
        }

        private String figure(int events, String what) {
            return name() + "-" + events + "-" + what;
        }

        private void write(TimelineDocument document, OutputStream out) throws IOException {
            ProductWriter writer = new ProductWriter(new OpenSans());
            switch (this) {
                case PNG_4K -> writer.png(picture(document, PageSize.ofPixels(3840, 2160)).pages(new OpenSans()).getFirst(),
                        96, PaintProgress.NONE, out);
                case PNG_A0 -> writer.png(picture(document, PageSize.A0.portrait()).pages(new OpenSans()).getFirst(), 300,
                        PaintProgress.NONE, out);
                case SVG -> SvgExport.write(picture(document, PageSize.SCREEN), true, out);
                case PDF -> writer.pdf(picture(document, PageSize.A4), PaintProgress.NONE, out);
                case HTML -> WebPage.write(document, LOOK, CitationStyle.CHICAGO, out);
            }
        }
    }

    private static PagePicture picture(TimelineDocument document, PageSize size) {
        return new PagePicture(PictureSubject.whole(document), size, LOOK, PageFurniture.usual(DAY));
    }

    /// Prints an object in JSON.
    public static void main(String... arguments) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (int events : EVENTS) {
            TimelineDocument document = Objects.requireNonNull(new DocumentReader().read(BenchFiles.of(events))
                    .document());
            for (Product product : Product.values()) {
                measure(product, events, document, figures);
            }
        }
        System.out.println(BenchMain.object(figures));
    }

    private static void measure(Product product, int events, TimelineDocument document, Map<String, Double> figures)
            throws IOException {
        List<Double> times = new ArrayList<>();
        long bytes = 0;
        for (int run = 0; run <= product.runs; run++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            long start = System.nanoTime();
            product.write(document, out);
            times.add((System.nanoTime() - start) / 1e6);
            bytes = out.size();
        }
        figures.put(product.figure(events, "kB"), bytes / 1e3);
        figures.put(product.figure(events, "firstMs"), times.removeFirst());
        double[] warm = times.stream().mapToDouble(Double::doubleValue).toArray();
        figures.put(product.figure(events, "medianMs"), Percentiles.of(warm).median());
        figures.put(product.figure(events, "leastMs"), times.stream().min(Double::compare).orElse(Double.NaN));
    }

    /// The figures as a table in Markdown.
    static String table(Map<String, Double> figures) {
        StringBuilder table = new StringBuilder("""

                | export | events | kB | first, ms | once running: median, ms | least |
                |---|---|---|---|---|---|
                """);
        for (int events : EVENTS) {
            for (Product product : Product.values()) {
                table.append(String.format(Locale.ROOT, "| %s | %s | %,.0f | %.0f | %.0f | %.0f |%n", product.title,
                        events == 0 ? "built-in" : String.format(Locale.ROOT, "%,d", events),
                        figures.getOrDefault(product.figure(events, "kB"), Double.NaN),
                        figures.getOrDefault(product.figure(events, "firstMs"), Double.NaN),
                        figures.getOrDefault(product.figure(events, "medianMs"), Double.NaN),
                        figures.getOrDefault(product.figure(events, "leastMs"), Double.NaN)));
            }
        }
        return table.toString();
    }
}
