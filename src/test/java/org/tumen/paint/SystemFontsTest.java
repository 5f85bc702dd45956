package org.tumen.paint;

import java.awt.Font;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.FontSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SystemFontsTest {
    /// What Java throws on machines without Fontconfig, without a font file, and without its own font library.
    static Supplier<Throwable>[] troubles() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Supplier<Throwable>[] troubles = new Supplier[]{
                () -> new RuntimeException("Fontconfig head is null, check your fonts or fonts configuration"),
                () -> new Error("Probable fatal error: No physical fonts found."),
                () -> new UnsatisfiedLinkError("libfontmanager.so"), () -> new InternalError("java.lang.reflect")};
        return troubles;
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void aSystemWithoutFontsIsAskedOnceAndThenLeftAlone(Supplier<Throwable> trouble) {
        AtomicInteger asked = new AtomicInteger();
        SystemFonts fonts = new SystemFonts(() -> {
            asked.incrementAndGet();
            throw SystemFontsTest.<RuntimeException>unchecked(trouble.get());
        });

        assertThat(fonts.font(FontSpec.regular(12))).isEmpty();
        assertThat(fonts.font(FontSpec.bold(20))).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException unchecked(Throwable trouble) throws T {
        throw (T) trouble;
    }

    @Test
    void aFontHasTheSizeAndTheStyleThatIsWanted() {
        SystemFonts fonts = new SystemFonts();

        Font light = fonts.font(new FontSpec(12.5, FontSpec.Weight.REGULAR, false)).orElseThrow();
        Font heavy = fonts.font(new FontSpec(20, FontSpec.Weight.SEMI_BOLD, true)).orElseThrow();

        assertThat(light.getSize2D()).isEqualTo(12.5f);
        assertThat(light.isPlain()).isTrue();
        assertThat(heavy.getSize2D()).isEqualTo(20);
        assertThat(heavy.isBold()).isTrue();
        assertThat(heavy.isItalic()).isTrue();
    }

    @Test
    void troubleWithAFontThatIsThereIsNotHidden() {
        AtomicInteger asked = new AtomicInteger();
        SystemFonts fonts = new SystemFonts(() -> {
            if (asked.incrementAndGet() > 1) {
                throw new IllegalStateException("gone");
            }
            return new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        });

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> fonts.font(FontSpec.regular(12)));
    }
}
