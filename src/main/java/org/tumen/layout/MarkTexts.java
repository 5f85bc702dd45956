package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tumen.display.MarkWords;
import org.tumen.model.CountText;
import org.tumen.model.EventTable;
import org.tumen.model.RivalDate;
import org.tumen.model.edtf.DateText;

/// What a screen reader says of a mark: first what it is, so that one can go on to the next after a word.
final class MarkTexts {
    private static final int NAMED_MEMBERS = 3;
    private static final String SENTENCE_ENDS = ".!?…";

    private MarkTexts() {}

    /// "Treaty of Friendship. Treaties, 6 July 1961, documented".
    static MarkWords event(EventTable events, TimelineEntry entry, String laneName) {
        return MarkWords.of(() -> sentence(events.title(entry.number())) + laneName + ", "
                + events.dateText(entry.number()) + ", " + entry.status().name().toLowerCase(Locale.ROOT));
    }

    /// A rival date, and whose it is as far as the document says.
    static MarkWords rival(EventTable events, RivalTime rival, TimelineEntry entry) {
        return MarkWords.of(() -> {
            RivalDate date = events.rivalDates(entry.number()).get(rival.number());
            String text = "Rival date of " + events.title(entry.number()) + ", " + DateText.describe(date.date());
            return date.note().isEmpty() ? text : text + ": " + date.note();
        });
    }

    /// "5 events. Treaties, from 1950 to 1953. First title; second title; third title; and 2 more".
    static MarkWords cluster(EventTable events, PackedCluster cluster, String laneName) {
        return MarkWords.of(() -> counted(events, cluster.members(), laneName));
    }

    private static String counted(EventTable events, List<TimelineEntry> members, String laneName) {
        String first = events.dateText(members.getFirst().number());
        String last = events.dateText(members.getLast().number());
        List<String> named = new ArrayList<>();
        for (TimelineEntry member : members.subList(0, Math.min(NAMED_MEMBERS, members.size()))) {
            named.add(member.label());
        }
        if (members.size() > NAMED_MEMBERS) {
            named.add("and " + CountText.grouped(members.size() - NAMED_MEMBERS) + " more");
        }
        return CountText.grouped(members.size()) + " events. " + laneName + ", "
                + (first.equals(last) ? first : "from " + first + " to " + last) + ". " + String.join("; ", named);
    }

    /// The title and a pause after it.
    private static String sentence(String title) {
        String text = title.strip();
        if (text.isEmpty()) {
            return "";
        }
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text + " " : text + ". ";
    }
}
