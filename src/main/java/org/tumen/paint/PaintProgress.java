package org.tumen.paint;

import java.util.concurrent.CancellationException;

/// How far the writing of a file has come, for whoever waits for it, who can also call it off. May be used by several
/// threads at once.
public interface PaintProgress {
    /// Nobody looks, and nobody calls it off.
    PaintProgress NONE = new PaintProgress() {
        @Override
        public void reached(double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Is told from time to time how much has been written.
    ///
    /// @param share 0 to 1, not less than before
    void reached(double share);

    /// Is asked from time to time; once it says yes, the writing ends with a `CancellationException`.
    boolean isCancelled();

    /// Tells how far it has come, or ends the writing.
    ///
    /// @throws CancellationException if it has been called off
    default void step(double share) {
        if (isCancelled()) {
            throw new CancellationException("the writing was called off");
        }
        reached(share);
    }
}
