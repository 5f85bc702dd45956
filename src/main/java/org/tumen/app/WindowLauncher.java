package org.tumen.app;

/// Opens the window and waits until it is closed.
@FunctionalInterface
interface WindowLauncher {
    /// @throws NoWindowException when the system refuses to open any window
    void open(LaunchRequest request) throws NoWindowException;
}
