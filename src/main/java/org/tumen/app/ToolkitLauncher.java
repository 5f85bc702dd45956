package org.tumen.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javafx.application.Application;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the window by JavaFX. The one class that both the command line knows and that knows the toolkit: it is loaded
/// when a window is wanted, not before.
final class ToolkitLauncher implements WindowLauncher {
    private static final Logger LOG = LoggerFactory.getLogger(ToolkitLauncher.class);

    @Override
    public void open(LaunchRequest request) throws NoWindowException {
        PrintStream terminal = System.err;
        // JavaFX prints some of its troubles, stack traces among them, instead of logging them.
        System.setErr(new PrintStream(new LoggedLines(LOG::warn), true, StandardCharsets.UTF_8));
        if (printDialogIsOfAwt(System.getProperty("os.name", ""))) {
            System.setProperty("java.awt.headless", "false");
        }
        try {
            Application.launch(TumenApplication.class, request.arguments());
        } catch (RuntimeException | LinkageError e) {
            if (isOfTheToolkit(e)) {
                throw new NoWindowException(e);
            }
            throw e;
        } finally {
            System.setErr(terminal);
        }
    }

    /// Where JavaFX shows the system's print dialog by way of AWT. Elsewhere AWT would connect to X11 a second time, beside
    /// JavaFX.
    static boolean printDialogIsOfAwt(String system) {
        return system.startsWith("Windows") || system.startsWith("Mac");
    }

    /// What the application itself throws, JavaFX wraps in an exception that says in which of its methods; what is
    /// thrown before the application exists comes as it is.
    static boolean isOfTheToolkit(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause).takeWhile(cause -> cause != null)
                .noneMatch(cause -> String.valueOf(cause.getMessage()).startsWith("Exception in Application "));
    }
}
