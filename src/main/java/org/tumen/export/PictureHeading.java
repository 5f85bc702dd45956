package org.tumen.export;

import org.tumen.display.Box;
import org.tumen.display.FontSpec;
import org.tumen.display.Page;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.model.CountText;

/// Title and subtitle above a picture, and at their right what is shown of the whole.
record PictureHeading(PictureSubject subject, Theme theme, TextMeasurer measurer) {
    private double px(double atScaleOne) {
        return atScaleOne * theme.typeScale();
    }

    /// @param inside the page without its margins
    /// @return where the picture can start
    double draw(Box inside, PageCanvas canvas) {
        FontSpec titleFont = title(inside.width());
        FontSpec subtitleFont = FontSpec.regular(px(14));
        FontSpec countFont = FontSpec.regular(px(11));
        double y = inside.y() + measurer.capHeightPx(titleFont) + px(2);
        canvas.text(Page.Role.TITLE, measurer.fit(subject.document().title(), titleFont, inside.width()), inside.x(), y,
                titleFont, theme.ink());
        String below = subject.caption().isEmpty() ? subject.document().subtitle() : subject.caption();
        String count = count();
        double countPx = measurer.widthPx(count, countFont);
        boolean aside = countPx < inside.width() * 0.35;
        if (!below.isEmpty() || aside) {
            y += px(24);
        }
        double room = inside.width() - (aside ? countPx + px(24) : 0);
        for (String line : TextWrap.evenLines(below, subtitleFont, room, measurer)) {
            canvas.text(Page.Role.PARAGRAPH, line, inside.x(), y, subtitleFont, theme.muted());
            y += px(19);
        }
        if (below.isEmpty() && aside) {
            y += px(19);
        }
        if (aside) {
            double baseline = y - px(19);
            canvas.textEndingAt(inside.right(), count, baseline, countFont, theme.muted());
        }
        return Math.rint(y + px(6));
    }

    /// Smaller where a title is too long for its line.
    private FontSpec title(double roomPx) {
        FontSpec full = PagePicture.titleFont(theme);
        double width = measurer.widthPx(subject.document().title(), full);
        return FontSpec.bold(full.sizePx() * Math.clamp(roomPx / Math.max(1, width), 0.6, 1));
    }

    private String count() {
        int shown = subject.eventCount();
        String events = shown == subject.eventsInAll()
                ? PageWords.counted(shown, "event")
                : CountText.grouped(shown) + " of " + PageWords.counted(subject.eventsInAll(), "event");
        return events + " · " + PageWords.span(subject.toldSpan());
    }
}
