package org.tumen.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogFileTest {
    @TempDir
    private Path folder = Path.of("");
    private final Logger logger = loggerByItself();

    private static Logger loggerByItself() {
        Logger logger = Logger.getAnonymousLogger();
        logger.setUseParentHandlers(false);
        return logger;
    }

    @AfterEach
    void closeFiles() {
        for (Handler handler : logger.getHandlers()) {
            handler.close();
        }
    }

    private static String standardError(Runnable action) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsLoggedIsInTheFileThatTheUserIsToldOf() throws IOException {
        LogFile log = LogFile.open(folder.resolve("new/state"), logger);

        logger.warning("Пхеньян 평양");

        Path file = folder.resolve("new/state/tumen-0.log");
        assertThat(log.whereToLook()).isEqualTo("the log says more: " + file);
        assertThat(Files.readString(file)).contains("WARNING").contains("Пхеньян 평양").hasLineCount(1);
    }

    @Test
    void theNextStartGoesOnInTheSameFile() throws IOException {
        LogFile.open(folder, logger);
        logger.info("first");
        closeFiles();
        LogFile.open(folder, logger);
        logger.info("second");

        assertThat(Files.readString(folder.resolve("tumen-0.log"))).containsSubsequence("first", "second")
                .hasLineCount(2);
    }

    @Test
    void handlersThatWouldPrintAreTakenAway() {
        List<LogRecord> seen = new ArrayList<>();
        Handler terminal = new Handler() {
            @Override
            public void publish(LogRecord record) {
                seen.add(record);
            }

            @Override
            public void flush() {
                // Nothing waits.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        logger.addHandler(terminal);

        LogFile.open(folder, logger);
        logger.severe("a fault");

        assertThat(logger.getHandlers()).hasSize(1).doesNotContain(terminal);
        assertThat(seen).isEmpty();
    }

    @Test
    void detailsBelowInfoAreLeftOut() throws IOException {
        LogFile.open(folder, logger);

        logger.fine("detail");
        logger.info("news");

        assertThat(Files.readString(folder.resolve("tumen-0.log"))).contains("news").doesNotContain("detail");
    }

    @Test
    void aFolderWithPercentSignsIsTakenAsItIs() {
        Path odd = folder.resolve("100% %h %g");

        LogFile log = LogFile.open(odd, logger);
        logger.info("x");

        assertThat(odd.resolve("tumen-0.log")).isNotEmptyFile();
        assertThat(log.whereToLook()).endsWith(odd.resolve("tumen-0.log").toString());
    }

    @Test
    void twoProgramsAtOnceLogBoth() throws IOException {
        Logger other = loggerByItself();
        LogFile.open(folder, logger);
        LogFile.open(folder, other);

        logger.info("from the first");
        other.info("from the second");
        for (Handler handler : other.getHandlers()) {
            handler.close();
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.toString().endsWith(".lck")).map(LogFileTest::text)
                    .reduce("", String::concat)).contains("from the first", "from the second");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aLargeLogIsTurnedOverSoThatTwoMegabytesAreTheMost() throws IOException {
        LogFile.open(folder, logger);

        for (int i = 0; i < 3_500; i++) {
            logger.info("x".repeat(1_000));
        }
        closeFiles();

        long bytes = Files.size(folder.resolve("tumen-0.log")) + Files.size(folder.resolve("tumen-1.log"));
        assertThat(bytes).isBetween(1_000_000L, 2_010_000L);
        assertThat(folder.resolve("tumen-2.log")).doesNotExist();
    }

    @Test
    void whereTheFolderCannotBeMadeNothingIsPrintedAndTheUserIsToldTheWayOut() throws IOException {
        Path file = Files.createFile(folder.resolve("state"));
        List<String> told = new ArrayList<>();

        String printed = standardError(() -> {
            LogFile log = LogFile.open(file.resolve("below"), logger);
            logger.severe("nowhere to go");
            told.add(log.whereToLook());
        });

        assertThat(printed).isEmpty();
        assertThat(told).containsExactly("there is no log, for its folder cannot be written; "
                + "name another one with -Dtumen.home=FOLDER");
        assertThat(logger.getHandlers()).isEmpty();
    }

    @Test
    void troubleOfTheLogItselfStaysOffTheTerminal() {
        LogFile.open(folder, logger);
        logger.getHandlers()[0].setFormatter(new Formatter() {
            @Override
            public String format(LogRecord record) {
                throw new IllegalStateException("as on a full disk");
            }
        });

        assertThat(standardError(() -> logger.log(Level.SEVERE, "a fault"))).isEmpty();
    }
}
