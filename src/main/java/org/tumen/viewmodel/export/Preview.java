package org.tumen.viewmodel.export;

import java.util.List;
import org.tumen.display.Page;

/// What an export will be, to be looked at before it is written.
public sealed interface Preview {
    /// The very pages.
    ///
    /// @param pages one at least
    record Pages(List<Page> pages) implements Preview {
        public Pages {
            pages = List.copyOf(pages);
        }
    }

    /// How a file begins.
    record Text(String start) implements Preview {}

    /// Why there is nothing to be seen, in a line.
    record Failed(String line) implements Preview {}
}
