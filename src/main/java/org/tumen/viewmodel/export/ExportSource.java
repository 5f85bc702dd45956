package org.tumen.viewmodel.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Category;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterField;
import org.tumen.model.filter.FilterTerm;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.RelationTies;
import org.tumen.viewmodel.Workspace;

/// What there was to be exported when the user asked for it.
///
/// @param document what the window showed: all, or what a filter left
/// @param whole the timeline without any filter
/// @param filter the filter in force, that of all for none
/// @param path the file of the timeline; null for the built-in one
/// @param view the time that the window showed
/// @param found ids of the events that the search had found; empty for none
/// @param query what was searched for
/// @param selected the id of the selected event, then of those related to it; empty for none
/// @param selectedTitle the title of the selected event
public record ExportSource(TimelineDocument document, TimelineDocument whole, EventFilter filter, @Nullable Path path,
        TimeSpan view, List<String> found,
        String query, List<String> selected, String selectedTitle, List<Tour> tours) {
    public ExportSource {
        found = List.copyOf(found);
        selected = List.copyOf(selected);
        tours = List.copyOf(tours);
    }

    /// @param tours as they are being edited
    public static ExportSource of(Workspace workspace, List<Tour> tours) {
        HistoricalEvent event = workspace.timeline().selected();
        Set<String> selected = new LinkedHashSet<>();
        if (event != null) {
            selected.add(event.id());
            RelationTies.of(event, workspace.timeline().document().index())
                    .forEach(tie -> selected.add(tie.otherId()));
        }
        return new ExportSource(workspace.timeline().document().document(), workspace.timeline().whole().document(),
                workspace.timeline().filterProperty().get(), workspace.timeline().whole().path(),
                workspace.timeline().destination(),
                workspace.search().hitsProperty().get().stream().map(hit -> hit.event().id()).toList(),
                workspace.search().queryProperty().get(), List.copyOf(selected), event == null ? "" : event.title(),
                tours);
    }

    /// A lane to choose.
    ///
    /// @param id of its category; empty for the lane of events that are in none
    public record Lane(String id, String name) {}

    /// The lanes that there are, in their order.
    public List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        document.categories().forEach(category -> lanes.add(new Lane(category.id(), category.name())));
        if (!lanes.isEmpty() && !idsOfNoCategory().isEmpty()) {
            lanes.add(new Lane("", "Other"));
        }
        return List.copyOf(lanes);
    }

    private Set<String> idsOfNoCategory() {
        Set<String> ids = IntStream.range(0, document.table().size()).mapToObj(document.table()::categoryId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        document.categories().forEach(category -> ids.remove(category.id()));
        return ids;
    }

    /// What leaves out the events of some lanes.
    EventFilter without(Set<String> hiddenLanes) {
        if (hiddenLanes.isEmpty()) {
            return EventFilter.ALL;
        }
        List<String> shown = new ArrayList<>(document.categories().stream().map(Category::id)
                .filter(id -> !hiddenLanes.contains(id)).toList());
        if (!hiddenLanes.contains("")) {
            shown.addAll(idsOfNoCategory());
        }
        return EventFilter.of(new FilterTerm.AnyOf(FilterField.CATEGORY, shown));
    }

    /// What was chosen for another timeline, view or selection, as far as it is possible here. A span starts as the time
    /// that the window showed.
    public ExportChoices possible(ExportChoices wanted, LocalDate today) {
        boolean keepsSpan = wanted.content() instanceof Content.Span
                && wanted.part().span().read(document, today).trouble().isEmpty();
        PartChoice part = (keepsSpan ? wanted.part() : wanted.part().withSpan(SpanChoice.of(view)))
                .among(lanes().stream().map(Lane::id).toList());
        PaperChoice paper = wanted.paper().own().trouble().isEmpty()
                ? wanted.paper()
                : wanted.paper().withOwn(PixelSize.USUAL);
        ExportChoices possible = wanted.withPart(part).withPaper(paper);
        return contents().contains(wanted.content()) ? possible : possible.withContent(new Content.Whole());
    }

    /// What can be chosen of it.
    public List<Content> contents() {
        List<Content> contents = new ArrayList<>(List.of(new Content.Whole(), new Content.View(),
                new Content.Span()));
        if (!found.isEmpty()) {
            contents.add(new Content.Found());
        }
        if (!selected.isEmpty()) {
            contents.add(new Content.Selected());
        }
        tours.stream().filter(tour -> !tour.stops().isEmpty())
                .forEach(tour -> contents.add(new Content.OfTour(tour.id())));
        return List.copyOf(contents);
    }

    /// Something of it in words.
    public String describe(Content content) {
        return switch (content) {
            case Content.Whole() -> filter.isAll() ? "The whole timeline" : "Filtered: " + filter;
            case Content.View() -> "The time in view";
            case Content.Span() -> "A span of time";
            case Content.Found() -> "Found: " + query + " (" + found.size() + ")";
            case Content.Selected() -> "Selected: " + selectedTitle;
            case Content.OfTour(String id) -> "Tour: " + tour(id).title();
        };
    }

    Tour tour(String id) {
        return tours.stream().filter(tour -> tour.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tour " + id));
    }
}
