package org.tumen.io;

/// How far the reading of a file has come, for whoever waits for it, who can also call it off. May be used by several
/// threads at once.
public interface ReadProgress {
    /// Nobody looks, and nobody calls it off.
    ReadProgress NONE = new ReadProgress() {
        @Override
        public void reached(double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Is told from time to time how much of the file has been read.
    ///
    /// @param share 0 to 1, not less than before
    void reached(double share);

    /// Is asked from time to time; once it says yes, the reading ends with a `CancellationException`.
    boolean isCancelled();
}
