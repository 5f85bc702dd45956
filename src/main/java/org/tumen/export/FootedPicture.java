package org.tumen.export;

import java.time.LocalDate;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.Offset;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;

/// A picture as a window shows it with the footer of an exported one below, so that it says what was left out.
///
/// @param picture stays as it is
/// @param subject what it shows
/// @param theme that it is drawn with
public record FootedPicture(DisplayList picture, PictureSubject subject, Theme theme, LocalDate madeOn) {
    private static final double MARGIN_PX = 14;

    /// The picture on a page that is higher by the footer. Takes a moment.
    public DisplayList drawing(TextMeasurer measurer) {
        double margin = MARGIN_PX * theme.typeScale();
        double roomPx = picture.widthPx() - 2 * margin;
        PictureFooter footer = new PictureFooter(subject, theme, measurer, madeOn, roomPx);
        double heightPx = picture.heightPx() + footer.heightPx() + margin;
        PageCanvas canvas = new PageCanvas(picture.widthPx(), heightPx, theme.paper(), measurer);
        canvas.figure(picture, new Offset(0, 0), "");
        footer.draw(new Box(margin, picture.heightPx(), roomPx, footer.heightPx()), picture, canvas);
        return canvas.page("").drawing();
    }
}
