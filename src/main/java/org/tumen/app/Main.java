package org.tumen.app;

import java.nio.file.Path;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/// Where the program starts. No JavaFX application itself, since the Java launcher would then want JavaFX's modules.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Nothing here needs AWT's own windows: pictures are drawn in memory.
        System.setProperty("java.awt.headless", "true");
        LogFile log = LogFile.open(UserFolders.ofThisSystem().state(), Logger.getLogger(""));
        org.slf4j.Logger uncaught = LoggerFactory.getLogger(Main.class);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> uncaught.error("uncaught in {}", thread.getName(), failure));
        System.exit(new Program(Console.ofThisProcess(), SystemProbes.displayProbe(), request -> new ToolkitLauncher()
                .open(request), Path.of(""), log.whereToLook()).run(arguments));
    }
}
