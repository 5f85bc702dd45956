package org.tumen.io;

/// How files are read, by their size.
///
/// @param smallestLargeBytes a file of so many bytes or more is opened before it is checked
/// @param smallestStretchBytes into parts not smaller than this, such a file is divided to be read at once
/// @param mostStretches into so many parts at most
/// @param windowBytes so many bytes of each part are in memory at a time, where they hold an event
record ReadingPlan(long smallestLargeBytes, long smallestStretchBytes, int mostStretches, int windowBytes) {
    static final ReadingPlan USUAL = new ReadingPlan(4 << 20, 1 << 20, Runtime.getRuntime().availableProcessors(),
            1 << 18);
    /// That of the largest files, for small ones.
    static final ReadingPlan OF_ANY_SIZE = new ReadingPlan(1, 1 << 17, USUAL.mostStretches, 1 << 16);

    int stretches(long fileBytes) {
        return Math.clamp(fileBytes / smallestStretchBytes, 1, mostStretches);
    }
}
