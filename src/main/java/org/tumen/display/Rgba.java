package org.tumen.display;

/// A colour in sRGB.
///
/// @param red 0 to 255
/// @param green 0 to 255
/// @param blue 0 to 255
/// @param opacity 0 (clear) to 1
public record Rgba(int red, int green, int blue, double opacity) {
    public Rgba {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255 || !(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("no colour: " + red + ", " + green + ", " + blue + ", " + opacity);
        }
    }

    /// Reads `#rrggbb`.
    public static Rgba hex(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("a colour is written #rrggbb, not " + text);
        }
        int bits = Integer.parseInt(text.substring(1), 16);
        return new Rgba(bits >> 16, bits >> 8 & 255, bits & 255, 1);
    }

    public Rgba withOpacity(double newOpacity) {
        return new Rgba(red, green, blue, newOpacity);
    }

    /// The colour between this one and `other`, at `share` of the way, in sRGB.
    public Rgba mix(Rgba other, double share) {
        return new Rgba(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share),
                opacity + (other.opacity - opacity) * share);
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /// The relative luminance of WCAG 2.2, 0 to 1, of the opaque colour.
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /// The contrast ratio of WCAG 2.2 between two opaque colours, 1 to 21.
    public double contrastTo(Rgba other) {
        double high = Math.max(luminance(), other.luminance());
        double low = Math.min(luminance(), other.luminance());
        return (high + 0.05) / (low + 0.05);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
