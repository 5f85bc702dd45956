package org.tumen.viewmodel.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.tumen.display.TextMeasurer;

/// Writes exports; each file whole or not at all.
public interface ExportWriting {
    /// For laying out pages; for one thread.
    TextMeasurer measurer();

    /// Writes what has no pages.
    ///
    /// @return in sentences, what is not in it
    /// @throws IOException if the stream does not take it; its message is for the user
    List<String> writeText(ExportPlan plan, OutputStream out) throws IOException;

    /// @param targets one for each file of the plan
    /// @param reached is told the share that is written, 0 to 1
    /// @param cancelled whether it has been called off
    /// @return in sentences, what is not in it
    /// @throws IOException if a file cannot be written; existing ones are then as they were
    /// @throws java.util.concurrent.CancellationException if it has been called off
    List<String> write(ExportPlan plan, List<Path> targets, DoubleConsumer reached, BooleanSupplier cancelled)
            throws IOException;
}
