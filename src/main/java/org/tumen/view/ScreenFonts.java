package org.tumen.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.tumen.display.FontSpec;
import org.tumen.paint.OpenSans;

/// The bundled fonts for JavaFX, loaded when first used.
final class ScreenFonts {
    private final Map<FontSpec, Font> fonts = new HashMap<>();

    Font font(FontSpec spec) {
        return fonts.computeIfAbsent(spec, wanted -> {
            String resource = OpenSans.resource(wanted.weight(), wanted.italic());
            try (InputStream stream = ScreenFonts.class.getResourceAsStream(resource)) {
                Font font = stream == null ? null : Font.loadFont(stream, wanted.sizePx());
                if (font == null) {
                    throw new IOException("The font " + resource + " cannot be loaded");
                }
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
