package org.tumen.layout;

import java.util.List;
import java.util.Objects;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// A timeline and the picture that is asked of it.
record Picture(TimelineDocument document, PictureRequest request) {
    /// The whole of a timeline at an ordinary size.
    static Picture of(TimelineDocument document) {
        TimeSpan limits = DocumentExtent.limits(document);
        return new Picture(document, new PictureRequest(limits, limits, 1200, 600, Theme.LIGHT));
    }

    Picture sized(double widthPx, double heightPx) {
        return new Picture(document,
                new PictureRequest(request.span(), request.limits(), widthPx, heightPx, request.theme()));
    }

    Picture themed(Theme theme) {
        return new Picture(document, new PictureRequest(request.span(), request.limits(), request.widthPx(),
                request.heightPx(), theme));
    }

    Picture with(TimeSpan span) {
        return new Picture(document, request.withSpan(span));
    }

    /// The view from the beginning of one date to the beginning of another.
    Picture from(String date, String until) {
        return with(new TimeSpan(RandomTimelines.date(date).earliestDay(), RandomTimelines.date(until).earliestDay()));
    }

    /// The view of a share of its length, in the same middle.
    Picture closer(double share) {
        return with(request.span().scaleAbout(request.span().centerDay(), share));
    }

    TimelineLayout newLayout() {
        return new TimelineLayout(document, PackingFixtures.FONT);
    }

    DisplayList layout() {
        return newLayout().layout(request);
    }

    /// An event drawn out above the picture; fails where it is not in the window.
    DisplayList emphasis(String eventId, Emphasis emphasis) {
        return Objects.requireNonNull(newLayout().emphasis(eventId, emphasis, request), eventId);
    }

    List<String> members(Mark cluster) {
        return newLayout().clusterMembers(cluster.id(), request);
    }

    Box axis() {
        return Box.ofEdges(newLayout().axisLeftPx(request.widthPx(), request.theme()), 0, request.widthPx(),
                request.heightPx());
    }

    TimeScale scale() {
        return new Viewport(request.span(), axis().width()).scale(axis().x());
    }

    /// Where a date begins.
    double x(String date) {
        Edtf read = RandomTimelines.date(date);
        return scale().toX((double) read.earliestDay());
    }

    /// What a failure says of it, so that it can be made again.
    String describe(long seed) {
        return "seed %d: %.1f x %.1f, type %.1f, %.3f of %.3f days".formatted(seed, request.widthPx(),
                request.heightPx(), request.theme().typeScale(), request.span().days(), request.limits().days());
    }
}
