package org.tumen.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Offset;
import org.tumen.display.Page;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.layout.Density;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;

/// Pages to read: the picture, then each event with its claims and the numbers of their sources, then the sources.
///
/// @param paper the paper, standing
/// @param look of the picture
/// @param style how the sources are written
public record Handout(PictureSubject subject, PageSize paper, PictureLook look, CitationStyle style,
        LocalDate madeOn) implements PagedProduct {
    private static final double MARGIN_MM = 18;
    private static final double PICTURE_TYPE = 0.72;
    private static final double LEAST_PICTURE_PX = 160;
    /// How near the least height of a picture is found, in pixels.
    private static final double NEAR_PX = 8;
    private static final double BELOW_PICTURE_PX = 24;
    /// How much of a picture's height a legend has at most.
    private static final double LEGEND_SHARE = 0.08;
    /// How much of a page has to be left below the picture for text to begin there.
    private static final double LEAST_SHARE_BELOW = 0.2;

    public Handout {
        paper = paper.portrait();
    }

    @Override
    public TimelineDocument document() {
        return subject.document();
    }

    @Override
    public List<Page> pages(TextMeasurer measurer) {
        Theme theme = look.theme();
        double margin = PageSize.px(MARGIN_MM);
        PageFlow flow = new PageFlow(PageFlow.Sheet.of(paper, theme.paper(), margin, 1, 0), measurer);
        HandoutTexts texts = new HandoutTexts(theme, document(), subject.events(), style);
        texts.opening(subject, madeOn).forEach(flow::add);
        flow.finish();
        picture(flow, theme, measurer);
        if (flow.rest().height() < paper.heightPx() * LEAST_SHARE_BELOW) {
            flow.startPage();
        }
        for (HistoricalEvent event : subject.events()) {
            texts.event(event).forEach(flow::add);
            flow.finish();
        }
        List<Source> sources = texts.sources();
        if (!sources.isEmpty()) {
            flow.add(texts.heading("Sources"));
            for (int i = 0; i < sources.size(); i++) {
                flow.add(texts.source(i));
            }
        }
        flow.finish();
        return numbered(flow.pages(), theme, measurer);
    }

    /// Fills the first page as far as it needs to name all events, its labels as small as type in books.
    private void picture(PageFlow flow, Theme theme, TextMeasurer measurer) {
        Box rest = flow.rest();
        Box room = Box.ofEdges(rest.x(), rest.y() + 10, rest.right(), Math.max(rest.y() + 50, rest.bottom()));
        Theme small = theme.withTypeTimes(PICTURE_TYPE);
        TimelineDocument numbered = EventNumbers.inLabels(subject.document(), subject.events());
        TimelineLayout layout = new TimelineLayout(numbered, measurer);
        DisplayList drawing = lowest(height -> layout
                .layout(PictureRequest.still(subject.shownSpan(), room.width(), height, small)
                        .withLook(new PictureLook(small, Density.ALL, look.legend()))),
                room.height());
        flow.skip(room.y() - rest.y() + drawing.heightPx() + BELOW_PICTURE_PX);
        flow.canvas().figure(drawing, new Offset(room.x(), room.y()),
                "Timeline picture of the events of this handout, numbered as in its text");
        new EventLinks(document()).of(drawing.marks()).forEach(link -> flow.canvas().link(new Page.Link(
                new Offset(room.x(), room.y()).moved(link.box()), link.address(), link.text())));
    }

    /// The lowest of the pictures that name all events and still have the legend; the highest if that names not all.
    private DisplayList lowest(DoubleFunction<DisplayList> ofHeight, double mostPx) {
        DisplayList best = ofHeight.apply(mostPx);
        Set<String> foot = texts(best, best.heightPx() * (1 - LEGEND_SHARE));
        double least = LEAST_PICTURE_PX;
        while (namesAll(best) && best.heightPx() - least > NEAR_PX) {
            double middle = Math.rint((best.heightPx() + least) / 2);
            DisplayList lower = ofHeight.apply(middle);
            if (namesAll(lower) && texts(lower, 0).containsAll(foot)) {
                best = lower;
            } else {
                least = middle;
            }
        }
        return best;
    }

    private static Set<String> texts(DisplayList drawing, double fromY) {
        return drawing.ops().stream().flatMap(Handout::inside).filter(DrawOp.TextRun.class::isInstance)
                .map(DrawOp.TextRun.class::cast).filter(run -> run.baselineY() >= fromY).map(DrawOp.TextRun::text)
                .collect(Collectors.toSet());
    }

    private static Stream<DrawOp> inside(DrawOp op) {
        return op instanceof DrawOp.Clip clip ? clip.content().stream().flatMap(Handout::inside) : Stream.of(op);
    }

    private boolean namesAll(DisplayList drawing) {
        return drawing.marks().stream().filter(mark -> mark.kind() == Mark.Kind.LABEL).map(Mark::id).distinct()
                .count() == subject.events().size();
    }

    private List<Page> numbered(List<PageCanvas> canvases, Theme theme, TextMeasurer measurer) {
        FontSpec font = FontSpec.regular(10);
        double baseline = paper.heightPx() - PageSize.px(MARGIN_MM) * 0.5;
        double left = PageSize.px(MARGIN_MM);
        double right = paper.widthPx() - left;
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < canvases.size(); i++) {
            PageCanvas canvas = canvases.get(i);
            String number = (i + 1) + " / " + canvases.size();
            canvas.decoration(new DrawOp.Line(left, baseline - 16.5, right, baseline - 16.5,
                    Stroke.solid(theme.hairline(), 1)));
            canvas.decoration(new DrawOp.TextRun(
                    measurer.fit(HandoutTexts.foot(document()), font, right - left - 60), left, baseline, font,
                    theme.muted()));
            canvas.decoration(new DrawOp.TextRun(number, right - measurer.widthPx(number, font), baseline, font,
                    theme.muted()));
            pages.add(canvas.page(Integer.toString(i + 1)));
        }
        return pages;
    }
}
