package org.tumen.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers the problems of one file, up to a bound: errors before warnings.
final class ProblemCollector {
    static final int MOST = 1_000;

    private final String file;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int uncollected;

    ProblemCollector(String file) {
        this.file = file;
    }

    void error(Position at, String message, String mend) {
        add(errors, problem(Severity.ERROR, at, message, mend));
    }

    void warning(Position at, String message, String mend) {
        add(warnings, problem(Severity.WARNING, at, message, mend));
    }

    /// The problem for which the file is refused: never lost in the count.
    void refusal(Position at, String message, String mend) {
        errors.addLast(problem(Severity.ERROR, at, message, mend));
    }

    /// Whether another error would only be counted, so that its words need no effort.
    boolean isFull() {
        return errors.size() >= MOST;
    }

    List<Problem> problems() {
        int warningsShown = Math.clamp(MOST - errors.size(), 0, warnings.size());
        List<Problem> all = new ArrayList<>(errors);
        all.addAll(warnings.subList(0, warningsShown));
        all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        int hidden = uncollected + warnings.size() - warningsShown;
        if (hidden > 0) {
            Severity worst = isFull() ? Severity.ERROR : Severity.WARNING;
            all.add(problem(worst, Position.WHOLE_FILE,
                    hidden + (hidden == 1 ? " more problem is" : " more problems are") + " not listed",
                    "mend those above and read the file again"));
        }
        return all;
    }

    private Problem problem(Severity severity, Position at, String message, String mend) {
        return new Problem(severity, file, at.line(), at.column(), at.pointer(), message, mend);
    }

    private void add(List<Problem> list, Problem problem) {
        if (list.size() < MOST) {
            list.add(problem);
        } else {
            uncollected++;
        }
    }
}
