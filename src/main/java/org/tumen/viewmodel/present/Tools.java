package org.tumen.viewmodel.present;

import java.util.ArrayList;
import java.util.List;

/// The tool in the presenter's hand, and what it has drawn.
public record Tools(Tool tool, List<InkLine> ink) {
    public static final Tools NONE = new Tools(Tool.NONE, List.of());

    public Tools {
        ink = List.copyOf(ink);
    }

    /// Takes a tool, or puts it away where it is in the hand already.
    Tools toggle(Tool wanted) {
        return new Tools(tool == wanted ? Tool.NONE : wanted, ink);
    }

    Tools putAway() {
        return new Tools(Tool.NONE, ink);
    }

    Tools withoutInk() {
        return new Tools(tool, List.of());
    }

    /// Starts a line at a stop.
    Tools startLine(int stop, InkLine.InkPoint point) {
        List<InkLine> lines = new ArrayList<>(ink);
        lines.add(new InkLine(stop, List.of(point)));
        return new Tools(tool, lines);
    }

    /// Draws the latest line on.
    Tools drawTo(InkLine.InkPoint point) {
        if (ink.isEmpty()) {
            return this;
        }
        List<InkLine> lines = new ArrayList<>(ink);
        lines.set(lines.size() - 1, lines.getLast().to(point));
        return new Tools(tool, lines);
    }

    /// The lines over a stop.
    public List<InkLine> inkAt(int stop) {
        return ink.stream().filter(line -> line.stop() == stop).toList();
    }
}
