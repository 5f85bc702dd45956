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

/// What is to be made of what, by somebody's choices. Its work takes a moment, so it is not for a window's thread.
///
/// @param today the date that pages carry
public record ExportPlan(ExportSource source, ExportChoices choices, LocalDate today) {
    /// The part of the timeline that is chosen, as a timeline itself.
    public DocumentPart part() {
        TimelineDocument document = source.document();
        return switch (choices.content()) {
            case Content.Whole() -> new DocumentPart(document, source.whole().table().size(), 0, 0);
            case Content.View() -> DocumentPart.of(document, ids(PictureSubject.whole(document).during(source.view())
                    .events().stream().map(HistoricalEvent::id).toList()));
            case Content.Found() -> DocumentPart.of(document, ids(source.found()));
            case Content.Selected() -> DocumentPart.of(document, ids(source.selected()));
            case Content.OfTour(String id) -> DocumentPart.of(TourEvents.withTour(source.tour(id), document),
                    TourEvents.of(source.tour(id), document));
        };
    }

    private static EventFilter ids(List<String> ids) {
        return EventFilter.of(new FilterTerm.AnyOf(FilterField.ID, ids.isEmpty() ? List.of("") : ids));
    }

    /// All that the window shows, which a filter may have left.
    private PictureSubject shown() {
        return source.filter().isEmpty()
                ? PictureSubject.whole(source.document())
                : PictureSubject.of(new DocumentPart(source.document(), source.whole().table().size(), 0, 0),
                        source.whole(), source.filter());
    }

    private String words(String part) {
        return source.filter().isEmpty() ? part : part + ", " + source.filter();
    }

    /// Everything that is chosen, in one picture.
    private PictureSubject subject() {
        return switch (choices.content()) {
            case Content.Whole() -> shown();
            case Content.View() -> shown().during(source.view());
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
