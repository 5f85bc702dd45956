package org.tumen.viewmodel.present;

import org.tumen.viewmodel.quiz.QuizKind;

/// What keys do, layer by layer from the top: the question whether to end, what covers the screen, the quiz, the list of
/// stops, the number being typed, then the presentation itself. One Esc leaves one layer.
final class KeyMeaning {
    /// A clicker sends F5 and Esc in turn from one button: so soon after the start an Esc is likely to be meant as a start.
    static final long ESCAPE_ASKS_MS = 1_000;

    private KeyMeaning() {}

    static PresentationState press(PresentationState state, PresentationKey key, long nowMs) {
        Layers layers = state.layers();
        if (state.ended()) {
            return state;
        }
        if (layers.asksToEnd()) {
            return key == PresentationKey.ENTER ? state.end() : state.withLayers(layers.withQuestion(false));
        }
        if (layers.veil() != Veil.NONE) {
            return veiled(state, key);
        }
        if (isForQuiz(state, key)) {
            return state;
        }
        if (key.isDigit()) {
            return state.withLayers(layers.withNumber(layers.number() + key.digit()));
        }
        if (!layers.number().isEmpty()) {
            return numbered(state, key, nowMs);
        }
        if (layers.listIsOpen()) {
            return listed(state, key, nowMs);
        }
        return shown(state, key, nowMs);
    }

    /// Whether a key is left to the quiz that is played.
    static boolean isForQuiz(PresentationState state, PresentationKey key) {
        return state.isQuizOpen() && switch (key) {
            case ESCAPE, F5, SHIFT_F5, F6, F7, B, PERIOD, W, COMMA, X, T, M, LARGER, SMALLER, USUAL_SIZE -> false;
            default -> true;
        };
    }

    /// The other cover covers, any other key uncovers and does no more.
    private static PresentationState veiled(PresentationState state, PresentationKey key) {
        Layers layers = state.layers();
        Veil asked = switch (key) {
            case B, PERIOD -> Veil.BLACK;
            case W, COMMA -> Veil.WHITE;
            default -> Veil.NONE;
        };
        return state.withLayers(layers.withVeil(asked == layers.veil() ? Veil.NONE : asked));
    }

    private static PresentationState numbered(PresentationState state, PresentationKey key, long nowMs) {
        String number = state.layers().number();
        PresentationState without = state.withLayers(state.layers().withNumber(""));
        return switch (key) {
            case ENTER -> state.goTo(Integer.parseInt(number));
            case BACKSPACE -> state.withLayers(state.layers().withNumber(number.substring(0, number.length() - 1)));
            case ESCAPE -> without;
            default -> press(without, key, nowMs);
        };
    }

    private static PresentationState listed(PresentationState state, PresentationKey key, long nowMs) {
        int choice = state.layers().listChoice();
        return switch (key) {
            case G, ESCAPE -> state.withLayers(state.layers().withList(Layers.CLOSED));
            case ENTER, SPACE -> state.goTo(choice);
            case DOWN, RIGHT, PAGE_DOWN, N -> choose(state, choice + 1);
            case UP, LEFT, PAGE_UP, P, SHIFT_SPACE, BACKSPACE -> choose(state, choice - 1);
            case HOME -> choose(state, 0);
            case END -> choose(state, state.path().last());
            default -> shown(state, key, nowMs);
        };
    }

    private static PresentationState choose(PresentationState state, int place) {
        return state.withLayers(state.layers().withList(Math.clamp(place, 0, state.path().last())));
    }

    private static PresentationState shown(PresentationState state, PresentationKey key, long nowMs) {
        Layers layers = state.layers();
        return switch (key) {
            case PAGE_DOWN, RIGHT, SPACE, ENTER, N -> state.goTo(state.stop() + 1);
            case DOWN -> revealNext(state);
            case PAGE_UP, LEFT, UP, SHIFT_SPACE, P -> state.goTo(state.stop() - 1);
            case BACKSPACE -> state.goTo(state.isAway() ? state.stop() : state.stop() - 1);
            case HOME -> state.goTo(0);
            case END -> state.goTo(state.path().last());
            case ESCAPE -> escape(state, nowMs);
            case F5, SHIFT_F5 -> state;
            case F6 -> state.withLayers(Layers.NONE.withQuiz(QuizKind.PUT_IN_ORDER));
            case F7 -> state.withLayers(Layers.NONE.withQuiz(QuizKind.GUESS_THE_DATE));
            case B, PERIOD -> state.withLayers(layers.withVeil(Veil.BLACK));
            case W, COMMA -> state.withLayers(layers.withVeil(Veil.WHITE));
            case G -> state.withLayers(layers.withList(state.stop()));
            case L -> state.withTools(state.tools().toggle(Tool.POINTER));
            case D -> state.withTools(state.tools().toggle(Tool.PEN));
            case S -> state.withTools(state.tools().toggle(Tool.SPOTLIGHT));
            case E -> state.withTools(state.tools().withoutInk());
            case X -> state.withLook(state.look().swap());
            case R -> state.isGuessing() ? state.withReveal(state.reveal().all()) : state;
            case H -> state.hide(state.reveal().hiding().next());
            case T -> state.withLook(state.look().nextTheme());
            case M -> state.withLook(state.look().toggleNotes());
            case LARGER -> state.withLook(state.look().larger());
            case SMALLER -> state.withLook(state.look().smaller());
            case USUAL_SIZE -> state.withLook(state.look().withType(AudienceLook.TYPE_STEPS.getFirst()));
            case DIGIT_0, DIGIT_1, DIGIT_2, DIGIT_3, DIGIT_4, DIGIT_5, DIGIT_6, DIGIT_7, DIGIT_8, DIGIT_9 -> state;
        };
    }

    private static PresentationState revealNext(PresentationState state) {
        return state.isGuessing() ? state.withReveal(state.reveal().next()) : state.goTo(state.stop() + 1);
    }

    private static PresentationState escape(PresentationState state, long nowMs) {
        if (state.layers().quiz() != null) {
            return state.withoutQuiz();
        }
        if (state.tools().tool() != Tool.NONE) {
            return state.withTools(state.tools().putAway());
        }
        if (state.isAway()) {
            return state.goTo(state.stop());
        }
        return nowMs - state.startedMs() < ESCAPE_ASKS_MS
                ? state.withLayers(state.layers().withQuestion(true))
                : state.end();
    }
}
