package org.tumen.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Page;
import org.tumen.export.PageSize;

/// How large a picture or its pages are, as far as somebody said so.
///
/// @param size in pixels; null if nobody said
/// @param paper a size by name; null if nobody said
/// @param dpi dots per inch of a picture of pixels; null if nobody said
/// @param scale how many dots a pixel has; null if nobody said
record PageChoice(@Nullable PictureSize size, @Nullable PageSize paper, @Nullable Double dpi, @Nullable Double scale) {
    static final PageChoice USUAL = new PageChoice(null, null, null, null);

    private static final String PORTRAIT = "-portrait";
    private static final String LANDSCAPE = "-landscape";

    /// A size by name, such as `a4` or `a3-portrait`.
    static PageSize paper(String name) throws CommandFailure {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean portrait = lower.endsWith(PORTRAIT);
        boolean landscape = lower.endsWith(LANDSCAPE);
        String id = lower.substring(0,
                lower.length() - (portrait ? PORTRAIT.length() : landscape ? LANDSCAPE.length() : 0));
        PageSize found = PageSize.byId(id).orElseThrow(() -> new CommandFailure("--paper " + name + " is unknown",
                "choose " + PageSize.PRESETS.stream().map(PageSize::id).collect(Collectors.joining(", "))
                        + ", perhaps with -portrait"));
        return portrait ? found.portrait() : landscape ? found.landscape() : found;
    }

    /// What sizes are called on the command line, to choose from.
    static String names(List<PageSize> sizes) {
        List<String> ids = sizes.stream().map(PageSize::id).toList();
        return String.join(", ", ids.subList(0, ids.size() - 1)) + " or " + ids.getLast();
    }

    PictureSize sizeOrUsual() {
        return size == null ? PictureSize.USUAL : size;
    }

    /// @param usual where nobody said
    PageSize pageSize(PageSize usual) {
        if (paper != null) {
            return paper;
        }
        return size == null ? usual : PageSize.ofPixels(size.widthPx(), size.heightPx());
    }

    /// Of a picture of pixels.
    double dotsPerInch() {
        if (dpi != null) {
            return dpi;
        }
        if (scale != null) {
            return Page.PX_PER_INCH * scale;
        }
        return paper == null ? Page.PX_PER_INCH : paper.usualDpi();
    }

    /// The size, for people.
    String inWords() {
        return paper == null ? sizeOrUsual().toString() : paper.name() + " with " + Math.round(dotsPerInch()) + " dpi";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /// Refuses what no file of pixels can hold.
    void requirePossible() throws CommandFailure {
        PageSize page = pageSize(PageSize.SCREEN);
        if (dotsPerInch() > page.mostDpi()) {
            throw new CommandFailure("a picture of " + page.name()
                    + (scale == null ? " with " + Math.round(dotsPerInch()) + " dpi" : " at scale " + number(scale))
                    + " has a side of more than " + PageSize.MOST_PIXELS + " dots",
                    scale == null
                            ? "choose --dpi " + (int) page.mostDpi() + " at most"
                            : "choose --scale " + (int) (page.mostDpi() / Page.PX_PER_INCH) + " at most");
        }
    }
}
