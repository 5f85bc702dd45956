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
        // JavaFX's print dialog there is one of AWT. On Linux AWT would connect to X11 a second time, beside GTK.
        System.setProperty("java.awt.headless",
                String.valueOf(System.getProperty("os.name", "").startsWith("Linux")));
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

    /// What the application itself throws, JavaFX wraps in an exception that says in which of its methods; what is
    /// thrown before the application exists comes as it is.
    static boolean isOfTheToolkit(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause).takeWhile(cause -> cause != null)
                .noneMatch(cause -> String.valueOf(cause.getMessage()).startsWith("Exception in Application "));
    }
}
