package org.tumen.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.tumen.viewmodel.DocumentOpener;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.PictureChoices;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.Workspace;
import org.tumen.viewmodel.quiz.QuizKind;

/// The commands of a window, one for each id.
final class Commands {
    private static final double ZOOM_STEP = 1.6;
    private static final double SMALL_PAN_SCREENS = 0.1;
    private static final double LARGE_PAN_SCREENS = 0.9;

    private final Map<CommandId, Command> byId = new EnumMap<>(CommandId.class);
    private final ObservableValue<Boolean> always = new SimpleBooleanProperty(true);

    Commands(Workspace workspace, WindowActions window) {
        addFileAndHelp(workspace.opener(), window);
        addEdit(workspace, window);
        addView(workspace.timeline(), window);
        addPages(workspace.timeline(), window.teaching());
        addPanes(workspace.settings(), workspace.opener());
        addPicture(workspace.settings());
        addExplore(workspace.timeline(), workspace.explorer(), window);
        addTeaching(workspace.timeline(), window.teaching());
        addPresenting(workspace, window.presenting());
    }

    Command get(CommandId id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalStateException("no command " + id);
        }
        return command;
    }

    private void addFileAndHelp(DocumentOpener opener, WindowActions window) {
        add(CommandId.OPEN, window::openFile);
        add(CommandId.OPEN_BUILT_IN, opener::openBuiltIn);
        add(CommandId.EXPORT, window::export);
        add(CommandId.PRINT, window::print);
        add(CommandId.EXIT, window::exit);
        add(CommandId.KEYS, window::showKeys);
        add(CommandId.ABOUT, window::showAbout);
    }

    private void addEdit(Workspace workspace, WindowActions window) {
        ObservableValue<Boolean> found = workspace.search().hitsProperty().map(hits -> !hits.isEmpty());
        add(CommandId.COPY_PICTURE, window::copyPicture);
        add(CommandId.COPY_CITATIONS, window::copyCitations,
                workspace.timeline().selectedProperty().map(event -> event != null && !event.citedSourceIds().isEmpty())
                        .orElse(false));
        add(CommandId.FIND, window::focusSearch);
        add(CommandId.FILTER, window::toggleFilter);
        add(CommandId.FIND_NEXT, workspace.search()::showNext, found);
        add(CommandId.FIND_PREVIOUS, workspace.search()::showPrevious, found);
        add(CommandId.GO_TO_DATE, window::askForDate);
    }

    private void addView(TimelineViewModel timeline, WindowActions window) {
        add(CommandId.ZOOM_IN, () -> timeline.zoomBy(ZOOM_STEP));
        add(CommandId.ZOOM_OUT, () -> timeline.zoomBy(1 / ZOOM_STEP));
        add(CommandId.FIT_ALL, timeline::fitAll);
        add(CommandId.FIT_SELECTION, timeline::fitSelection, selected(timeline));
        add(CommandId.EARLIER, () -> timeline.panScreens(-SMALL_PAN_SCREENS));
        add(CommandId.LATER, () -> timeline.panScreens(SMALL_PAN_SCREENS));
        add(CommandId.SCREEN_EARLIER, () -> timeline.panScreens(-LARGE_PAN_SCREENS));
        add(CommandId.SCREEN_LATER, () -> timeline.panScreens(LARGE_PAN_SCREENS));
        add(CommandId.FULL_SCREEN, window::toggleFullScreen);
    }

    /// With a clicker in the hand one is touring, not looking round.
    private void addPages(TimelineViewModel timeline, TeachingActions teaching) {
        add(CommandId.PAGE_BACK, () -> {
            if (!teaching.stepTour(-1)) {
                timeline.panScreens(-LARGE_PAN_SCREENS);
            }
        });
        add(CommandId.PAGE_ON, () -> {
            if (!teaching.stepTour(1)) {
                timeline.panScreens(LARGE_PAN_SCREENS);
            }
        });
    }

    private void addPanes(UserSettings settings, DocumentOpener opener) {
        add(CommandId.DETAILS, () -> settings.change(Commands::toggleDetails));
        add(CommandId.OVERVIEW, () -> settings.change(now -> now.withOverviewVisible(!now.overviewVisible())));
        add(CommandId.PROBLEMS,
                () -> opener.problemsVisibleProperty().set(!opener.problemsVisibleProperty().get()));
        add(CommandId.TOGGLE_THEME, settings::toggleTheme);
    }

    private void addPicture(UserSettings settings) {
        add(CommandId.LEGEND, () -> change(settings, now -> now.withLegend(!now.legend())));
        add(CommandId.LARGER_TYPE, () -> change(settings, PictureChoices::withLargerType));
        add(CommandId.SMALLER_TYPE, () -> change(settings, PictureChoices::withSmallerType));
        add(CommandId.NORMAL_TYPE, () -> change(settings, PictureChoices::withUsualType));
    }

    private static void change(UserSettings settings, UnaryOperator<PictureChoices> change) {
        settings.change(now -> now.withPicture(change));
    }

    private static Preferences toggleDetails(Preferences now) {
        return now.withDetail(!now.detailVisible(), now.detailDivider());
    }

    private void addExplore(TimelineViewModel timeline, Explorer explorer, WindowActions window) {
        add(CommandId.BACK, timeline::goBack, timeline.canGoBackProperty());
        add(CommandId.FORWARD, timeline::goForward, timeline.canGoForwardProperty());
        add(CommandId.NEXT, explorer::stepLater);
        add(CommandId.PREVIOUS, explorer::stepEarlier);
        add(CommandId.FIRST, explorer::selectFirst);
        add(CommandId.LAST, explorer::selectLast);
        add(CommandId.LANE_BELOW, explorer::selectInLaneBelow);
        add(CommandId.LANE_ABOVE, explorer::selectInLaneAbove);
        add(CommandId.FOLLOW_LATER, explorer::followLater, selected(timeline));
        add(CommandId.FOLLOW_EARLIER, explorer::followEarlier, selected(timeline));
        add(CommandId.READ_DETAILS, window::readDetails);
        add(CommandId.OPEN_CLUSTER, window::openCluster, selected(timeline));
        add(CommandId.ESCAPE, window::escape);
    }

    private void addPresenting(Workspace workspace, PresentingActions presenting) {
        add(CommandId.PRESENT, presenting::presentFromStart);
        add(CommandId.PRESENT_FROM_HERE, presenting::presentFromHere);
        add(CommandId.PRESENT_HITS, presenting::presentHits,
                workspace.search().hitsProperty().map(hits -> !hits.isEmpty()));
        add(CommandId.PRESENT_SELECTED, presenting::presentSelected, selected(workspace.timeline()));
        add(CommandId.PRESENT_VIEW, presenting::presentView);
    }

    private void addTeaching(TimelineViewModel timeline, TeachingActions teaching) {
        add(CommandId.PUT_IN_ORDER, () -> teaching.openQuiz(QuizKind.PUT_IN_ORDER));
        add(CommandId.GUESS_THE_DATE, () -> teaching.openQuiz(QuizKind.GUESS_THE_DATE));
        add(CommandId.TOURS, teaching::toggleTours);
        add(CommandId.ADD_VIEW_TO_TOUR, teaching::addViewToTour);
        add(CommandId.ADD_EVENT_TO_TOUR, teaching::addEventToTour, selected(timeline));
        add(CommandId.UNDO, teaching::undo, teaching.canUndo());
        add(CommandId.REDO, teaching::redo, teaching.canRedo());
        add(CommandId.SAVE_TOURS, teaching::saveTours, teaching.unsaved());
        add(CommandId.SAVE_COPY, teaching::saveCopyWithTours);
        add(CommandId.ADVICE, teaching::showAdvice);
    }

    private static ObservableValue<Boolean> selected(TimelineViewModel timeline) {
        return timeline.selectedProperty().map(_ -> true).orElse(false);
    }

    private void add(CommandId id, Runnable action) {
        add(id, action, always);
    }

    private void add(CommandId id, Runnable action, ObservableValue<Boolean> enabled) {
        byId.put(id, new Command(id, action, enabled));
    }
}
