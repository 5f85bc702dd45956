package org.tumen.layout.present;

import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;

/// Sizes on a screen, given for one that is 1080 units high. Type follows the screen's height, so that it is as large for
/// the eye on any screen of the same room; on one that is narrower than 5:4 it follows the width.
///
/// @param pxPerUnit pixels a unit
/// @param typeFactor how much larger than necessary type is, or a little less than 1 for type that has a size to spare
record SlideSizes(double widthPx, double heightPx, double pxPerUnit, double typeFactor) {
    /// Nothing is smaller than this at 1080 lines.
    static final double LEAST_TYPE_UNITS = 24;

    private static final double UNITS_HIGH = 1080;
    private static final double LEAST_UNITS_WIDE = 1280;
    private static final double READABLE = 4.5;
    private static final double READABLE_IN_HIGH_CONTRAST = 7;

    static SlideSizes of(AudienceRequest request) {
        double scale = Math.min(request.heightPx() / UNITS_HIGH, request.widthPx() / LEAST_UNITS_WIDE);
        return new SlideSizes(request.widthPx(), request.heightPx(), scale, request.typeFactor());
    }

    /// The same with type of another size.
    SlideSizes withTypeFactor(double factor) {
        return new SlideSizes(widthPx, heightPx, pxPerUnit, factor);
    }

    double px(double units) {
        return units * pxPerUnit;
    }

    /// The pixels of type of a size that grows with the type factor.
    double typePx(double units) {
        return Math.max(LEAST_TYPE_UNITS, units) * typeFactor * pxPerUnit;
    }

    double marginPx() {
        return widthPx * 0.05;
    }

    double contentPx() {
        return widthPx - 2 * marginPx();
    }

    FontSpec regular(double units) {
        return FontSpec.regular(typePx(units));
    }

    FontSpec semiBold(double units) {
        return FontSpec.semiBold(typePx(units));
    }

    FontSpec bold(double units) {
        return FontSpec.bold(typePx(units));
    }

    /// A colour for text: moved towards the ink until it can be read on paper.
    static Rgba readable(Rgba color, Theme theme) {
        double least = theme.leastMarkContrast() >= READABLE ? READABLE_IN_HIGH_CONTRAST : READABLE;
        Rgba text = color;
        for (double share = 0.05; text.contrastTo(theme.paper()) < least && share <= 1; share += 0.05) {
            text = color.mix(theme.ink(), share);
        }
        return text;
    }
}
