package org.tumen.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.ClusterOpening;
import org.tumen.viewmodel.TimelineViewModel;

/// What opening a mark does, be it by mouse, keyboard or screen reader.
final class MarkOpening {
    private final TimelineCanvas canvas;
    private final TimelineViewModel viewModel;
    private final FirstUse<ClusterList> list;
    private Runnable readDetails = () -> {};

    MarkOpening(TimelineCanvas canvas, TimelineViewModel viewModel) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        list = new FirstUse<>(() -> new ClusterList(viewModel, id -> {
            viewModel.select(id);
            canvas.requestFocus();
        }));
    }

    /// @param action takes the reader to the details of the selected event
    void setReadDetails(Runnable action) {
        readDetails = action;
    }

    /// Selects an event; one that is selected already has its details read.
    void openEvent(String id) {
        if (canvas.isSelected(id)) {
            readDetails.run();
        } else {
            viewModel.select(id);
        }
    }

    /// Selects a related event out of the picture and flies there, as close as the view is now.
    void followHint(String id) {
        EventTable events = events();
        int number = events.numberOf(id);
        if (number >= 0) {
            double start = events.startDay(number);
            double middle = start + (events.endDay(number) - start) / 2;
            double days = viewModel.destination().days();
            viewModel.select(id);
            viewModel.flyTo(new TimeSpan(middle - days / 2, middle + days / 2));
        }
    }

    /// Flies to where the events of a cluster part or, where they do not, lists them below its mark.
    void openCluster(String clusterId, Box mark) {
        List<Integer> members = canvas.clusterMembers(clusterId);
        TimeSpan closeUp = closeUp(members);
        if (closeUp == null) {
            list.get().show(members, canvas, mark);
        } else {
            viewModel.flyTo(closeUp);
        }
    }

    /// The same by keyboard or screen reader, which stay on one of the events.
    void openClusterByKey(String clusterId, Box mark) {
        List<Integer> members = canvas.clusterMembers(clusterId);
        TimeSpan closeUp = closeUp(members);
        HistoricalEvent selected = viewModel.selected();
        EventTable events = events();
        if (closeUp == null) {
            list.get().show(members, canvas, mark);
        } else if (selected != null && members.contains(events.numberOf(selected.id()))) {
            viewModel.flyTo(closeUp);
        } else {
            viewModel.select(events.id(members.getFirst()));
            viewModel.flyTo(closeUp);
        }
    }

    private @Nullable TimeSpan closeUp(List<Integer> members) {
        return members.isEmpty() ? null : ClusterOpening.closeUp(members, events(), viewModel.destination());
    }

    private EventTable events() {
        return viewModel.document().document().table();
    }
}
