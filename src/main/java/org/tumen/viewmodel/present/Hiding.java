package org.tumen.viewmodel.present;

/// What the audience has to guess before it is shown.
public enum Hiding {
    NOTHING("Nothing is hidden"),
    DATES("Dates are hidden"),
    TITLES("Titles are hidden"),
    LATER_EVENTS("Later events are hidden");

    private final String words;

    Hiding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    Hiding next() {
        return switch (this) {
            case NOTHING -> DATES;
            case DATES -> TITLES;
            case TITLES -> LATER_EVENTS;
            case LATER_EVENTS -> NOTHING;
        };
    }
}
