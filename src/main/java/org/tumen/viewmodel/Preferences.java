package org.tumen.viewmodel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the program remembers for its user from one start to the next.
///
/// @param detailDivider where the divider between timeline and detail pane stands, as a share (0 to 1) of the width
/// @param problemsDivider where the divider above the list of problems stands, as a share (0 to 1) of the height
/// @param window null before the first window was closed
/// @param lastFile the file that was open last, as an absolute path; empty for the built-in timeline
/// @param recentFiles absolute paths, the newest first, each once, `MOST_RECENT_FILES` at most
/// @param wheelZooms whether the plain wheel zooms (true) or scrolls (false)
/// @param reducedMotion `ON` where motion is to be reduced
public record Preferences(ThemeChoice theme, boolean detailVisible, double detailDivider, double problemsDivider,
        boolean overviewVisible, @Nullable WindowPlace window, String lastFile, List<String> recentFiles,
        boolean wheelZooms, MotionChoice reducedMotion, PictureChoices picture) {
    public static final int MOST_RECENT_FILES = 10;

    /// What holds for a user who has chosen nothing yet.
    public static final Preferences DEFAULTS = new Preferences(ThemeChoice.SYSTEM, true, 0.72, 0.75, true, null, "",
            List.of(), true, MotionChoice.SYSTEM);

    public Preferences {
        requireShare(detailDivider);
        requireShare(problemsDivider);
        recentFiles = List.copyOf(recentFiles);
        if (recentFiles.size() > MOST_RECENT_FILES) {
            throw new IllegalArgumentException(
                    recentFiles.size() + " recent files are more than " + MOST_RECENT_FILES);
        }
    }

    /// Pictures drawn as usual.
    public Preferences(ThemeChoice theme, boolean detailVisible, double detailDivider, double problemsDivider,
            boolean overviewVisible, @Nullable WindowPlace window, String lastFile, List<String> recentFiles,
            boolean wheelZooms, MotionChoice reducedMotion) {
        this(theme, detailVisible, detailDivider, problemsDivider, overviewVisible, window, lastFile, recentFiles,
                wheelZooms, reducedMotion, PictureChoices.DEFAULTS);
    }

    private static void requireShare(double divider) {
        if (!(divider >= 0 && divider <= 1)) {
            throw new IllegalArgumentException("a divider stands between 0 and 1, not at " + divider);
        }
    }

    public Preferences withTheme(ThemeChoice newTheme) {
        return new Preferences(newTheme, detailVisible, detailDivider, problemsDivider, overviewVisible, window,
                lastFile, recentFiles,
                wheelZooms, reducedMotion, picture);
    }

    public Preferences withDetail(boolean visible, double divider) {
        return new Preferences(theme, visible, divider, problemsDivider, overviewVisible, window, lastFile, recentFiles,
                wheelZooms,
                reducedMotion, picture);
    }

    public Preferences withProblemsDivider(double divider) {
        return new Preferences(theme, detailVisible, detailDivider, divider, overviewVisible, window, lastFile,
                recentFiles, wheelZooms, reducedMotion, picture);
    }

    public Preferences withOverviewVisible(boolean visible) {
        return new Preferences(theme, detailVisible, detailDivider, problemsDivider, visible, window, lastFile,
                recentFiles, wheelZooms,
                reducedMotion, picture);
    }

    public Preferences withWindow(@Nullable WindowPlace place) {
        return new Preferences(theme, detailVisible, detailDivider, problemsDivider, overviewVisible, place, lastFile,
                recentFiles,
                wheelZooms, reducedMotion, picture);
    }

    public Preferences withWheelZooms(boolean zooms) {
        return new Preferences(theme, detailVisible, detailDivider, problemsDivider, overviewVisible, window, lastFile,
                recentFiles,
                zooms, reducedMotion, picture);
    }

    public Preferences withReducedMotion(MotionChoice choice) {
        return new Preferences(theme, detailVisible, detailDivider, problemsDivider, overviewVisible, window, lastFile,
                recentFiles,
                wheelZooms, choice, picture);
    }

    public Preferences withPicture(UnaryOperator<PictureChoices> change) {
        return new Preferences(theme, detailVisible, detailDivider, problemsDivider, overviewVisible, window, lastFile,
                recentFiles, wheelZooms, reducedMotion, change.apply(picture));
    }

    /// After `file` was opened: it is the last file and the first of the recent ones. An empty text stands for the
    /// built-in timeline, which is not listed among them.
    public Preferences withOpened(String file) {
        SequencedSet<String> files = new LinkedHashSet<>(recentFiles);
        if (!file.isEmpty()) {
            files.addFirst(file);
        }
        return withFiles(file, files.stream().limit(MOST_RECENT_FILES).toList());
    }

    /// After `file` turned out to be gone: it is listed no more.
    public Preferences without(String file) {
        return withFiles(lastFile.equals(file) ? "" : lastFile,
                recentFiles.stream().filter(recent -> !recent.equals(file)).toList());
    }

    private Preferences withFiles(String last, List<String> recent) {
        return new Preferences(theme, detailVisible, detailDivider, problemsDivider, overviewVisible, window, last,
                recent, wheelZooms,
                reducedMotion, picture);
    }
}
