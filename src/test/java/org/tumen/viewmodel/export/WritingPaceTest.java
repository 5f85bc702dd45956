package org.tumen.viewmodel.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.export.ExportFormat;

import static org.assertj.core.api.Assertions.assertThat;

/// Time and memory are told where they are known and matter.
class WritingPaceTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void nothingIsExpectedBeforeAFileWasWritten() {
        WritingPace pace = new WritingPace();
        pace.learn(ExportFormat.PNG, 0, SECOND);
        pace.learn(ExportFormat.PNG, 3_000_000, SECOND);

        assertThat(pace.expected(ExportFormat.PNG, 100_000_000)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PNG, 10_000_000, about 2 s", "PNG, 4_000_000, ''", "PNG, 900_000_000, about 3 min", "PNG, 0, ''",
            "JPG, 10_000_000, ''"})
    void anExpectationIsThatOfTheLastFileOfItsKind(ExportFormat format, String pixels, String words) {
        WritingPace pace = new WritingPace();
        pace.learn(ExportFormat.PNG, 10_000_000, 9 * SECOND);
        pace.learn(ExportFormat.PNG, 10_000_000, 2 * SECOND);

        assertThat(pace.expected(format, Long.parseLong(pixels.replace("_", "")))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 2, about 6 s", "0.5, 100, about 2 min", "0.01, 5, ''", "0.5, 0.5, ''", "0.9, 2, ''",
            "1, 5, ''"})
    void theRestIsToldOnceEnoughIsWrittenAndWhileItIsMoreThanASecond(double share, double seconds, String words) {
        assertThat(WritingPace.left(share, (long) (seconds * SECOND))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"JPG, 1920, 1080, ''", "PDF, 14000, 10000, ''", "JPG, 14000, 10000, takes about 560 MB of memory",
            "JPG, 30000, 30000, 'takes about 3.6 GB of memory, but only 1.0 GB can be had: choose PNG or fewer pixels'"})
    void memoryIsToldWhereItIsMuch(ExportFormat format, int widthPx, int heightPx, String words) {
        assertThat(new MemoryLine(1_000_000_000).of(format, widthPx, heightPx)).isEqualTo(words);
    }

    @Test
    void thePixelsOfAPngTakeMemoryOnlyStripByStrip() {
        assertThat(new MemoryLine(1_000_000_000).of(ExportFormat.PNG, 30_000, 30_000))
                .matches("written in strips that take about \\d\\d? MB of memory");
    }
}
