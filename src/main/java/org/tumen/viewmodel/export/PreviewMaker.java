package org.tumen.viewmodel.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tumen.display.DisplayList;
import org.tumen.display.Page;
import org.tumen.export.PagedProduct;
import org.tumen.export.ProductWriter;
import org.tumen.model.UnreadableEventException;

/// Makes previews with their lines of size. Takes a moment.
final class PreviewMaker {
    static final String NOTHING_LEFT = "No event of this is in the lanes chosen. Choose another lane";

    private static final int MOST_BYTES = 12_000;
    private static final String BETWEEN = " · ";

    /// @param sizeLine how large the export is, and what it takes; empty where that is not known
    /// @param pixels of all its files; 0 where they have none
    record Made(Preview preview, String sizeLine, long pixels) {
        Made(Preview preview, String sizeLine) {
            this(preview, sizeLine, 0);
        }
    }

    /// Ends the writing once enough is known.
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1;

        Enough() {
            super("enough for a preview");
        }
    }

    private static final class Start extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            if (bytes.size() >= MOST_BYTES) {
                throw new Enough();
            }
            bytes.write(b);
        }

        String text() {
            String text = bytes.toString(StandardCharsets.UTF_8);
            return bytes.size() < MOST_BYTES ? text : text.substring(0, text.lastIndexOf('\n') + 1) + "…";
        }
    }

    private final ExportWriting writing;
    private final MemoryLine memory;

    /// @param mostBytes of memory that the program may take
    PreviewMaker(ExportWriting writing, long mostBytes) {
        this.writing = writing;
        memory = new MemoryLine(mostBytes);
    }

    Made make(ExportPlan plan) {
        try {
            if (plan.isEmptied()) {
                return new Made(new Preview.Failed(NOTHING_LEFT), "");
            }
            return plan.choices().product() == ProductKind.DATA ? text(plan) : pages(plan);
        } catch (IOException | UnreadableEventException e) {
            return new Made(new Preview.Failed(String.valueOf(e.getMessage())), "");
        } catch (OutOfMemoryError _) {
            return new Made(new Preview.Failed("There is not enough memory for this. Choose less of it"), "");
        }
    }

    private Made pages(ExportPlan plan) {
        PagedProduct product = plan.pages();
        List<Page> pages = product.pages(writing.measurer());
        ExportChoices choices = plan.choices();
        if (choices.product() == ProductKind.WEB_PAGE) {
            return new Made(new Preview.Pages(pages),
                    SizeLine.ofEvents(choices.format(), plan.part().document().table().size())
                            + ": this picture, to be moved and searched in a browser, with all details");
        }
        DisplayList first = pages.getFirst().drawing();
        List<String> line = new ArrayList<>();
        line.add(SizeLine.ofPages(choices, first.widthPx(), first.heightPx(), pages.size()));
        line.addAll(product.losses());
        if (!choices.format().isPixels()) {
            return new Made(new Preview.Pages(pages), String.join(BETWEEN, line));
        }
        int widthPx = ProductWriter.pixels(first.widthPx(), choices.paper().dpi());
        int heightPx = ProductWriter.pixels(first.heightPx(), choices.paper().dpi());
        String ofMemory = memory.of(choices.format(), widthPx, heightPx);
        if (!ofMemory.isEmpty()) {
            line.add(ofMemory);
        }
        return new Made(new Preview.Pages(pages), String.join(BETWEEN, line),
                (long) widthPx * heightPx * pages.size());
    }

    private Made text(ExportPlan plan) throws IOException {
        Start start = new Start();
        try {
            writing.writeText(plan, start);
        } catch (Enough _) {
            return textMade(plan, start);
        }
        return textMade(plan, start);
    }

    private static Made textMade(ExportPlan plan, Start start) {
        return new Made(new Preview.Text(start.text()),
                SizeLine.ofEvents(plan.choices().format(), plan.part().document().table().size()));
    }
}
