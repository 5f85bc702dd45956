package org.tumen.viewmodel.present;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.layout.present.Concealment;

/// What is hidden from the audience at a stop, and how much of that has been shown.
///
/// @param shown how many parts have been revealed, in their order; `ALL` for all
public record Reveal(Hiding hiding, int shown) {
    public static final int ALL = Integer.MAX_VALUE;
    public static final Reveal NOTHING_HIDDEN = new Reveal(Hiding.NOTHING, 0);

    /// Caption, axis, date.
    private static final int DATE_PARTS = 3;

    Reveal next() {
        return new Reveal(hiding, shown == ALL ? ALL : shown + 1);
    }

    Reveal all() {
        return new Reveal(hiding, ALL);
    }

    /// The same hidden, nothing of it shown yet.
    Reveal again() {
        return new Reveal(hiding, 0);
    }

    /// How many parts a stop hides.
    int parts(PresentationPath path, int stop) {
        PresentedStop.Kind kind = path.stop(stop).kind();
        if (kind == PresentedStop.Kind.SOURCES) {
            return 0;
        }
        return switch (hiding) {
            case NOTHING -> 0;
            case DATES -> kind == PresentedStop.Kind.TITLE ? 1 : DATE_PARTS;
            case TITLES -> titles(path, stop).size();
            case LATER_EVENTS -> later(path, stop).size();
        };
    }

    boolean hasMore(PresentationPath path, int stop) {
        return shown < parts(path, stop);
    }

    /// What the audience does not see at a stop.
    public Concealment at(PresentationPath path, int stop) {
        if (!hasMore(path, stop)) {
            return Concealment.NONE;
        }
        return switch (hiding) {
            case NOTHING -> Concealment.NONE;
            case DATES -> path.stop(stop).kind() == PresentedStop.Kind.TITLE
                    ? new Concealment(true, true, false, false, Set.of(), Concealment.NO_DAY)
                    : new Concealment(true, shown < 2, shown < 1, true, Set.of(), Concealment.NO_DAY);
            case TITLES -> {
                Set<String> hidden = titles(path, stop).stream().skip(shown).collect(Collectors.toUnmodifiableSet());
                boolean own = hidden.contains(path.stop(stop).eventId());
                yield new Concealment(false, false, own, own, hidden, Concealment.NO_DAY);
            }
            case LATER_EVENTS -> new Concealment(false, false, false, false, Set.of(), lastDay(path, stop));
        };
    }

    /// That of the stop first, then the others in order of time.
    private static List<String> titles(PresentationPath path, int stop) {
        Set<String> ids = new LinkedHashSet<>();
        PathEvent own = path.eventAt(stop);
        if (own != null) {
            ids.add(own.id());
        }
        ids.addAll(path.eventIds());
        return List.copyOf(ids);
    }

    private static List<PathEvent> later(PresentationPath path, int stop) {
        PathEvent own = path.eventAt(stop);
        return path.events().stream().filter(event -> isLater(event, own)).toList();
    }

    private static boolean isLater(PathEvent event, @Nullable PathEvent than) {
        return than == null || event.startDay() > than.startDay();
    }

    private double lastDay(PresentationPath path, int stop) {
        PathEvent own = path.eventAt(stop);
        if (shown > 0) {
            return later(path, stop).get(shown - 1).startDay();
        }
        return own == null ? path.whole().startDay() : own.startDay();
    }
}
