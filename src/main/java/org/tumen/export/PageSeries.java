package org.tumen.export;

import java.time.LocalDate;
import java.util.List;
import org.tumen.display.Page;
import org.tumen.display.TextMeasurer;
import org.tumen.model.TimelineDocument;

/// The pages of several products of one timeline after each other, such as those of the stops of a tour.
///
/// @param document the timeline
/// @param products one at least
public record PageSeries(TimelineDocument document, List<PagedProduct> products) implements PagedProduct {
    public PageSeries {
        products = List.copyOf(products);
        if (products.isEmpty()) {
            throw new IllegalArgumentException("a series of nothing");
        }
    }

    @Override
    public List<Page> pages(TextMeasurer measurer) {
        return products.stream().flatMap(product -> product.pages(measurer).stream()).toList();
    }

    @Override
    public LocalDate madeOn() {
        return products.getFirst().madeOn();
    }
}
