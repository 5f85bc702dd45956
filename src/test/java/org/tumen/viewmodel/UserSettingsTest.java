package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.display.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class UserSettingsTest {
    private final UserSettings settings = new UserSettings(Preferences.DEFAULTS);

    @Test
    void followsTheSystemsColours() {
        assertThat(settings.themeProperty().get()).isEqualTo(Theme.LIGHT);

        settings.setSystemIsDark(true);

        assertThat(settings.themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void aChoiceStandsWhateverTheSystemDoes() {
        settings.change(now -> now.withTheme(ThemeChoice.LIGHT));
        settings.setSystemIsDark(true);

        assertThat(settings.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void startsWithTheThemeThatWasChosenLast() {
        UserSettings dark = new UserSettings(Preferences.DEFAULTS.withTheme(ThemeChoice.DARK));

        assertThat(dark.themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void whatChangesNoColourMakesNoViewAgain() {
        List<String> told = new ArrayList<>();
        settings.themeProperty().subscribe(() -> told.add("theme"));
        settings.lookProperty().subscribe(() -> told.add("look"));

        settings.change(now -> now.withOpened("/home/x.json"));
        assertThat(told).isEmpty();

        settings.setSystemIsDark(true);
        assertThat(told).containsExactly("theme", "look");
    }

    @Test
    void togglesWhatIsSeen() {
        settings.setSystemIsDark(true);

        settings.toggleTheme();
        assertThat(settings.themeProperty().get()).isEqualTo(Theme.LIGHT);
        settings.toggleTheme();
        assertThat(settings.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(settings.preferences().theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void reducesMotionAsTheSystemDoesOrAsChosen() {
        settings.setSystemReducesMotion(true);
        assertThat(settings.reducedMotionProperty().get()).isTrue();

        settings.change(now -> now.withReducedMotion(MotionChoice.OFF));
        assertThat(settings.reducedMotionProperty().get()).isFalse();

        settings.setSystemReducesMotion(false);
        settings.change(now -> now.withReducedMotion(MotionChoice.ON));
        assertThat(settings.reducedMotionProperty().get()).isTrue();
    }
}
