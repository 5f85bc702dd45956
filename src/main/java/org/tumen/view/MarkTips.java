package org.tumen.view;

import java.util.List;
import java.util.function.Function;
import org.tumen.display.Mark;
import org.tumen.model.Category;
import org.tumen.model.CountText;
import org.tumen.model.EventTable;
import org.tumen.model.UnreadableEventException;
import org.tumen.viewmodel.TimelineViewModel;

/// What the tool tip says of a mark: an event's whole title, the first events that a mark counts, an era.
final class MarkTips {
    private static final int LISTED_MEMBERS = 8;

    private final TimelineViewModel viewModel;
    private final Function<String, List<Integer>> membersOf;

    /// @param membersOf the numbers of the events that a cluster counts, by its id
    MarkTips(TimelineViewModel viewModel, Function<String, List<Integer>> membersOf) {
        this.viewModel = viewModel;
        this.membersOf = membersOf;
    }

    /// Empty where there is nothing to say.
    String of(Mark mark) {
        return switch (mark.kind()) {
            case EVENT, LABEL -> event(mark.id());
            case CLUSTER -> cluster(membersOf.apply(mark.id()));
            case RIVAL, ERA -> mark.accessibleText();
            case LANE, RULER -> "";
        };
    }

    private String event(String id) {
        EventTable events = events();
        int number = events.numberOf(id);
        if (number < 0) {
            return "";
        }
        Category category = viewModel.document().index().category(events.categoryId(number));
        String lane = category == null ? "" : " · " + category.name();
        try {
            return events.title(number) + "\n" + events.dateText(number) + lane;
        } catch (UnreadableEventException _) {
            return events.label(number);
        }
    }

    private String cluster(List<Integer> members) {
        StringBuilder text = new StringBuilder();
        for (int member : members.subList(0, Math.min(LISTED_MEMBERS, members.size()))) {
            text.append(events().label(member)).append('\n');
        }
        int more = members.size() - LISTED_MEMBERS;
        return more > 0 ? text + "and " + CountText.grouped(more) + " more" : text.toString().stripTrailing();
    }

    private EventTable events() {
        return viewModel.document().document().table();
    }
}
