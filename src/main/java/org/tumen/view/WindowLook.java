package org.tumen.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.tumen.display.FontSpec;
import org.tumen.display.Theme;

/// Theme, style sheets and fonts of the windows.
final class WindowLook {
    private static final double ANY_SIZE = 13;
    /// As in window.css.
    private static final double USUAL_TYPE_PX = 13;
    /// Panes with larger type would have no room left for their content.
    private static final double MOST_TYPE_SCALE = 2;

    private WindowLook() {}

    /// AtlantaFX's style sheet for a theme, for all windows.
    static String userAgentStylesheet(Theme theme) {
        return theme.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /// Our own style sheets for a theme, for one window.
    static void apply(Theme theme, Scene scene) {
        List<String> sheets = new ArrayList<>(List.of(sheet(theme.dark() ? "dark.css" : "light.css")));
        if (theme.id().equals(Theme.PROJECTOR.id())) {
            sheets.add(sheet("projector.css"));
        }
        sheets.add(sheet("window.css"));
        if (theme.typeScale() != 1) {
            sheets.add(typeSheet(theme.typeScale()));
        }
        scene.getStylesheets().setAll(sheets);
    }

    /// All other sizes of type are given in parts of this one. It is a sheet so that menus and dialogs have it, too.
    private static String typeSheet(double scale) {
        String rule = String.format(Locale.ROOT, ".root{-fx-font-size:%.2fpx}",
                USUAL_TYPE_PX * Math.min(MOST_TYPE_SCALE, scale));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.US_ASCII));
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
