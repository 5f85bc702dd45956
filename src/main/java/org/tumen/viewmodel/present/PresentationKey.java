package org.tumen.viewmodel.present;

/// The keys that mean something while presenting.
public enum PresentationKey {
    PAGE_UP,
    PAGE_DOWN,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    SPACE,
    SHIFT_SPACE,
    BACKSPACE,
    HOME,
    END,
    ENTER,
    ESCAPE,
    F5,
    SHIFT_F5,
    F6,
    F7,
    B,
    PERIOD,
    W,
    COMMA,
    G,
    L,
    D,
    E,
    S,
    X,
    R,
    H,
    T,
    M,
    N,
    P,
    LARGER,
    SMALLER,
    USUAL_SIZE,
    DIGIT_0,
    DIGIT_1,
    DIGIT_2,
    DIGIT_3,
    DIGIT_4,
    DIGIT_5,
    DIGIT_6,
    DIGIT_7,
    DIGIT_8,
    DIGIT_9;

    private static final String DIGIT = "DIGIT_";

    boolean isDigit() {
        return name().startsWith(DIGIT);
    }

    String digit() {
        return name().substring(DIGIT.length());
    }
}
