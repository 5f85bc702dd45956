package org.tumen.view.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.tumen.cite.BibtexWriter;
import org.tumen.cite.CitationStyle;
import org.tumen.cite.Citations;
import org.tumen.cite.RisWriter;
import org.tumen.display.TextMeasurer;
import org.tumen.export.PagePicture;
import org.tumen.export.PagedProduct;
import org.tumen.export.ProductWriter;
import org.tumen.export.SvgExport;
import org.tumen.export.TextExport;
import org.tumen.export.WebPage;
import org.tumen.io.CalendarWriter;
import org.tumen.io.CslJsonWriter;
import org.tumen.io.CsvWriter;
import org.tumen.io.DocumentWriter;
import org.tumen.io.SafeFile;
import org.tumen.io.TimelineJsWriter;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;
import org.tumen.viewmodel.export.ExportChoices;
import org.tumen.viewmodel.export.ExportFormat;
import org.tumen.viewmodel.export.ExportPlan;
import org.tumen.viewmodel.export.ExportWriting;
import org.tumen.viewmodel.export.ProductKind;

/// Writes exports to disk, as the command line does.
public final class ExportFiles implements ExportWriting {
    /// Ends the writing of whatever does not ask by itself.
    private static final class StoppableStream extends FilterOutputStream {
        private final BooleanSupplier cancelled;

        StoppableStream(OutputStream out, BooleanSupplier cancelled) {
            super(out);
            this.cancelled = cancelled;
        }

        @Override
        public void write(int b) throws IOException {
            requireWanted();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            requireWanted();
            out.write(bytes, offset, length);
        }

        private void requireWanted() {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("the writing was called off");
            }
        }
    }

    @Override
    public TextMeasurer measurer() {
        return new OpenSans();
    }

    @Override
    public List<String> write(ExportPlan plan, List<Path> targets, DoubleConsumer reached, BooleanSupplier cancelled)
            throws IOException {
        List<String> losses = new ArrayList<>();
        List<Path> created = new ArrayList<>();
        List<PagedProduct> products = products(plan);
        try {
            for (int i = 0; i < targets.size(); i++) {
                Path target = targets.get(i);
                boolean isNew = Files.notExists(target);
                PaintProgress progress = progress(i, targets.size(), reached, cancelled);
                PagedProduct product = products.isEmpty() ? null : products.get(i);
                SafeFile.replace(target, out -> {
                    OutputStream stoppable = new StoppableStream(out, cancelled);
                    if (product == null) {
                        losses.addAll(writeText(plan, stoppable));
                    } else {
                        draw(product, plan.choices(), progress, stoppable);
                    }
                    progress.step(1);
                });
                if (isNew) {
                    created.add(target);
                }
            }
        } catch (CancellationException e) {
            for (Path file : created) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
        return losses;
    }

    /// One for each file; none where the file has no pages.
    private static List<PagedProduct> products(ExportPlan plan) {
        if (!plan.choices().product().isPaged()) {
            return List.of();
        }
        return plan.choices().format() == ExportFormat.PDF ? List.of(plan.pages()) : plan.products();
    }

    private static PaintProgress progress(int file, int files, DoubleConsumer reached, BooleanSupplier cancelled) {
        return new PaintProgress() {
            @Override
            public void reached(double share) {
                reached.accept((file + share) / files);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    private static void draw(PagedProduct product, ExportChoices choices, PaintProgress progress, OutputStream out)
            throws IOException {
        OpenSans openSans = new OpenSans();
        ProductWriter writer = new ProductWriter(openSans);
        double dpi = choices.paper().dpi();
        switch (choices.format()) {
            case PDF -> writer.pdf(product, progress, out);
            case PNG -> writer.png(product.pages(openSans).getFirst(), dpi, progress, out);
            case JPG -> writer.jpeg(product.pages(openSans).getFirst(), dpi, out);
            case SVG -> SvgExport.write((PagePicture) product, false, out);
            default -> throw new IllegalStateException(choices.format() + " has no pages");
        }
    }

    @Override
    public List<String> writeText(ExportPlan plan, OutputStream out) throws IOException {
        DocumentPart part = plan.part();
        CitationStyle style = plan.choices().look().style();
        if (plan.choices().product() == ProductKind.WEB_PAGE) {
            WebPage.write(part.document(), plan.look(), style, out);
            return List.of();
        }
        boolean isPart = part.document().table().size() < part.eventsOfWhole();
        TimelineDocument document = isPart ? DocumentPart.withoutUnused(part.document()) : part.document();
        List<Source> sources = isPart ? DocumentPart.citedSources(document) : document.sources();
        return switch (plan.choices().format()) {
            case CSV -> new CsvWriter().write(document, out);
            case ICS -> calendar(document, out);
            case CSL -> new CslJsonWriter().write(sources, out);
            case BIB -> new BibtexWriter().write(sources, out);
            case RIS -> new RisWriter().write(sources, out);
            case TXT -> new TextExport(style).write(document, out);
            case TIMELINE_JS -> {
                Citations citations = new Citations(style);
                yield new TimelineJsWriter(cited -> citations.entry(cited).plain()).write(document, out);
            }
            case JSON -> {
                new DocumentWriter().write(document, out);
                yield part.losses();
            }
            case PNG, JPG, SVG, PDF, HTML ->
                throw new IllegalStateException(plan.choices().format() + " is drawn");
        };
    }

    private static List<String> calendar(TimelineDocument document, OutputStream out) throws IOException {
        if (!CalendarWriter.hasExactDay(document)) {
            throw new IOException("a calendar holds exact days, but no event has one. Choose another format");
        }
        return new CalendarWriter(Instant.now()).write(document, out);
    }
}
