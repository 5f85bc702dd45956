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
/// @param laneColors of categories that name no colour, used in turn
/// @param typeScale 1 for labels of 12.5 px
public record Theme(String id, boolean dark, Rgba paper, Rgba panel, Rgba ink, Rgba muted, Rgba hairline, Rgba grid,
        Rgba accent, Rgba eraFill, Rgba eraFillOther, List<Rgba> laneColors, double typeScale) {
    private static final List<Rgba> LANES = hexes("#2F6DB5", "#7A4EA3", "#B8412F", "#C77A0A", "#5C6470", "#2E7D5B",
            "#A33B6E");
    private static final List<Rgba> LANES_ON_DARK = hexes("#5B97DC", "#A67FD0", "#DB6A57", "#DB9530", "#8D97A6",
            "#4FA67F", "#CE6598");

    public static final Theme LIGHT = new Theme("light", false, Rgba.hex("#FCFBF8"), Rgba.hex("#FFFFFF"),
            Rgba.hex("#1F2530"), Rgba.hex("#666D7B"), Rgba.hex("#E6E2D9"), Rgba.hex("#EEEBE4"), Rgba.hex("#1F5FA8"),
            Rgba.hex("#EFEBE2"), Rgba.hex("#E4DFD3"), LANES, 1);
    public static final Theme DARK = new Theme("dark", true, Rgba.hex("#14171C"), Rgba.hex("#1A1E25"),
            Rgba.hex("#E9ECF1"), Rgba.hex("#98A1AE"), Rgba.hex("#2A2F38"), Rgba.hex("#20252D"), Rgba.hex("#7FB2EE"),
            Rgba.hex("#232933"), Rgba.hex("#2C3440"), LANES_ON_DARK, 1);

    public Theme {
        laneColors = List.copyOf(laneColors);
    }

    private static List<Rgba> hexes(String... texts) {
        return List.of(texts).stream().map(Rgba::hex).toList();
    }
}
