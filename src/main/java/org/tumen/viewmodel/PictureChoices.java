package org.tumen.viewmodel;

import java.util.List;
import org.tumen.layout.Density;

/// How the user wants timelines drawn, beside the colours.
///
/// @param typePercent the size of all type, 80 to 200 % of the usual
/// @param legend whether signs are explained below the timeline, where it is high enough for that
public record PictureChoices(int typePercent, Density density, boolean legend) {
    /// The sizes of type that one steps through, in percent.
    public static final List<Integer> TYPE_STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    public static final int USUAL_TYPE_PERCENT = 100;
    public static final PictureChoices DEFAULTS = new PictureChoices(USUAL_TYPE_PERCENT, Density.BALANCED, true);

    public PictureChoices {
        if (typePercent < TYPE_STEPS.getFirst() || typePercent > TYPE_STEPS.getLast()) {
            throw new IllegalArgumentException("type can be " + TYPE_STEPS.getFirst() + " to " + TYPE_STEPS.getLast()
                    + " % of its usual size, not " + typePercent);
        }
    }

    public PictureChoices withTypePercent(int percent) {
        return new PictureChoices(percent, density, legend);
    }

    /// The next larger step; the same at the largest.
    public PictureChoices withLargerType() {
        return withTypePercent(
                TYPE_STEPS.stream().filter(step -> step > typePercent).findFirst().orElse(typePercent));
    }

    /// The next smaller step; the same at the smallest.
    public PictureChoices withSmallerType() {
        return withTypePercent(TYPE_STEPS.reversed().stream().filter(step -> step < typePercent).findFirst()
                .orElse(typePercent));
    }

    public PictureChoices withUsualType() {
        return withTypePercent(USUAL_TYPE_PERCENT);
    }

    public PictureChoices withDensity(Density newDensity) {
        return new PictureChoices(typePercent, newDensity, legend);
    }

    public PictureChoices withLegend(boolean shown) {
        return new PictureChoices(typePercent, density, shown);
    }
}
