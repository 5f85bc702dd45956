package org.tumen.view.quiz;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;

/// What a quiz looks like.
///
/// @param typePercent the size of type, 100 for the usual one
/// @param isStill whether motion is to be reduced
public record QuizLook(Theme theme, int typePercent, boolean isStill) {
    private static final double HOVER = 0.06;
    private static final double BORDER = 0.08;

    /// As the user's settings say.
    static ObservableValue<QuizLook> of(TimelineViewModel timeline) {
        UserSettings settings = timeline.settings();
        return Bindings.createObjectBinding(
                () -> new QuizLook(timeline.themeProperty().get(), settings.preferences().picture().typePercent(),
                        settings.reducedMotionProperty().get()),
                timeline.themeProperty(), settings.preferencesProperty(), settings.reducedMotionProperty());
    }

    /// The theme's colours under the names that style sheets have for them: a quiz has them wherever it is shown, also in a
    /// window of other colours.
    String colors() {
        return color("paper", theme.paper()) + color("panel", theme.panel()) + color("ink", theme.ink())
                + color("muted", theme.muted()) + color("hairline", theme.hairline()) + color("accent", theme.accent())
                + color("on-accent", theme.panel()) + color("hover", theme.panel().mix(theme.ink(), HOVER))
                + color("control-border", theme.hairline().mix(theme.ink(), BORDER));
    }

    private static String color(String name, Rgba color) {
        return String.format(Locale.ROOT, "-tumen-%s: #%02X%02X%02X;", name, color.red(), color.green(),
                color.blue());
    }
}
