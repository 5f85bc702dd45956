package org.tumen.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tumen.display.Page;

/// How large a page is, and how large type is on it: a poster is read from further away than a screen.
///
/// @param id what it is called on the command line, such as "a4"
/// @param name what it is called in the window, such as "A4, landscape"
/// @param widthPx in 1/96 inch
/// @param heightPx in 1/96 inch
/// @param typeTimes by how much type is larger than on a screen
/// @param usualDpi pixels in an inch of a PNG file of it, unless somebody wants others; 96 to 768
public record PageSize(String id, String name, double widthPx, double heightPx, double typeTimes, double usualDpi) {
    /// No side of a PNG file is longer.
    public static final int MOST_PIXELS = 30_000;

    private static final double MM_PER_INCH = 25.4;
    /// Type grows a little less than the paper, as one steps back from a poster but not so far.
    private static final double GROWTH = 0.65;

    public static final PageSize SCREEN = new PageSize("screen", "Screen, 1920 x 1080", 1920, 1080, 1, 96);
    /// Type is half as large again as on a screen, as slides are read from the back of a room.
    public static final PageSize SLIDE = new PageSize("slide", "Slide, 16:9", 1280, 720, 1, 144);
    public static final PageSize SQUARE = new PageSize("square", "Social square", 720, 720, 1, 144);
    public static final PageSize A4 = paper("a4", "A4", 297, 210, 0.85);
    public static final PageSize A3 = paper("a3", "A3", 420, 297, 1);
    public static final PageSize A2 = paper("a2", "A2", 594, 420, 1.25);
    public static final PageSize A1 = paper("a1", "A1", 841, 594, 1.55);
    public static final PageSize A0 = paper("a0", "A0", 1189, 841, 2);
    public static final PageSize LETTER = paper("letter", "Letter", 279.4, 215.9, 0.85);

    /// All that have names; papers lie on their long side.
    public static final List<PageSize> PRESETS = List.of(SCREEN, SLIDE, SQUARE, A4, A3, A2, A1, A0, LETTER);

    public static final List<PageSize> PAPERS = PRESETS.stream().filter(PageSize::isPaper).toList();

    /// What copiers and usual printers take, and hands hold.
    public static final List<PageSize> SHEETS = List.of(A4, A3, LETTER);

    public PageSize {
        if (!(isLength(widthPx) && isLength(heightPx) && typeTimes > 0 && usualDpi > 0)) {
            throw new IllegalArgumentException("no size of a page: " + widthPx + " x " + heightPx);
        }
    }

    private static boolean isLength(double px) {
        return px >= 1 && px <= MOST_PIXELS;
    }

    private static PageSize paper(String id, String name, double widthMm, double heightMm, double typeTimes) {
        return new PageSize(id, name, px(widthMm), px(heightMm), typeTimes, 300);
    }

    /// Pixels of a page in some millimetres.
    static double px(double mm) {
        return mm / MM_PER_INCH * Page.PX_PER_INCH;
    }

    /// A page of some pixels, each as large as on a screen.
    ///
    /// @param widthPx 1 to 30,000
    /// @param heightPx 1 to 30,000
    public static PageSize ofPixels(int widthPx, int heightPx) {
        return new PageSize(widthPx + "x" + heightPx, widthPx + " x " + heightPx + " pixels", widthPx, heightPx, 1,
                Page.PX_PER_INCH);
    }

    /// Some sheets put together.
    ///
    /// @param widthPx of the whole
    /// @param heightPx of the whole
    PageSize sheets(int columns, int rows, double widthPx, double heightPx) {
        double times = Math.sqrt(widthPx * heightPx / (A4.widthPx * A4.heightPx));
        return new PageSize(id + "-" + columns + "x" + rows, columns + " x " + rows + " sheets " + name, widthPx,
                heightPx, A4.typeTimes * Math.pow(times, GROWTH), usualDpi);
    }

    /// A preset by what it is called on the command line; capitals do not matter.
    public static Optional<PageSize> byId(String id) {
        return PRESETS.stream().filter(size -> size.id.equals(id.toLowerCase(Locale.ROOT))).findFirst();
    }

    /// Standing on its short side.
    public PageSize portrait() {
        return widthPx <= heightPx ? this : turned("portrait");
    }

    /// Lying on its long side.
    public PageSize landscape() {
        return widthPx >= heightPx ? this : turned("landscape");
    }

    private PageSize turned(String how) {
        return new PageSize(id, name + ", " + how, /* widthPx= */ heightPx, /* heightPx= */ widthPx, typeTimes,
                usualDpi);
    }

    public boolean isPaper() {
        return usualDpi > 2 * Page.PX_PER_INCH;
    }

    /// Whether it is one of `SHEETS`, lying or standing.
    public boolean isSheet() {
        return SHEETS.stream().anyMatch(sheet -> sheet.id.equals(id));
    }

    public PageSize withTypeTimes(double times) {
        return new PageSize(id, name, widthPx, heightPx, times, usualDpi);
    }

    /// How many pixels of a PNG file a pixel of the page takes at some resolution.
    public static double scale(double dpi) {
        return dpi / Page.PX_PER_INCH;
    }

    /// The highest resolution at which neither side is too long.
    public double mostDpi() {
        return MOST_PIXELS * Page.PX_PER_INCH / Math.max(widthPx, heightPx);
    }

    /// Free at each edge of a page.
    double marginPx() {
        double short_ = Math.min(widthPx, heightPx);
        return Math.rint(isPaper() ? short_ * 0.042 : Math.min(28, short_ * 0.04));
    }
}
