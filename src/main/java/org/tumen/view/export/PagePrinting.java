package org.tumen.view.export;

import java.util.function.Consumer;
import javafx.stage.Window;
import org.tumen.export.PagedProduct;
import org.tumen.viewmodel.BackgroundWork;

/// Prints pages, after the user has chosen printer and copies.
@FunctionalInterface
public interface PagePrinting {
    /// Asks at once, prints in the background.
    ///
    /// @param told what came of it, in a line
    void print(PagedProduct product, Window owner, BackgroundWork work, Consumer<String> told);
}
