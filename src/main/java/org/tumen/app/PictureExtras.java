package org.tumen.app;

/// What a picture has beside itself.
///
/// @param hasTitleAndFooter whether it says what it is, which filter is in force, and where it is from
/// @param hasFonts whether an SVG file holds the letters that it needs
record PictureExtras(boolean hasTitleAndFooter, boolean hasFonts) {
    static final PictureExtras USUAL = new PictureExtras(true, true);
}
