package org.tumen.view.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.tumen.display.Page;
import org.tumen.export.PageSize;

/// A print dialog of the system's own, and the printing of PDF files as it was answered. For JavaFX's thread only.
public interface PrintDialog {
    /// @param title of what is printed, for people
    /// @param paper that the pages were laid out for, by its name in PWG 5101.1, such as "iso_a4"; empty if that is none
    /// @param landscape whether the pages are wider than high
    record Question(String title, Optional<String> paper, boolean landscape) {
        private static final double SAME_PAPER_PX = 4;

        static Question of(String title, Page first) {
            double width = first.drawing().widthPx();
            double height = first.drawing().heightPx();
            return new Question(title, PageSize.PRESETS.stream()
                    .filter(size -> size.isPaper()
                            && Math.abs(size.widthPx() - Math.max(width, height)) < SAME_PAPER_PX
                            && Math.abs(size.heightPx() - Math.min(width, height)) < SAME_PAPER_PX)
                    .map(size -> (size.equals(PageSize.LETTER) ? "na_" : "iso_") + size.id()).findFirst(),
                    width > height);
        }
    }

    /// What somebody wants printed, and where. Ends when it is sent or given up.
    interface Job {
        /// Where it goes, for people.
        String target();

        /// What the printer does not do by itself, so that the file has to.
        PrintedPages pages();

        /// Sends a file, which may be removed as soon as this returns.
        ///
        /// @param done is told on JavaFX's thread, later, why it was not taken; or an empty text
        /// @throws RuntimeException if the system cannot be reached; nothing is told then
        void send(Path pdf, Consumer<String> done);

        void giveUp();
    }

    /// What came of a question.
    sealed interface Answer {
        /// Somebody wants it printed.
        record Print(Job job) implements Answer {}

        /// Somebody does not.
        record Cancel() implements Answer {}

        /// The dialog could not be shown.
        record Failure(RuntimeException reason) implements Answer {}
    }

    /// Shows the dialog and returns. While it is open the program's windows go on but take no input.
    ///
    /// @param answered is told once, on JavaFX's thread
    void ask(Question question, Consumer<Answer> answered);
}
