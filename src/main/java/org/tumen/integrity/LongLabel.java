package org.tumen.integrity;

import java.util.List;
import java.util.function.Consumer;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;

/// The words of an event's label are short enough to find room in the picture.
final class LongLabel implements IntegrityRule {
    static final int MOST_CHARACTERS = 40;

    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        List<HistoricalEvent> events = index.document().events();
        for (int e = 0; e < events.size(); e++) {
            HistoricalEvent event = events.get(e);
            int length = event.label().codePointCount(0, event.label().length());
            if (length > MOST_CHARACTERS) {
                boolean isShortened = !event.shortTitle().isEmpty();
                findings.accept(new Finding("/events/" + e + (isShortened ? "/shortTitle" : "/title"),
                        "the " + (isShortened ? "short title " : "title ") + Wording.quoted(event.label()) + " has "
                                + length + " characters, too many for a label",
                        (isShortened ? "shorten it to " : "add a \"shortTitle\" of ") + "at most " + MOST_CHARACTERS
                                + (isShortened ? "" : ", or shorten it")));
            }
        }
    }
}
