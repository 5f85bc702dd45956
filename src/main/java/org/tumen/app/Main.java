package org.tumen.app;

import java.nio.file.Path;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/// Where the program starts. No JavaFX application itself, since the Java launcher would then want JavaFX's modules.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Pictures are drawn in memory; where AWT's own windows are wanted, the toolkit's launcher says so.
        System.setProperty("java.awt.headless", "true");
        LogFile log = LogFile.open(UserFolders.ofThisSystem().state(), Logger.getLogger(""));
        org.slf4j.Logger uncaught = LoggerFactory.getLogger(Main.class);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> uncaught.error("uncaught in {}", thread.getName(), failure));
        System.exit(new Program(Console.ofThisProcess(), SystemProbes.displayProbe(), request -> new ToolkitLauncher()
                .open(request), Path.of(""), log.whereToLook()).run(arguments));
    }
}
