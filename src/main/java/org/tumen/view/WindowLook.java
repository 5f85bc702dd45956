package org.tumen.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.tumen.display.FontSpec;
import org.tumen.display.Theme;

/// Theme, style sheets and fonts of the windows.
final class WindowLook {
    private static final double ANY_SIZE = 13;

    private WindowLook() {}

    /// AtlantaFX's style sheet for a theme, for all windows.
    static String userAgentStylesheet(Theme theme) {
        return theme.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /// Our own style sheets for a theme, for one window.
    static void apply(Theme theme, Scene scene) {
        scene.getStylesheets().setAll(List.of(sheet(theme.dark() ? "dark.css" : "light.css"), sheet("window.css")));
    }

    /// Makes a dialog belong to a window and look like it.
    static void adopt(Dialog<?> dialog, Window owner) {
        dialog.initOwner(owner);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.setGraphic(null);
        dialog.setHeaderText(null);
    }

    /// Style sheets name fonts by family, so that all files of the family have to be known first.
    static void loadFonts() {
        ScreenFonts fonts = new ScreenFonts();
        for (FontSpec.Weight weight : FontSpec.Weight.values()) {
            FontSpec upright = new FontSpec(ANY_SIZE, weight, false);
            fonts.font(upright);
            fonts.font(upright.inItalics());
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(WindowLook.class.getResource(name), name).toExternalForm();
    }
}
