package org.tumen.view;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;
import org.tumen.viewmodel.DocumentOpener;
import org.tumen.viewmodel.SpanText;
import org.tumen.viewmodel.StatusTexts;
import org.tumen.viewmodel.TimelineViewModel;

/// The bottom line: what the timeline holds, what just happened and what is being read, the time in view and how to move.
final class StatusLine extends StatusBar {
    StatusLine(TimelineViewModel timeline, DocumentOpener opener) {
        setId("status");
        Label span = Controls.label("", "status-text");
        span.setId("span-in-view");
        getRightItems().addAll(span,
                Controls.label("scroll to zoom · drag to move · Enter for details", "status-text"),
                new ActivityRow(opener));
        timeline.viewportProperty().subscribe(view -> span.setText(SpanText.describe(view.span())));
        timeline.documentProperty().subscribe(open -> getLeftItems().setAll(Stream.concat(
                StatusTexts.filtered(timeline).stream().map(text -> Controls.label(text, "status-text", "filtered")),
                open.introduction().facts().stream().map(text -> Controls.label(text, "status-text")))
                .toList()));
        textProperty().bind(timeline.noticeProperty());
    }
}
