package org.tumen.app;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FailureReasonTest {
    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of(new AccessDeniedException("/a/x.png"), "permission denied"),
                Arguments.of(new AccessDeniedException("/a/x.png", null, "is write-protected"), "permission denied"),
                Arguments.of(new NoSuchFileException("/proc/.tmp"), "it is gone, or its folder takes no files"),
                Arguments.of(new FileSystemException("/a", null, "No space left on device"), "No space left on device"),
                Arguments.of(new FileSystemException("/a"), "FileSystemException"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"),
                Arguments.of(new EOFException(), "EOFException"), Arguments.of(new IOException(" "), "IOException"),
                Arguments.of(new ClosedChannelException(), "ClosedChannelException"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aReasonIsWordsWithoutAPathOfOurs(IOException failure, String words) {
        assertThat(FailureReason.of(failure)).isEqualTo(words);
    }
}
