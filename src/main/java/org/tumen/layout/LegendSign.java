package org.tumen.layout;

import java.util.EnumSet;
import java.util.Set;
import org.tumen.model.ClaimStatus;
import org.tumen.model.EventTable;
import org.tumen.model.edtf.Edge;

/// What a legend explains, in its order.
enum LegendSign {
    DOCUMENTED("documented"),
    DISPUTED("disputed"),
    ALLEGED("alleged"),
    ASSESSED("assessed"),
    LASTED("lasted"),
    SOME_TIME_WITHIN("some time within"),
    CIRCA("circa"),
    UNCERTAIN("uncertain"),
    UNKNOWN("end unknown"),
    GOES_ON("goes on"),
    RIVAL("rival date"),
    SEVERAL("several events");

    private static final double LONGEST_POINT_DAYS = 1.01;

    private final String text;

    LegendSign(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /// The signs that a document's events can have, whatever part of it is shown.
    static Set<LegendSign> of(EventTable events) {
        Set<LegendSign> signs = EnumSet.noneOf(LegendSign.class);
        for (int number = 0; number < events.size(); number++) {
            add(events, number, signs);
        }
        if (events.size() > 1) {
            signs.add(SEVERAL);
        }
        return signs;
    }

    /// Adds those that one event can have.
    static void add(EventTable events, int number, Set<LegendSign> signs) {
        signs.add(of(events.status(number)));
        add(events.startEdge(number), signs);
        add(events.endEdge(number), signs);
        if (!events.rivalDates(number).isEmpty()) {
            signs.add(RIVAL);
        }
        if (events.lasts(number)) {
            signs.add(LASTED);
        } else if (events.endDay(number) - events.startDay(number) > LONGEST_POINT_DAYS) {
            signs.add(SOME_TIME_WITHIN);
        }
    }

    private static LegendSign of(ClaimStatus status) {
        return switch (status) {
            case DOCUMENTED -> DOCUMENTED;
            case DISPUTED -> DISPUTED;
            case ALLEGED -> ALLEGED;
            case ASSESSED -> ASSESSED;
        };
    }

    private static void add(Edge edge, Set<LegendSign> signs) {
        switch (edge) {
            case APPROXIMATE -> signs.add(CIRCA);
            case UNCERTAIN -> signs.add(UNCERTAIN);
            case UNCERTAIN_AND_APPROXIMATE -> signs.addAll(EnumSet.of(CIRCA, UNCERTAIN));
            case UNKNOWN -> signs.add(UNKNOWN);
            case OPEN -> signs.add(GOES_ON);
            case EXACT -> {
                // An end that is known needs no sign.
            }
        }
    }
}
