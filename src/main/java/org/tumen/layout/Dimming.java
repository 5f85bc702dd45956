package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;

/// Makes a picture step back behind what is drawn above it: a veil of paper over the lanes, and their words once more
/// above that, paler but still readable.
final class Dimming {
    private static final double VEIL = 0.5;
    private static final double MOST_PALER = 0.3;
    private static final double STEP = 0.01;
    /// Words also stand on grounds that are a little off the paper.
    private static final double SPARE_CONTRAST = 1.15;

    private Dimming() {}

    static DrawOp over(DisplayList picture, Box lanes, Theme theme) {
        List<DrawOp> ops = new ArrayList<>();
        ops.add(new DrawOp.Rectangle(lanes, 0, Fill.of(theme.paper().withOpacity(VEIL)), null));
        addWords(picture.ops(), lanes, theme, ops);
        return new DrawOp.Clip(lanes, ops);
    }

    private static void addWords(List<DrawOp> from, Box lanes, Theme theme, List<DrawOp> ops) {
        for (DrawOp op : from) {
            if (op instanceof DrawOp.Clip clip && clip.box().intersects(lanes)) {
                addWords(clip.content(), lanes, theme, ops);
            } else if (op instanceof DrawOp.TextRun run && run.baselineY() > lanes.y()
                    && run.baselineY() < lanes.bottom() && run.x() >= lanes.x()) {
                ops.add(new DrawOp.TextRun(run.text(), run.x(), run.baselineY(), run.font(),
                        paler(run.color(), theme)));
            }
        }
    }

    /// The colour moved towards the paper as far as it stays readable.
    static Rgba paler(Rgba color, Theme theme) {
        double least = leastContrast(theme) * SPARE_CONTRAST;
        Rgba paler = color;
        for (double share = STEP; share <= MOST_PALER; share += STEP) {
            Rgba next = color.mix(theme.paper(), share);
            if (next.contrastTo(theme.paper()) < least) {
                break;
            }
            paler = next;
        }
        return paler;
    }

    /// What is under the veil.
    static Rgba veiled(Rgba color, Theme theme) {
        return color.mix(theme.paper(), VEIL);
    }

    /// The contrast that words have on paper at least: more for the far end of a room.
    static double leastContrast(Theme theme) {
        return theme.id().equals(Theme.PROJECTOR.id()) ? 7 : 4.5;
    }
}
