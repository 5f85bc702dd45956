package org.tumen.viewmodel.present;

import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.tumen.layout.present.AudienceRequest;
import org.tumen.layout.present.AudienceSlide;
import org.tumen.layout.present.Concealment;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;
import org.tumen.viewmodel.FlightClock;
import org.tumen.viewmodel.FlightDeck;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimeExtent;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizKind;

/// One presentation: its state, the time in view, and the flights between stops. Lives on the thread of the user interface.
public final class PresentationViewModel {
    /// In what width a flight is thought to be seen.
    private static final double FLIGHT_WIDTH_PX = 1_600;
    /// An event away from the path is shown with so many times its surroundings.
    private static final double SURROUNDINGS = 3;

    private final OpenDocument document;
    private final SlideWriter writer;
    private final ObservableBooleanValue reducedMotion;
    private final LongSupplier clockMs;
    private final FlightDeck flights;
    private final TimeSpan limits;
    private final ReadOnlyObjectWrapper<PresentationState> state;
    private final ReadOnlyObjectWrapper<TimeSpan> span;
    private final ObjectProperty<InkLine.@Nullable InkPoint> pointer = new SimpleObjectProperty<>();
    private final PresentedQuiz quiz;
    private TimeSpan restSpan;
    /// Why the last key did nothing; empty where it did.
    private String notice = "";

    /// @param reducedMotion where true, there are no flights
    /// @param clockMs what time it is, in milliseconds
    /// @param random chooses what a quiz asks for
    public PresentationViewModel(OpenDocument document, PresentationPath path, int firstStop,
            ObservableBooleanValue reducedMotion, FlightClock flightClock, LongSupplier clockMs,
            RandomGenerator random) {
        this.document = document;
        this.reducedMotion = reducedMotion;
        this.clockMs = clockMs;
        writer = new SlideWriter(document, path);
        limits = TimeExtent.limits(document.document()).union(path.whole());
        state = new ReadOnlyObjectWrapper<>(PresentationState.start(path, firstStop, clockMs.getAsLong()));
        restSpan = path.span(firstStop);
        span = new ReadOnlyObjectWrapper<>(restSpan);
        flights = new FlightDeck(flightClock, this::pass);
        quiz = new PresentedQuiz(document, path, random, words -> notice = words, this::leaveQuiz);
    }

    public OpenDocument document() {
        return document;
    }

    public ReadOnlyObjectProperty<PresentationState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public PresentationState state() {
        return state.get();
    }

    public PresentationPath path() {
        return state.get().path();
    }

    /// The time in view.
    public ReadOnlyObjectProperty<TimeSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// Where the presenter points at the picture; holds null for nowhere.
    public ObjectProperty<InkLine.@Nullable InkPoint> pointerProperty() {
        return pointer;
    }

    /// The quiz that is played while the state has one.
    public QuizGame quiz() {
        return quiz.game();
    }

    /// What the quiz asks for and when it was, for the presenter alone.
    public String quizAnswers() {
        return quiz.answers();
    }

    public boolean isMotionReduced() {
        return reducedMotion.get();
    }

    public boolean isFlying() {
        return flights.target() != null;
    }

    public long nowMs() {
        return clockMs.getAsLong();
    }

    /// How long it has lasted.
    public long elapsedMs() {
        return clockMs.getAsLong() - state.get().startedMs();
    }

    // ---- what changes it

    public void press(PresentationKey key) {
        change(now -> now.press(key, clockMs.getAsLong()));
    }

    public void goTo(int stop) {
        change(now -> now.goTo(stop));
    }

    /// Shows an event that is not the present stop's; one step back returns.
    public void visit(String eventId) {
        if (document.index().event(eventId) != null) {
            change(now -> now.leavePathFor(eventId));
        }
    }

    /// Changes the state, and flies to where that is, if it is elsewhere.
    public void change(UnaryOperator<PresentationState> change) {
        PresentationState before = state.get();
        PresentationState after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        notice = "";
        boolean elsewhere = before.stop() != after.stop() || !before.excursion().equals(after.excursion());
        boolean looksRound = after.isAway() && after.excursion().eventId().equals(before.excursion().eventId());
        state.set(after);
        if (elsewhere && !looksRound) {
            flyTo(destination(after));
        }
        if (!quiz.follow(after)) {
            leaveQuiz();
        }
    }

    private void leaveQuiz() {
        state.set(state.get().withoutQuiz());
    }

    private TimeSpan destination(PresentationState of) {
        HistoricalEvent visited = of.isAway() ? document.index().event(of.excursion().eventId()) : null;
        if (visited == null) {
            return of.path().span(of.stop());
        }
        TimeSpan around = TimeExtent.surroundings(TimeExtent.of(visited));
        return around.scaleAbout(around.centerDay(), SURROUNDINGS).moveInto(limits);
    }

