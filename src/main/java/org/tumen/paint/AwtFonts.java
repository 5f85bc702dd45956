package org.tumen.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.tumen.display.FontSpec;

/// The bundled fonts for Java2D.
final class AwtFonts {
    private final Map<FontSpec, Font> bySpec = new HashMap<>();
    private final Map<FontSpec, Font> byFace = new HashMap<>();

    Font font(FontSpec spec) {
        return bySpec.computeIfAbsent(spec, wanted -> face(wanted).deriveFont((float) wanted.sizePx()));
    }

    /// A font of the system for characters that the bundled one lacks.
    Font foreign(FontSpec spec) {
        int style = (spec.weight() == FontSpec.Weight.REGULAR ? Font.PLAIN : Font.BOLD)
                | (spec.italic() ? Font.ITALIC : Font.PLAIN);
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) spec.sizePx());
    }

    private Font face(FontSpec spec) {
        return byFace.computeIfAbsent(new FontSpec(1, spec.weight(), spec.italic()), face -> {
            try {
                return Font.createFont(Font.TRUETYPE_FONT,
                        new ByteArrayInputStream(OpenSans.file(face.weight(), face.italic())));
            } catch (FontFormatException e) {
                throw new IllegalStateException("The bundled font cannot be read", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
