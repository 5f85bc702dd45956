package org.tumen.viewmodel.present;

/// What the audience has to guess before it is shown.
public enum Hiding {
    NOTHING("Nothing is hidden"), DATES("Dates are hidden"), TITLES("Titles are hidden"), LATER_EVENTS(
            "Later events are hidden");

    private final String words;

    Hiding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    Hiding next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
