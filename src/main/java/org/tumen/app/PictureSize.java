package org.tumen.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a picture to draw.
record PictureSize(int widthPx, int heightPx) {
    static final PictureSize USUAL = new PictureSize(1920, 1080);

    private static final int LARGEST_PX = 30_000;
    private static final Pattern FORM = Pattern.compile("(\\d+)[xX×](\\d+)");

    PictureSize {
        if (!isPossible(widthPx) || !isPossible(heightPx)) {
            throw new IllegalArgumentException("no size of a picture: " + widthPx + "x" + heightPx);
        }
    }

    static PictureSize parse(String text) throws CommandFailure {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new CommandFailure("--size " + text + " is no size", "write width and height, e.g. --size 1920x1080");
        }
        int widthPx = number(matcher.group(1));
        int heightPx = number(matcher.group(2));
        if (!isPossible(widthPx) || !isPossible(heightPx)) {
            throw new CommandFailure("--size " + text + " is out of range",
                    "width and height can be 1 to " + LARGEST_PX);
        }
        return new PictureSize(widthPx, heightPx);
    }

    /// @return 0 for a number too long for any picture
    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return 0; // which is out of range as well
        }
    }

    private static boolean isPossible(int px) {
        return px >= 1 && px <= LARGEST_PX;
    }

    @Override
    public String toString() {
        return widthPx + "x" + heightPx;
    }
}
