package org.tumen.viewmodel.export;

import java.util.Locale;
import org.tumen.display.Page;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;

/// Says in one line how large an export is.
final class SizeLine {
    private static final double MM_PER_INCH = 25.4;

    private SizeLine() {}

    /// @param widthPx of the first page, in 1/96 inch
    /// @param heightPx of the first page, in 1/96 inch
    static String ofPages(ExportChoices choices, double widthPx, double heightPx, int pages) {
        PageSize size = choices.paper().size();
        StringBuilder line = new StringBuilder();
        if (size.isPaper()) {
            line.append(size.name()).append(widthPx > heightPx ? " landscape, " : " portrait, ")
                    .append(mm(widthPx)).append(" × ").append(mm(heightPx)).append(" mm");
        } else {
            line.append(size.name().replaceAll(",.*", ""));
        }
        if (choices.product() == ProductKind.POSTER) {
            line.append(", ").append(choices.paper().columns()).append(" × ").append(choices.paper().rows())
                    .append(" sheets");
        }
        if (choices.format().isPixels()) {
            double scale = PageSize.scale(choices.paper().dpi());
            line.append(", ").append(pixels(widthPx * scale)).append(" × ").append(pixels(heightPx * scale))
                    .append(" pixels");
        } else if (!size.isPaper()) {
            line.append(", ").append(pixels(widthPx)).append(" × ").append(pixels(heightPx));
        }
        if (choices.format() == ExportFormat.PDF) {
            line.append(", ").append(counted(pages, "page"));
        } else if (pages > 1) {
            line.append(", ").append(counted(pages, "file"));
        }
        return line.append(", ").append(choices.format().title()).toString();
    }

    static String ofEvents(ExportFormat format, int events) {
        return counted(events, "event") + ", " + format.title();
    }

    static String counted(long count, String singular) {
        return count == 1 ? "1 " + singular : count + " " + singular + "s";
    }

    private static long mm(double px) {
        return Math.round(px / Page.PX_PER_INCH * MM_PER_INCH);
    }

    private static String pixels(double px) {
        return String.format(Locale.ENGLISH, "%,d", (long) Math.ceil(px - 1e-6));
    }
}
