package org.tumen.viewmodel;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tumen.display.Theme;
import org.tumen.layout.PictureLook;

/// What the user has chosen, and what follows from it and from the system's own settings.
public final class UserSettings {
    private final ReadOnlyObjectWrapper<Preferences> preferences;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyObjectWrapper<PictureLook> look = new ReadOnlyObjectWrapper<>(PictureLook.of(Theme.LIGHT));
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper();
    private boolean systemIsDark;
    private boolean systemReducesMotion;

    public UserSettings(Preferences atStart) {
        preferences = new ReadOnlyObjectWrapper<>(atStart);
        derive();
    }

    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    public Preferences preferences() {
        return preferences.get();
    }

    public void change(UnaryOperator<Preferences> change) {
        preferences.set(change.apply(preferences.get()));
        derive();
    }

    public void setSystemIsDark(boolean dark) {
        systemIsDark = dark;
        derive();
    }

    public void setSystemReducesMotion(boolean reduces) {
        systemReducesMotion = reduces;
        derive();
    }

    /// The theme in force, with type of the size that is chosen.
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// How pictures look, with the theme in force.
    public ReadOnlyObjectProperty<PictureLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// Whether flights are to be instant.
    public ReadOnlyBooleanProperty reducedMotionProperty() {
        return reducedMotion.getReadOnlyProperty();
    }

    /// From light to dark or back, whatever the system's colours are.
    public void toggleTheme() {
        change(now -> now.withTheme(theme.get().dark() ? ThemeChoice.LIGHT : ThemeChoice.DARK));
    }

    /// What looks the same is no news, for whose sake views would be made again.
    private static <T> void setIfOther(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    private void derive() {
        Theme chosen = switch (preferences.get().theme()) {
            case SYSTEM -> systemIsDark ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case PROJECTOR -> Theme.PROJECTOR;
        };
        PictureChoices picture = preferences.get().picture();
        setIfOther(theme, chosen.withTypeTimes(picture.typePercent() / 100.0));
        setIfOther(look, new PictureLook(theme.get(), picture.density(), picture.legend()));
        reducedMotion.set(switch (preferences.get().reducedMotion()) {
            case SYSTEM -> systemReducesMotion;
            case ON -> true;
            case OFF -> false;
        });
    }
}
