package org.tumen.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// On this machine.
class SystemProbesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSocketAnswersAsLongAsItsServerRuns() throws IOException {
        Path socket = folder.resolve("X7");

        assertThat(SystemProbes.socketAnswers(socket)).as("before").isFalse();
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertThat(SystemProbes.socketAnswers(socket)).isTrue();
        }
        assertThat(socket).as("a crashed server leaves its socket").exists();
        assertThat(SystemProbes.socketAnswers(socket)).as("after").isFalse();
    }

    @Test
    void aFileIsNoSocket() throws IOException {
        assertThat(SystemProbes.socketAnswers(Files.createFile(folder.resolve("X7")))).isFalse();
        assertThat(SystemProbes.socketAnswers(folder)).isFalse();
    }

    @Test
    void aPathTooLongForASocketIsNoFault() {
        assertThat(SystemProbes.socketAnswers(folder.resolve("X".repeat(200)))).isFalse();
    }

    @Test
    void aPortAnswersAsLongAsItsServerRuns() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
            assertThat(SystemProbes.portAnswers(port)).isTrue();
        }
        assertThat(SystemProbes.portAnswers(port)).isFalse();
    }

    @Test
    void aDisplayAnswersAtItsPortToo() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DisplayAddress.Local display = new DisplayAddress.Local(server.getLocalPort() - 6000, false);

            assertThat(SystemProbes.answers(display)).isTrue();
        }
    }

    @Test
    void aDisplayThatNobodyServesDoesNotAnswer() {
        assertThat(SystemProbes.answers(new DisplayAddress.Local(9753, true))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLoaderFindsWhatEveryLinuxHasAndNothingElse() {
        assertThat(SystemProbes.loads("libc.so.6")).isTrue();
        assertThat(SystemProbes.loads("libno-such-library.so.0")).isFalse();
    }

    @Test
    void theProbeOfThisMachineKnowsThatTheseTestsNeedNoDisplay() {
        assertThat(SystemProbes.displayProbe().obstacle()).as("glass.platform is Headless").isEmpty();
        assertThat(SystemProbes.displayProbe().variable().apply("NO_SUCH_VARIABLE_HERE")).isEmpty();
        assertThat(SystemProbes.displayProbe().property().apply("os.name")).isEqualTo(System.getProperty("os.name"));
    }
}
