package org.tumen.viewmodel.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tumen.display.Page;
import org.tumen.model.UnreadableEventException;

/// Makes previews with their lines of size. Takes a moment.
final class PreviewMaker {
    private static final int MOST_BYTES = 12_000;

    /// @param sizeLine how large the export is; empty where that is not known
    record Made(Preview preview, String sizeLine) {}

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

    PreviewMaker(ExportWriting writing) {
        this.writing = writing;
    }

    Made make(ExportPlan plan) {
        try {
            return plan.choices().product() == ProductKind.DATA ? text(plan) : pages(plan);
        } catch (IOException | UnreadableEventException e) {
            return new Made(new Preview.Failed(String.valueOf(e.getMessage())), "");
        } catch (OutOfMemoryError _) {
            return new Made(new Preview.Failed("There is not enough memory for this. Choose less of it"), "");
        }
    }

    private Made pages(ExportPlan plan) {
        List<Page> pages = plan.pages().pages(writing.measurer());
        ExportChoices choices = plan.choices();
        if (choices.product() == ProductKind.WEB_PAGE) {
            return new Made(new Preview.Pages(pages),
                    SizeLine.ofEvents(choices.format(), plan.part().document().table().size())
                            + ": this picture, to be moved and searched in a browser, with all details");
        }
        Page first = pages.getFirst();
        return new Made(new Preview.Pages(pages),
                SizeLine.ofPages(choices, first.drawing().widthPx(), first.drawing().heightPx(), pages.size()));
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
