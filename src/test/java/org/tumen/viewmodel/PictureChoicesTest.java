package org.tumen.viewmodel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Theme;
import org.tumen.layout.Density;
import org.tumen.layout.PictureLook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PictureChoicesTest {
    private final UserSettings settings = new UserSettings(Preferences.DEFAULTS.withTheme(ThemeChoice.LIGHT));

    private static PictureChoices ofType(int percent) {
        return PictureChoices.DEFAULTS.withTypePercent(percent);
    }

    @ParameterizedTest
    @CsvSource({"80, 90, 80", "100, 110, 90", "120, 125, 110", "200, 200, 175", "199, 200, 175"})
    void typeGrowsAndShrinksInSteps(int now, int larger, int smaller) {
        assertThat(ofType(now).withLargerType().typePercent()).isEqualTo(larger);
        assertThat(ofType(now).withSmallerType().typePercent()).isEqualTo(smaller);
        assertThat(ofType(now).withUsualType()).isEqualTo(PictureChoices.DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {79, 201, 0, -100})
    void typeHasBounds(int percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> ofType(percent))
                .withMessage("type can be 80 to 200 % of its usual size, not " + percent);
    }

    @Test
    void aChangeOfOneChoiceLeavesTheOthers() {
        PictureChoices changed = ofType(150).withDensity(Density.FEW).withLegend(false);

        assertThat(changed).isEqualTo(new PictureChoices(150, Density.FEW, false));
        assertThat(Preferences.DEFAULTS.withPicture(_ -> changed).withTheme(ThemeChoice.DARK).withWheelZooms(false)
                .withOpened("").picture()).isEqualTo(changed);
    }

    @Test
    void theLookFollowsTheChoices() {
        assertThat(settings.lookProperty().get()).isEqualTo(PictureLook.of(Theme.LIGHT));

        settings.change(now -> now.withPicture(_ -> new PictureChoices(150, Density.ALL, false)));

        assertThat(settings.lookProperty().get())
                .isEqualTo(new PictureLook(Theme.LIGHT.withTypeTimes(1.5), Density.ALL, false));
        assertThat(settings.themeProperty().get().typeScale()).isEqualTo(1.5);
    }

    @Test
    void typeForProjectorsGrowsFromItsOwnSize() {
        settings.change(
                now -> now.withTheme(ThemeChoice.PROJECTOR).withPicture(picture -> picture.withTypePercent(200)));

        assertThat(settings.themeProperty().get()).isEqualTo(Theme.PROJECTOR.withTypeTimes(2));
        assertThat(settings.themeProperty().get().typeScale()).isEqualTo(3);
    }
}
