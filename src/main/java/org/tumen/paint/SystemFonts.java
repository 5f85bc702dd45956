package org.tumen.paint;

import java.awt.Font;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.display.FontSpec;

/// The system's fonts, for characters that the bundled one lacks. A server may have none, and Java then fails in ways
/// of its own (without Fontconfig, without a single font file); that costs these characters, not the picture.
final class SystemFonts {
    private static final Logger LOG = LoggerFactory.getLogger(SystemFonts.class);

    private final Supplier<Font> lookUp;
    private @Nullable Boolean available;

    SystemFonts() {
        this(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 1));
    }

    /// @param lookUp gives any font of the system
    SystemFonts(Supplier<Font> lookUp) {
        this.lookUp = lookUp;
    }

    /// @return empty where the system has no fonts that Java can use
    Optional<Font> font(FontSpec spec) {
        if (!isAvailable()) {
            return Optional.empty();
        }
        int style = (spec.weight() == FontSpec.Weight.REGULAR ? Font.PLAIN : Font.BOLD)
                | (spec.italic() ? Font.ITALIC : Font.PLAIN);
        return Optional.of(lookUp.get().deriveFont(style, (float) spec.sizePx()));
    }

    private boolean isAvailable() {
        Boolean known = available;
        if (known == null) {
            known = canDraw();
            available = known;
        }
        return known;
    }

    /// Java looks for its fonts when it is first asked something about one.
    private boolean canDraw() {
        try {
            return lookUp.get().canDisplay(' ');
        } catch (RuntimeException | Error e) {
            LOG.warn("this system has no fonts for characters that Open Sans lacks; they are drawn as boxes", e);
            return false;
        }
    }
}
