package org.tumen.viewmodel.export;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tumen.export.PageSize;

/// Width and height of a picture in pixels, as somebody types them.
public record PixelSize(String width, String height) {
    static final PixelSize USUAL = new PixelSize("1920", "1080");

    private static final Pattern SEPARATOR = Pattern.compile("[,\\s\\u00a0]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    /// The page of that size; empty where the texts are no size.
    public Optional<PageSize> page() {
        int widthPx = pixels(width);
        int heightPx = pixels(height);
        return widthPx == 0 || heightPx == 0 ? Optional.empty() : Optional.of(PageSize.ofPixels(widthPx, heightPx));
    }

    /// Why the texts are no size; empty if they are one.
    public String trouble() {
        return page().isPresent()
                ? ""
                : "Width and height are whole numbers of pixels, from 1 to " + SizeLine.grouped(PageSize.MOST_PIXELS);
    }

    /// @return 0 where the text is no possible number
    private static int pixels(String text) {
        String digits = SEPARATOR.matcher(text).replaceAll("");
        int number = NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        return number > PageSize.MOST_PIXELS ? 0 : number;
    }
}
