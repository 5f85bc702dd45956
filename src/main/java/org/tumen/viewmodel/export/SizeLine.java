package org.tumen.viewmodel.export;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Page;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;
import org.tumen.export.ProductWriter;
import org.tumen.model.CountText;

/// Says in one line how large an export is.
final class SizeLine {
    private static final double MM_PER_INCH = 25.4;

    private SizeLine() {}

    /// @param widthPx of the first page, in 1/96 inch
    /// @param heightPx of the first page, in 1/96 inch
    static String ofPages(ExportChoices choices, double widthPx, double heightPx, int pages) {
        PageSize size = choices.paper().size();
        boolean isPixels = choices.format().isPixels();
        List<String> parts = new ArrayList<>();
        if (size.isPaper()) {
            parts.add(size.name() + (widthPx > heightPx ? " landscape" : " portrait"));
            parts.add(mm(widthPx) + " × " + mm(heightPx) + " mm");
        } else if (!choices.paper().isOwn()) {
            parts.add(size.name().replaceAll(",.*", ""));
        }
        if (choices.product() == ProductKind.POSTER) {
            parts.add(choices.paper().columns() + " × " + choices.paper().rows() + " sheets");
        }
        if (isPixels || !size.isPaper()) {
            double dpi = isPixels ? choices.paper().dpi() : Page.PX_PER_INCH;
            parts.add(grouped(ProductWriter.pixels(widthPx, dpi)) + " × " + grouped(ProductWriter.pixels(heightPx, dpi))
                    + (isPixels ? " pixels" : ""));
        }
        if (choices.format() == ExportFormat.PDF) {
            parts.add(counted(pages, "page"));
        } else if (pages > 1) {
            parts.add(counted(pages, "file"));
        }
        parts.add(choices.format().title());
        return String.join(", ", parts);
    }

    static String ofEvents(ExportFormat format, int events) {
        return counted(events, "event") + ", " + format.title();
    }

    static String counted(long count, String singular) {
        return CountText.of(count, singular);
    }

    private static long mm(double px) {
        return Math.round(px / Page.PX_PER_INCH * MM_PER_INCH);
    }

    /// With commas between thousands.
    static String grouped(long number) {
        return CountText.grouped(number);
    }
}
