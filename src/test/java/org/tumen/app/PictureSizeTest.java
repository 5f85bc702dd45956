package org.tumen.app;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PictureSizeTest {
    @ParameterizedTest
    @CsvSource({"1920x1080, 1920, 1080", "1x1, 1, 1", "30000x30000, 30000, 30000", "0640X0360, 640, 360",
            "640×360, 640, 360"})
    void aSizeIsWidthAndHeight(String text, int widthPx, int heightPx) throws CommandFailure {
        assertThat(PictureSize.parse(text)).isEqualTo(new PictureSize(widthPx, heightPx));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x0", "0x100", "100x0", "30001x1", "1x30001", "100000x100000", "2147483648x1",
            "1x99999999999999999999"})
    void aSizeThatNoPictureHasIsOutOfRange(String text) {
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> PictureSize.parse(text)).withMessage(
                "--size " + text + " is out of range; width and height can be 1 to 30000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "100", "100x", "x100", "100 x 100", " 100x100", "-1x5", "1.5x2", "1e3x5",
            "100x100x100",
            "100*100", "100х100", "١٠x١٠", "0x1Fx5", "full"})
    void whatIsNoSizeIsToldWithAnExample(String text) {
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> PictureSize.parse(text)).withMessage(
                "--size " + text + " is no size; write width and height, e.g. --size 1920x1080");
    }

    @Test
    void itsTextIsReadAsItself() throws CommandFailure {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 300; i++) {
            PictureSize size = new PictureSize(random.nextInt(1, 30_001), random.nextInt(1, 30_001));

            assertThat(PictureSize.parse(size.toString())).isEqualTo(size);
        }
    }

    @Test
    void anImpossibleSizeCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSize(0, 5)).withMessageContaining("0x5");
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSize(5, 30_001));
    }

    @Test
    void theUsualSizeIsThatOfAScreen() {
        assertThat(PictureSize.USUAL).hasToString("1920x1080");
    }
}
