package org.tumen.viewmodel.export;

import java.time.LocalDate;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Theme;
import org.tumen.export.PageFurniture;
import org.tumen.layout.Density;
import org.tumen.layout.PictureLook;

/// How it looks, and what stands beside the picture.
///
/// @param sources whether numbered sources follow, where there are pages for them
/// @param style how sources are written
/// @param fonts whether an SVG file holds the letters that it needs
public record LookChoice(Theme theme, Density density, boolean legend, boolean title, boolean footer, boolean sources,
        CitationStyle style, boolean fonts) {
    public LookChoice withTheme(Theme newTheme) {
        return new LookChoice(newTheme, density, legend, title, footer, sources, style, fonts);
    }

    public LookChoice withDensity(Density newDensity) {
        return new LookChoice(theme, newDensity, legend, title, footer, sources, style, fonts);
    }

    public LookChoice withLegend(boolean shown) {
        return new LookChoice(theme, density, shown, title, footer, sources, style, fonts);
    }

    public LookChoice withTitle(boolean shown) {
        return new LookChoice(theme, density, legend, shown, footer, sources, style, fonts);
    }

    public LookChoice withFooter(boolean shown) {
        return new LookChoice(theme, density, legend, title, shown, sources, style, fonts);
    }

    public LookChoice withSources(boolean shown) {
        return new LookChoice(theme, density, legend, title, footer, shown, style, fonts);
    }

    public LookChoice withStyle(CitationStyle newStyle) {
        return new LookChoice(theme, density, legend, title, footer, sources, newStyle, fonts);
    }

    public LookChoice withFonts(boolean embedded) {
        return new LookChoice(theme, density, legend, title, footer, sources, style, embedded);
    }

    PictureLook look() {
        return new PictureLook(theme, density, legend);
    }

    /// @param hasPages whether sources have pages to stand on
    PageFurniture furniture(boolean hasPages, LocalDate today) {
        return new PageFurniture(title, footer, hasPages && sources, style, today);
    }
}
