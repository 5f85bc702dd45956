package org.tumen.viewmodel.present;

import org.tumen.layout.present.Concealment;

/// Where a presentation is and what lies over it.
///
/// @param stop the place on the path, from 0
/// @param startedMs when it started, in milliseconds of the clock that keys are pressed by
public record PresentationState(PresentationPath path, long startedMs, int stop, Excursion excursion, Reveal reveal,
        Layers layers, Tools tools, AudienceLook look, boolean ended) {
    public PresentationState {
        if (stop < 0 || stop >= path.stops().size()) {
            throw new IllegalArgumentException("stop " + stop + " of " + path.stops().size());
        }
    }

    /// A presentation that starts at a stop.
    public static PresentationState start(PresentationPath path, int stop, long nowMs) {
        return new PresentationState(path, nowMs, stop, Excursion.NONE, Reveal.NOTHING_HIDDEN, Layers.NONE, Tools.NONE,
                AudienceLook.USUAL, false);
    }

    /// What a key makes of it.
    public PresentationState press(PresentationKey key, long nowMs) {
        return KeyMeaning.press(this, key, nowMs);
    }

    public PresentedStop current() {
        return path.stop(stop);
    }

    /// What the audience does not see.
    public Concealment concealment() {
        return excursion.eventId().isEmpty() ? reveal.at(path, stop) : Concealment.NONE;
    }

    /// Whether something is still to be revealed.
    public boolean isGuessing() {
        return !isAway() && reveal.hasMore(path, stop);
    }

    /// Whether a quiz can be seen and played.
    public boolean isQuizOpen() {
        return layers.quiz() != null && layers.veil() == Veil.NONE;
    }

    /// Whether a key is left to the quiz that is played.
    public boolean leavesToQuiz(PresentationKey key) {
        return KeyMeaning.isForQuiz(this, key);
    }

    /// At the stop, or away from it, where the quiz was started.
    PresentationState withoutQuiz() {
        return withLayers(layers.withQuiz(null));
    }

    public boolean isAway() {
        return excursion.away();
    }

    /// Goes to a stop, or to the nearest there is, and shows it: without list and cover, all that is to guess hidden again.
    public PresentationState goTo(int place) {
        int there = Math.clamp(place, 0, path.last());
        Reveal hidden = there == stop ? reveal : reveal.again();
        return new PresentationState(path, startedMs, there, Excursion.NONE, hidden, Layers.NONE, tools, look, ended);
    }

    /// Leaves the path to look round.
    public PresentationState leavePath() {
        return withExcursion(new Excursion(true, excursion.eventId()));
    }

    /// Leaves the path for an event.
    public PresentationState leavePathFor(String eventId) {
        return withExcursion(new Excursion(true, eventId)).withLayers(Layers.NONE);
    }

    /// Chooses what the audience has to guess.
    public PresentationState hide(Hiding hiding) {
        return withReveal(new Reveal(hiding, 0));
    }

    public PresentationState startLine(double x, double y) {
        return withTools(tools.startLine(stop, new InkLine.InkPoint(x, y)));
    }

    public PresentationState drawTo(double x, double y) {
        return withTools(tools.drawTo(new InkLine.InkPoint(x, y)));
    }

    PresentationState withExcursion(Excursion other) {
        return new PresentationState(path, startedMs, stop, other, reveal, layers, tools, look, ended);
    }

    PresentationState withReveal(Reveal other) {
        return new PresentationState(path, startedMs, stop, excursion, other, layers, tools, look, ended);
    }

    PresentationState withLayers(Layers other) {
        return new PresentationState(path, startedMs, stop, excursion, reveal, other, tools, look, ended);
    }

    PresentationState withTools(Tools other) {
        return new PresentationState(path, startedMs, stop, excursion, reveal, layers, other, look, ended);
    }

    PresentationState withLook(AudienceLook other) {
        return new PresentationState(path, startedMs, stop, excursion, reveal, layers, tools, other, ended);
    }

    PresentationState end() {
        return new PresentationState(path, startedMs, stop, excursion, reveal, layers, tools, look, true);
    }
}
