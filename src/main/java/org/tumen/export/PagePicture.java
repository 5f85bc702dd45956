package org.tumen.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Offset;
import org.tumen.display.Page;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;

/// A picture of a timeline on a page of some size, laid out for just that size.
public record PagePicture(PictureSubject subject, PageSize size, PictureLook look,
        PageFurniture furniture) implements PagedProduct {
    private static final double LEAST_PICTURE_PX = 40;
    /// How much of a page's height the picture has at least; title and footer give way.
    private static final double LEAST_PICTURE_SHARE = 0.55;

    @Override
    public TimelineDocument document() {
        return subject.document();
    }

    @Override
    public LocalDate madeOn() {
        return furniture.madeOn();
    }

    @Override
    public List<Page> pages(TextMeasurer measurer) {
        List<Page> pages = new ArrayList<>();
        pages.add(page(measurer));
        if (furniture.sourceList()) {
            pages.addAll(new SourceListPages(subject, size, measurer, theme(), furniture.style()).pages());
        }
        return pages;
    }

    /// The colours and the type size that this page is drawn with.
    private Theme theme() {
        return look.theme().withTypeTimes(size.typeTimes());
    }

    /// The picture itself with its title and footer.
    Page page(TextMeasurer measurer) {
        Theme theme = theme();
        Box all = new Box(0, 0, size.widthPx(), size.heightPx());
        Box within = all.growBy(-size.marginPx());
        double leastPx = Math.max(LEAST_PICTURE_PX, within.height() * LEAST_PICTURE_SHARE);
        PictureHeading heading = new PictureHeading(subject, theme, measurer);
        double headingPx = furniture.title() ? heading.draw(within, canvas(theme, measurer)) - within.y() : 0;
        boolean hasTitle = furniture.title() && within.height() - headingPx >= leastPx;
        PictureFooter footer = new PictureFooter(subject, theme, measurer, furniture.madeOn(), within.width());
        double footerPx = furniture.footer() ? footer.heightPx() : 0;
        if (within.height() - (hasTitle ? headingPx : 0) - footerPx < leastPx) {
            footerPx = 0;
        }
        Box inside = hasTitle || footerPx > 0 || size.isPaper() ? within : all;
        PageCanvas canvas = canvas(theme, measurer);
        double top = hasTitle ? heading.draw(inside, canvas) : inside.y();
        Box picture = Box.ofEdges(inside.x(), top, inside.right(), inside.bottom() - footerPx);
        if (hasTitle) {
            TimelineDocument rulerAlone = subject.with(List.of(), document().categories());
            double unused = emptyTop(drawing(rulerAlone, picture, theme, measurer), theme);
            picture = Box.ofEdges(picture.x(), picture.y() - unused, picture.right(), picture.bottom());
        }
        DisplayList drawing = drawing(document(), picture, theme, measurer);
        canvas.figure(drawing, new Offset(picture.x(), picture.y()), description(drawing));
        if (footerPx > 0) {
            footer.draw(Box.ofEdges(inside.x(), inside.bottom() - footerPx, inside.right(), inside.bottom()), drawing,
                    canvas);
        }
        Page page = canvas.page("");
        return new Page(page.drawing(), "", page.parts(), new EventLinks(document()).of(page.drawing().marks()));
    }

    private PageCanvas canvas(Theme theme, TextMeasurer measurer) {
        return new PageCanvas(size.widthPx(), size.heightPx(), theme.paper(), measurer);
    }

    /// How much of a drawing's top holds no words, as where the ruler has no second row of them.
    private static double emptyTop(DisplayList drawing, Theme theme) {
        double top = drawing.ops().stream()
                .mapToDouble(op -> op instanceof DrawOp.TextRun run ? run.baselineY() - run.font().sizePx() : 0)
                .filter(y -> y > 0).min().orElse(0);
        return Math.rint(Math.clamp(top - 2, 0, 18 * theme.typeScale()));
    }

    private DisplayList drawing(TimelineDocument document, Box picture, Theme theme, TextMeasurer measurer) {
        PictureLook sized = new PictureLook(theme, look.density(), look.legend());
        return new TimelineLayout(document, measurer)
                .layout(PictureRequest.still(subject.shownSpan(), picture.width(), picture.height(), theme)
                        .withLook(sized));
    }

    /// What the figure shows, for those who cannot see it.
    private String description(DisplayList drawing) {
        long marks = drawing.marks().stream().filter(mark -> mark.kind() == Mark.Kind.EVENT).count();
        return "Timeline picture: " + subject.document().title() + ", " + PageWords.span(subject.toldSpan()) + ", "
                + PageWords.counted(subject.events().size(), "event") + " in "
                + PageWords.counted(subject.document().categories().size(), "lane") + "; " + marks
                + " have a mark of their own.";
    }

    static FontSpec titleFont(Theme theme) {
        return FontSpec.bold(26 * theme.typeScale());
    }
}
