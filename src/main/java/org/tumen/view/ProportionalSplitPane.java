package org.tumen.view;

import javafx.scene.control.SplitPane;

/// A split pane whose dividers keep their shares of its size when that changes. The platform's own keeps one pane's
/// pixels: a divider remembered as a share would then wander with every start, as windows get their size bit by bit.
final class ProportionalSplitPane extends SplitPane {
    private double laidOutWidth;
    private double laidOutHeight;

    @Override
    protected void layoutChildren() {
        double[] shares = getDividerPositions();
        super.layoutChildren();
        if (getWidth() != laidOutWidth || getHeight() != laidOutHeight) {
            laidOutWidth = getWidth();
            laidOutHeight = getHeight();
            setDividerPositions(shares);
            super.layoutChildren();
        }
    }
}
