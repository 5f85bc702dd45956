package org.tumen.viewmodel.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tumen.export.Cards;
import org.tumen.export.ExportFormat;
import org.tumen.export.FileSeries;
import org.tumen.export.Handout;
import org.tumen.export.PagePicture;
import org.tumen.export.PageSeries;
import org.tumen.export.PageSize;
import org.tumen.export.PagedProduct;
import org.tumen.export.PictureSubject;
import org.tumen.export.Poster;
import org.tumen.export.Worksheet;
import org.tumen.layout.PictureLook;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.DocumentPart;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterField;
import org.tumen.model.filter.FilterTerm;
import org.tumen.model.filter.TourEvents;
import org.tumen.time.TimeSpan;

/// What is to be made of what, by somebody's choices. Its work takes a moment, so it is not for a window's thread.
///
/// @param today the date that pages carry
public record ExportPlan(ExportSource source, ExportChoices choices, LocalDate today) {
    /// Why nothing can be made of the choices as they stand, and how to mend them; empty if it can.
    public String trouble() {
        String ofSpan = choices.content() instanceof Content.Span ? readSpan().trouble() : "";
        if (!ofSpan.isEmpty()) {
            return ofSpan;
        }
        return choices.product().isPaged() && choices.paper().isOwn() ? choices.paper().own().trouble() : "";
    }

    private SpanChoice.Reading readSpan() {
        return choices.part().span().read(source.document(), today);
    }

    private TimeSpan span() {
        SpanChoice.Reading reading = readSpan();
        if (reading.span() == null) {
            throw new IllegalStateException(reading.trouble());
        }
        return reading.span();
    }

    /// Whether the lanes that are left out leave nothing. Takes a moment.
    boolean isEmptied() {
        return !choices.part().hiddenLanes().isEmpty() && part().document().table().isEmpty();
    }

    /// The part of the timeline that is chosen, as a timeline itself.
    public DocumentPart part() {
        // What a filter took is told of in this format, so that it counts from the whole.
        boolean tellsLosses = choices.format() == ExportFormat.JSON;
        TimelineDocument from = tellsLosses ? source.whole() : source.document();
        EventFilter filter = (tellsLosses ? source.filter() : EventFilter.ALL).and(lanes());
        TimelineDocument document = source.document();
        return switch (choices.content()) {
            case Content.Whole() -> part(from, filter);
            case Content.View() -> part(from, filter.and(during(source.view())));
            case Content.Span() -> part(from, filter.and(during(span())));
            case Content.Found() -> part(from, filter.and(ids(source.found())));
            case Content.Selected() -> part(from, filter.and(ids(source.selected())));
            case Content.OfTour(String id) -> part(TourEvents.withTour(source.tour(id), from),
                    filter.and(TourEvents.of(source.tour(id), document)));
        };
    }

    private DocumentPart part(TimelineDocument document, EventFilter filter) {
        DocumentPart part = DocumentPart.of(document, filter);
        return new DocumentPart(part.document(), source.whole().table().size(), part.relationsDropped(),
                part.stopsDropped());
    }

    private EventFilter lanes() {
        return source.without(choices.part().hiddenLanes());
    }

    private EventFilter during(TimeSpan time) {
        return ids(PictureSubject.whole(source.document()).during(time).events().stream().map(HistoricalEvent::id)
                .toList());
    }

    private static EventFilter ids(List<String> ids) {
        return EventFilter.of(new FilterTerm.AnyOf(FilterField.ID, ids.isEmpty() ? List.of("") : ids));
    }

    /// The filter in force and the lanes that are shown, for readers.
    private String restriction() {
        return source.filter().and(lanes()).toString();
    }

    /// All that the window shows and that is in the lanes chosen.
    private PictureSubject shown() {
        String restriction = restriction();
        return restriction.isEmpty()
                ? PictureSubject.whole(source.document())
                : PictureSubject.of(part(source.document(), lanes()), source.whole(), restriction);
    }

    private String words(String part) {
        String restriction = restriction();
        return restriction.isEmpty() ? part : part + ", " + restriction;
    }

    /// Everything that is chosen, in one picture.
    public PictureSubject subject() {
        return switch (choices.content()) {
            case Content.Whole() -> shown();
            case Content.View() -> shown().during(source.view());
            case Content.Span() -> shown().during(span());
            case Content.Found() -> PictureSubject.of(part(), source.whole(), words("found: " + source.query()));
            case Content.Selected() ->
                PictureSubject.of(part(), source.whole(), words(source.selectedTitle() + " and related events"));
            case Content.OfTour(String id) -> PictureSubject.of(part(), source.whole(), words(source.tour(id).title()));
        };
    }

    /// What is made of pages; of a tour, a picture of each stop.
    public List<PagedProduct> products() {
        if (choices.product() == ProductKind.PICTURE && choices.content() instanceof Content.OfTour(String id)) {
            return shown().stopsOf(source.tour(id)).stream().<PagedProduct>map(this::picture).toList();
        }
        return List.of(product(subject()));
    }

    /// All its pages, one after another.
    public PagedProduct pages() {
        List<PagedProduct> products = products();
        return products.size() == 1 ? products.getFirst() : new PageSeries(source.document(), products);
    }

    private PagedProduct product(PictureSubject subject) {
        PageSize page = choices.paper().page();
        PictureLook look = choices.look().look();
        return switch (choices.product()) {
            case POSTER -> new Poster(subject, page, choices.paper().columns(), choices.paper().rows(),
                    Poster.USUAL_OVERLAP_MM, look, choices.look().furniture(false, today));
            case HANDOUT -> new Handout(subject, page, look, choices.look().style(), today);
            case WORKSHEET -> new Worksheet(subject, page, choices.blanks(), Worksheet.USUAL_MIXING, today);
            case CARDS -> new Cards(subject, page, today);
            case PICTURE, WEB_PAGE, DATA -> picture(subject);
        };
    }

    private PagePicture picture(PictureSubject subject) {
        return new PagePicture(subject, choices.paper().page(), choices.look().look(),
                choices.look().furniture(choices.canListSources(), today));
    }

    /// The look of a web page's still picture.
    public PictureLook look() {
        return choices.look().look();
    }

    /// The files that it becomes: one, or a numbered one for each stop of a tour that pages of one file cannot hold.
    public List<Path> targets(Path chosen) {
        Path file = chosen.resolveSibling(choices.format().named(String.valueOf(chosen.getFileName())));
        int count = choices.product() == ProductKind.PICTURE && choices.format() != ExportFormat.PDF
                && choices.content() instanceof Content.OfTour(String id) ? source.tour(id).stops().size() : 1;
        return FileSeries.of(file, count);
    }

    /// A name for the file, of the timeline's title.
    public String suggestedName() {
        String title = source.document().title().strip();
        String name = title.codePoints().map(c -> Character.isLetterOrDigit(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip()
                .replaceAll("\\s+", "-");
        Set<ProductKind> plain = Set.of(ProductKind.PICTURE, ProductKind.DATA, ProductKind.WEB_PAGE);
        String kind = plain.contains(choices.product())
                ? ""
                : "-" + choices.product().name().toLowerCase(Locale.ROOT);
        String cut = name.codePoints().limit(60).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        return choices.format().named((cut.isEmpty() ? "timeline" : cut) + kind);
    }
}
