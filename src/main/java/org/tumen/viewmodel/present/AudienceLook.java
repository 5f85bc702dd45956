package org.tumen.viewmodel.present;

import java.util.List;
import org.tumen.display.Theme;

/// How the audience's screen looks, and on which screen it is.
///
/// @param typePercent the size of type, 100 for one that is readable from eight metres
/// @param swapped whether audience and presenter have changed screens
/// @param notesShown whether the notes are shown below the picture, where there is one screen only
public record AudienceLook(Theme theme, int typePercent, boolean swapped, boolean notesShown) {
    public static final List<Integer> TYPE_STEPS = List.of(100, 115, 130, 150, 175, 200);
    public static final AudienceLook USUAL = new AudienceLook(Theme.PROJECTOR, TYPE_STEPS.getFirst(), false, false);

    private static final List<Theme> THEMES = List.of(Theme.PROJECTOR, Theme.LIGHT, Theme.DARK);

    AudienceLook larger() {
        return withType(TYPE_STEPS.stream().filter(step -> step > typePercent).findFirst().orElse(typePercent));
    }

    AudienceLook smaller() {
        return withType(TYPE_STEPS.reversed().stream().filter(step -> step < typePercent).findFirst()
                .orElse(typePercent));
    }

    AudienceLook withType(int percent) {
        return new AudienceLook(theme, percent, swapped, notesShown);
    }

    AudienceLook swap() {
        return new AudienceLook(theme, typePercent, !swapped, notesShown);
    }

    AudienceLook toggleNotes() {
        return new AudienceLook(theme, typePercent, swapped, !notesShown);
    }

    AudienceLook nextTheme() {
        return new AudienceLook(THEMES.get((THEMES.indexOf(theme) + 1) % THEMES.size()), typePercent, swapped,
                notesShown);
    }
}
