package org.tumen.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a picture to draw.
record PictureSize(int widthPx, int heightPx) {
    static final PictureSize USUAL = new PictureSize(1920, 1080);

    private static final int LARGEST_PX = 30_000;
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

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
        int widthPx = Integer.parseInt(matcher.group(1));
        int heightPx = Integer.parseInt(matcher.group(2));
        if (!isPossible(widthPx) || !isPossible(heightPx)) {
            throw new CommandFailure("--size " + text + " is out of range",
                    "width and height can be 1 to " + LARGEST_PX);
        }
        return new PictureSize(widthPx, heightPx);
    }

    private static boolean isPossible(int px) {
        return px >= 1 && px <= LARGEST_PX;
    }

    @Override
    public String toString() {
        return widthPx + "x" + heightPx;
    }
}
