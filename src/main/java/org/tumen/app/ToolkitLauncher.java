package org.tumen.app;

import java.util.stream.Stream;
import javafx.application.Application;

/// Opens the window by JavaFX. The one class that both the command line knows and that knows the toolkit: it is loaded
/// when a window is wanted, not before.
final class ToolkitLauncher implements WindowLauncher {
    @Override
    public void open(LaunchRequest request) throws NoWindowException {
        try {
            Application.launch(TumenApplication.class, request.arguments());
        } catch (RuntimeException | LinkageError e) {
            if (isOfTheToolkit(e)) {
                throw new NoWindowException(e);
            }
            throw e;
        }
    }

    /// What the application itself throws, JavaFX wraps in an exception that says in which of its methods; what is
    /// thrown before the application exists comes as it is.
    static boolean isOfTheToolkit(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause).takeWhile(cause -> cause != null)
                .noneMatch(cause -> String.valueOf(cause.getMessage()).startsWith("Exception in Application "));
    }
}
