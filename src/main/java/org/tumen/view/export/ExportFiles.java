package org.tumen.view.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.tumen.cite.CitationStyle;
import org.tumen.display.TextMeasurer;
import org.tumen.export.DataExport;
import org.tumen.export.ExportFormat;
import org.tumen.export.PagePicture;
import org.tumen.export.PagedProduct;
import org.tumen.export.ProductWriter;
import org.tumen.export.SvgExport;
import org.tumen.export.WebPage;
import org.tumen.io.CalendarWriter;
import org.tumen.io.SafeFile;
import org.tumen.model.filter.DocumentPart;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;
import org.tumen.viewmodel.export.ExportChoices;
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
                        losses.addAll(product.losses());
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
            case SVG -> SvgExport.write((PagePicture) product, choices.look().fonts(), out);
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
        ExportFormat format = plan.choices().format();
        if (format == ExportFormat.ICS && !CalendarWriter.hasExactDay(part.document())) {
            throw new IOException("a calendar holds exact days, but no event has one. Choose another format");
        }
        return DataExport.write(part, format, style, out);
    }
}
