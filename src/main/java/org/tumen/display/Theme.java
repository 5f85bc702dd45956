package org.tumen.display;

import java.util.List;

/// The colours and type size of a drawing.
///
/// @param paper behind everything
/// @param panel behind the overview and other surfaces that lie on the paper
/// @param ink of text and of what matters most
/// @param muted of text that matters less; readable on paper all the same
/// @param hairline of rules and grid lines
/// @param accent of selection and of what can be acted on
/// @param eraFill of era bands, in turn with `eraFillOther`
/// @param laneColors of categories that name no colour, used in turn; apart from one another also for readers with
///            deuteranopia, protanopia and tritanopia
/// @param markLift how far towards the ink the colours of categories are moved, 0 to 1
/// @param leastMarkContrast what the colours of categories reach on paper
/// @param typeScale 1 for labels of 12.5 px
public record Theme(String id, boolean dark, Rgba paper, Rgba panel, Rgba ink, Rgba muted, Rgba hairline, Rgba grid,
        Rgba accent, Rgba eraFill, Rgba eraFillOther, List<Rgba> laneColors, double markLift,
        double leastMarkContrast, double typeScale) {
    public static final double LEAST_TYPE_SCALE = 0.5;
    public static final double MOST_TYPE_SCALE = 4;

    private static final List<Rgba> LANES = hexes("#0070E4", "#754999", "#AE2520", "#C87901", "#5E6C80", "#367E56",
            "#913B5E");

    public static final Theme LIGHT = new Theme("light", false, Rgba.hex("#FCFBF8"), Rgba.hex("#FFFFFF"),
            Rgba.hex("#1F2530"), Rgba.hex("#5F6673"), Rgba.hex("#E6E2D9"), Rgba.hex("#EEEBE4"), Rgba.hex("#1F5FA8"),
            Rgba.hex("#EFEBE2"), Rgba.hex("#E4DFD3"), LANES, 0, 3, 1);
    public static final Theme DARK = new Theme("dark", true, Rgba.hex("#14171C"), Rgba.hex("#1A1E25"),
            Rgba.hex("#E9ECF1"), Rgba.hex("#98A1AE"), Rgba.hex("#2A2F38"), Rgba.hex("#20252D"), Rgba.hex("#7FB2EE"),
            Rgba.hex("#232933"), Rgba.hex("#2C3440"), LANES, 0.15, 3, 1);
    /// High contrast and large type, for the far end of a bright room.
    public static final Theme PROJECTOR = new Theme("projector", false, Rgba.hex("#FFFFFF"), Rgba.hex("#FFFFFF"),
            Rgba.hex("#000000"), Rgba.hex("#363D48"), Rgba.hex("#A9AFB9"), Rgba.hex("#D9DCE2"), Rgba.hex("#003F8F"),
            Rgba.hex("#E8EBF0"), Rgba.hex("#D3D8E1"), LANES, 0, 4.5, 1.5);
    /// White paper and little ink.
    public static final Theme PRINT = new Theme("print", false, Rgba.hex("#FFFFFF"), Rgba.hex("#FFFFFF"),
            Rgba.hex("#16191F"), Rgba.hex("#5A606B"), Rgba.hex("#D4D6DA"), Rgba.hex("#E9EAEC"), Rgba.hex("#1F5FA8"),
            Rgba.hex("#F4F4F5"), Rgba.hex("#E9EAEC"), LANES, 0, 3, 1);

    /// All themes, the usual one first.
    public static final List<Theme> ALL = List.of(LIGHT, DARK, PROJECTOR, PRINT);

    public Theme {
        laneColors = List.copyOf(laneColors);
        if (!(typeScale >= LEAST_TYPE_SCALE && typeScale <= MOST_TYPE_SCALE)) {
            throw new IllegalArgumentException("type can be " + LEAST_TYPE_SCALE + " to " + MOST_TYPE_SCALE
                    + " times its usual size, not " + typeScale);
        }
    }

    /// The same with type of `factor` times the size, as far as that goes.
    public Theme withTypeTimes(double factor) {
        double scale = Math.clamp(typeScale * factor, LEAST_TYPE_SCALE, MOST_TYPE_SCALE);
        return new Theme(id, dark, paper, panel, ink, muted, hairline, grid, accent, eraFill, eraFillOther, laneColors,
                markLift, leastMarkContrast, scale);
    }

    /// A category's colour as it is drawn: moved towards the ink until it stands out from the paper.
    public Rgba markColor(Rgba color) {
        Rgba lifted = color.mix(ink, markLift);
        Rgba readable = lifted;
        for (double share = 0.05; readable.contrastTo(paper) < leastMarkContrast && share <= 1; share += 0.05) {
            readable = lifted.mix(ink, share);
        }
        return readable;
    }

    private static List<Rgba> hexes(String... texts) {
        return List.of(texts).stream().map(Rgba::hex).toList();
    }
}
