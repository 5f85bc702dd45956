package org.tumen.viewmodel.export;

import org.tumen.export.PageSize;

/// What is drawn on.
///
/// @param size one of the presets, or `OWN`
/// @param own the size in pixels where `size` is `OWN`
/// @param portrait whether it stands on its short side
/// @param dpi pixels in an inch of paper of a file made of pixels, 72 to 1,200
/// @param columns sheets of a poster side by side, 1 to 10
/// @param rows sheets of a poster one above the other, 1 to 10
public record PaperChoice(PageSize size, PixelSize own, boolean portrait, int dpi, int columns, int rows) {
    /// Stands for a size that is typed.
    public static final PageSize OWN = new PageSize("own", "Own size in pixels", 1920, 1080, 1, 96);
    public static final int MOST_SCALE = 8;
    public static final int LEAST_DPI = 72;
    public static final int MOST_DPI = 1200;
    public static final int MOST_SHEETS = 10;

    public PaperChoice {
        dpi = Math.clamp(dpi, LEAST_DPI, Math.min(MOST_DPI, Math.max(LEAST_DPI, (int) mostDpi(size, own))));
        columns = Math.clamp(columns, 1, MOST_SHEETS);
        rows = Math.clamp(rows, 1, MOST_SHEETS);
    }

    private static double mostDpi(PageSize size, PixelSize own) {
        return (size.equals(OWN) ? own.page().orElse(size) : size).mostDpi();
    }

    /// The most with which neither side of a file made of pixels is too long.
    public double mostDpi() {
        return mostDpi(size, own);
    }

    public boolean isOwn() {
        return size.equals(OWN);
    }

    /// Another size, with as many pixels as is usual for it.
    public PaperChoice withSize(PageSize newSize) {
        return new PaperChoice(newSize, own, portrait, (int) newSize.usualDpi(), columns, rows);
    }

    public PaperChoice withOwn(PixelSize pixels) {
        return new PaperChoice(size, pixels, portrait, dpi, columns, rows);
    }

    public PaperChoice withPortrait(boolean stands) {
        return new PaperChoice(size, own, stands, dpi, columns, rows);
    }

    public PaperChoice withDpi(int newDpi) {
        return new PaperChoice(size, own, portrait, newDpi, columns, rows);
    }

    public PaperChoice withSheets(int newColumns, int newRows) {
        return new PaperChoice(size, own, portrait, dpi, newColumns, newRows);
    }

    /// The page, turned as it is chosen.
    public PageSize page() {
        if (isOwn()) {
            return own.page().orElse(size);
        }
        if (!size.isPaper()) {
            return size;
        }
        return portrait ? size.portrait() : size.landscape();
    }
}
