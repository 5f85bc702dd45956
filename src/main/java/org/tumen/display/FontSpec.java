package org.tumen.display;

/// A face of the bundled font family (Open Sans) at a size.
///
/// @param sizePx the em size in pixels
public record FontSpec(double sizePx, Weight weight, boolean italic) {
    /// The weights that are used, each a font file.
    public enum Weight {
        REGULAR, SEMI_BOLD, BOLD
    }

    public static FontSpec regular(double sizePx) {
        return new FontSpec(sizePx, Weight.REGULAR, false);
    }

    public static FontSpec semiBold(double sizePx) {
        return new FontSpec(sizePx, Weight.SEMI_BOLD, false);
    }

    public static FontSpec bold(double sizePx) {
        return new FontSpec(sizePx, Weight.BOLD, false);
    }

    public FontSpec inItalics() {
        return new FontSpec(sizePx, weight, true);
    }
}
