package org.tumen.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks this machine what `DisplayProbe` wants to know.
final class SystemProbes {
    private static final String SOCKET = "/tmp/.X11-unix/X";
    private static final Path SOCKETS_OF_THE_KERNEL = Path.of("/proc/net/unix");
    private static final int PATIENCE_MS = 500;

    private SystemProbes() {}

    static DisplayProbe displayProbe() {
        return new DisplayProbe(name -> System.getProperty(name, ""), SystemProbes::variable, SystemProbes::answers,
                SystemProbes::loads);
    }

    private static String variable(String name) {
        @Nullable
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    /// Tries what an X client tries, in its order.
    static boolean answers(DisplayAddress.Local display) {
        boolean socketAnswers = display.socket() && (socketAnswers(Path.of(SOCKET + display.number()))
                || isAbstractSocket("@" + SOCKET + display.number()));
        return socketAnswers || portAnswers(display.port());
    }

    static boolean socketAnswers(Path socket) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException _) {
            return false; // which is the answer that was asked for
        }
    }

    /// Java cannot connect to sockets in the abstract namespace, but Linux lists them.
    private static boolean isAbstractSocket(String name) {
        try (Stream<String> lines = Files.lines(SOCKETS_OF_THE_KERNEL)) {
            return lines.anyMatch(line -> line.endsWith(" " + name));
        } catch (IOException _) {
            return false; // no such list, hence none of its sockets
        }
    }

    static boolean portAnswers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
            return true;
        } catch (IOException _) {
            return false; // which is the answer that was asked for
        }
    }

    /// Loads `library` for good: JavaFX will want it next. Where the JVM was started without leave for native code it
    /// would print a warning, so the library is taken for granted there and the toolkit left to find out.
    @SuppressWarnings("restricted")
    static boolean loads(String library) {
        if (!SystemProbes.class.getModule().isNativeAccessEnabled()) {
            return true;
        }
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException _) {
            return false; // which is the answer that was asked for
        }
    }
}