    private void flyTo(TimeSpan to) {
        flights.stop();
        if (reducedMotion.get() || span.get().equals(to)) {
            rest(to);
            return;
        }
        restSpan = to;
        flights.start(new Viewport(span.get(), FLIGHT_WIDTH_PX), to, () -> rest(to));
    }

    private void pass(TimeSpan now) {
        span.set(now);
    }

    private void rest(TimeSpan there) {
        restSpan = there;
        span.set(there);
    }

    // ---- leaving the path by hand; `settle` ends a gesture

    /// Shows later time for a positive share of the screen's width.
    public void panBy(double shareOfWidth) {
        flights.stop();
        leavePath();
        TimeSpan from = span.get();
        if (!isSameScale(from, restSpan)) {
            restSpan = from;
        }
        span.set(from.moveBy(from.days() * shareOfWidth).moveInto(limits));
    }

    private static boolean isSameScale(TimeSpan one, TimeSpan other) {
        return Math.abs(one.days() - other.days()) < one.days() * 1e-9;
    }

    /// Zooms in for a factor above 1, about a share of the screen's width.
    public void zoomAt(double shareOfWidth, double factor) {
        flights.stop();
        leavePath();
        Viewport from = new Viewport(span.get(), FLIGHT_WIDTH_PX);
        TimeSpan to = from.zoomAt(shareOfWidth * FLIGHT_WIDTH_PX, factor).clampTo(limits).span();
        restSpan = to;
        span.set(to);
    }

    /// A gesture has ended: labels find their rows anew.
    public void settle() {
        if (!isFlying()) {
            restSpan = span.get();
        }
    }

    /// Any input stops a flight where it is.
    public void stopFlight() {
        if (isFlying()) {
            flights.stop();
            restSpan = span.get();
        }
    }

    private void leavePath() {
        notice = "";
        state.set(state.get().leavePath());
    }

    /// Called when the windows are gone.
    public void close() {
        flights.stop();
    }

    // ---- what is shown

    /// The audience's picture now.
    public AudienceRequest request(double widthPx, double heightPx) {
        PresentationState now = state.get();
        return request(widthPx, heightPx, writer.of(now), span.get(), restSpan, now.concealment());
    }

    /// The audience's picture of a stop, all of it revealed.
    public AudienceRequest request(int stop, double widthPx, double heightPx) {
        TimeSpan there = path().span(stop);
        return request(widthPx, heightPx, writer.ofStop(stop), there, there, Concealment.NONE);
    }

    private AudienceRequest request(double widthPx, double heightPx, AudienceSlide slide, TimeSpan now, TimeSpan rest,
            Concealment concealment) {
        AudienceLook look = state.get().look();
        return new AudienceRequest(widthPx, heightPx, look.theme(), look.typePercent() / 100.0, slide, now, rest,
                concealment);
    }

    /// What the audience reads at a stop.
    public AudienceSlide slide() {
        return writer.of(state.get());
    }

    /// What a list of stops calls one.
    public String name(int stop) {
        return writer.name(stop);
    }

    /// The date of a stop in words; empty where it has none.
    public String date(int stop) {
        return writer.date(stop);
    }

    /// Its number in a list of stops; empty for title and sources.
    public String number(int stop) {
        return path().stop(stop).kind() == PresentedStop.Kind.TOUR ? Integer.toString(stop) : "";
    }

    /// What the presenter may want to say at a stop; of a span or event without notes, nothing.
    public String notes(int stop) {
        return path().stop(stop).notes();
    }

    /// What a presenter who has no screen of their own has to be told; empty for nothing.
    public String hint() {
        String number = state.get().layers().number();
        return number.isEmpty() ? notice : "Stop " + number;
    }

    /// Where the presentation is, in words for the presenter.
    public String position() {
        PresentationState now = state.get();
        if (!notice.isEmpty()) {
            return notice;
        }
        QuizKind played = now.layers().quiz();
        if (played != null) {
            return played.title() + ": Esc returns";
        }
        if (!now.layers().number().isEmpty()) {
            return "Go to stop " + now.layers().number() + " with Enter";
        }
        if (now.isAway()) {
            return "Away from stop " + now.stop() + ": Backspace or Esc returns";
        }
        String counter = writer.counter(now.stop());
        String hidden = now.reveal().hiding() == Hiding.NOTHING ? "" : " · " + now.reveal().hiding().words();
        return (counter.isEmpty() ? writer.name(now.stop()) : "Stop " + counter) + hidden;
    }

    /// A length of time as a timer shows it: "7:05", "1:00:09".
    public static String timerText(long elapsedMs) {
        long seconds = Math.max(0, elapsedMs) / 1_000;
        return seconds < 3_600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
