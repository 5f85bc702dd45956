package org.tumen.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.tumen.model.TimelineDocument;

/// Opens timelines together with the tours that lie beside them.
public final class TimelineWithTours {
    private TimelineWithTours() {}

    /// The problems of the tour file beside a timeline; none where there is no such file.
    public static List<Problem> problemsBeside(Path file, TimelineDocument document) {
        Path beside = TourFile.beside(file);
        return Files.exists(beside) ? TourFileReader.read(beside, document).problems() : List.of();
    }

    /// The problems of a tour file: with the timeline that it lies beside, or of the file for itself where that is not
    /// there or no timeline.
    public static List<Problem> problemsOfTours(Path tourFile) {
        Path timeline = TourFile.timelineOf(tourFile);
        TimelineDocument document = timeline == null || !Files.exists(timeline)
                ? null
                : new DocumentReader().read(timeline).document();
        return document == null
                ? TourFileReader.readAlone(tourFile).problems()
                : TourFileReader.read(tourFile, document).problems();
    }

    /// Opens a file as `DocumentReader` does; where there is a tour file beside it, with the tours of both. The problems of
    /// the tour file come last.
    ///
    /// @throws CancellationException if `progress` calls it off
    public static OpenedFile open(Path file, ReadProgress progress) {
        OpenedFile opened = new DocumentReader().open(file, progress);
        TimelineDocument document = opened.result().document();
        Path beside = TourFile.beside(file);
        if (document == null || !Files.exists(beside)) {
            return opened;
        }
        JsonReading<TourFile> read = TourFileReader.read(beside, document);
        TourFile tours = read.value();
        List<Problem> problems = new ArrayList<>(opened.result().problems());
        problems.addAll(read.problems());
        return new OpenedFile(new ReadResult(tours == null
                ? document
                : document.withTours(tours.joinedTo(document.tours())), problems), opened.remaining());
    }
}
