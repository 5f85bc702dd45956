package org.tumen.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.tumen.display.FontSpec;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.model.ClaimStatus;

/// The sizes of a drawing in pixels, all of which follow the theme's type scale.
///
/// @param scale 1 for labels of 12.5 px
/// @param density how close to each other things may be
record Metrics(double scale, Density density, TextMeasurer measurer) {
    private static final double LABEL_PX = 12.5;
    /// A number of each length; figures are of one width.
    private static final List<String> FIGURES = IntStream.rangeClosed(0, 10).mapToObj("0"::repeat).toList();

    static Metrics of(Theme theme, TextMeasurer measurer) {
        return of(theme, Density.BALANCED, measurer);
    }

    static Metrics of(Theme theme, Density density, TextMeasurer measurer) {
        return new Metrics(theme.typeScale(), density, measurer);
    }

    double px(double atScaleOne) {
        return atScaleOne * scale;
    }

    FontSpec labelFont(TimelineEntry entry) {
        return labelFont(entry.significance(), entry.status());
    }

    FontSpec labelFont(int significance, ClaimStatus status) {
        FontSpec font = significance == 1 ? FontSpec.semiBold(px(LABEL_PX)) : FontSpec.regular(px(LABEL_PX));
        return status == ClaimStatus.DOCUMENTED || status == ClaimStatus.DISPUTED ? font : font.inItalics();
    }

    boolean isLabelled(TimelineEntry entry) {
        return density.labels(entry.significance());
    }

    /// The width that an event's label takes.
    double labelPx(TimelineEntry entry, double mostPx) {
        return Math.min(mostPx, measurer.widthPx(entry.label(), labelFont(entry)));
    }

    FontSpec laneFont() {
        return FontSpec.semiBold(px(LABEL_PX));
    }

    FontSpec rulerFont() {
        return FontSpec.bold(px(12.5));
    }

    FontSpec contextFont() {
        return FontSpec.regular(px(12));
    }

    FontSpec eraFont() {
        return FontSpec.regular(px(11.5));
    }

    private FontSpec countFont() {
        return FontSpec.bold(px(10.5));
    }

    /// Smaller for counts of so many digits that they would leave their mark.
    FontSpec countFont(String count) {
        double room = clusterBinPx() - px(14);
        return FontSpec.bold(countFont().sizePx() * Math.min(1, room / measurer.widthPx(count, countFont())));
    }

    /// The height that a line of text takes, from above its capitals to below its descenders.
    double lineHeightPx(FontSpec font) {
        return font.sizePx() * 1.2;
    }

    /// Half the width of an event's symbol.
    double radiusPx(int significance) {
        return px(switch (significance) {
            case 1 -> 5;
            case 2 -> 4.2;
            case 3 -> 3.6;
            default -> 3;
        });
    }

    double barHeightPx() {
        return px(8);
    }

    /// Height of a bar or pill that holds its label.
    double pillHeightPx() {
        return px(18);
    }

    /// How far the point of an open end reaches beyond its bar.
    static double openEndPx(double barHeightPx) {
        return barHeightPx / 2 + 1;
    }

    double leastBarWidthPx() {
        return px(10);
    }

    /// Between a mark and its label.
    double labelGapPx() {
        return px(6);
    }

    /// Between one thing in a row and the next.
    double rowGapPx() {
        return px(switch (density) {
            case FEW -> 24;
            case BALANCED -> 12;
            case ALL -> 8;
        });
    }

    /// Between marks without labels.
    double markGapPx() {
        return px(density == Density.ALL ? 2 : 3);
    }

    /// Inside a pill or tall bar, before and after its label.
    double pillPaddingPx() {
        return px(8);
    }

    double leastRowPx() {
        return px(switch (density) {
            case FEW, BALANCED -> 21;
            case ALL -> 17;
        });
    }

    double mostRowPx() {
        return px(switch (density) {
            case FEW -> 32;
            case BALANCED -> 28;
            case ALL -> 24;
        });
    }

    double lanePaddingPx() {
        return px(density == Density.ALL ? 2.5 : 4);
    }

    /// The width of the marks that count several events; a pill of this width holds five digits.
    double clusterBinPx() {
        return px(40);
    }

    double clusterWidthPx(int count) {
        return Math.min(clusterBinPx() - px(4),
                Math.max(px(18), measurer.widthPx(FIGURES.get(digits(count)), countFont()) + px(12)));
    }

    private static int digits(int count) {
        int digits = 1;
        for (int left = count; left >= 10; left /= 10) {
            digits++;
        }
        return digits;
    }

    double clusterHeightPx() {
        return px(16);
    }

    /// The baseline that centres capitals on `centerY`.
    double baseline(double centerY, FontSpec font) {
        return centerY + measurer.capHeightPx(font) / 2;
    }
}
