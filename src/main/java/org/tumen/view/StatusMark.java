package org.tumen.view;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.tumen.model.ClaimStatus;

/// The mark in front of a claim: a bullet for a documented one; half full, dashed or hollow like the marks of the timeline
/// for the others.
final class StatusMark extends Region {
    private static final double SIZE_PX = 11;
    private static final double MIDDLE_PX = SIZE_PX / 2;
    private static final double RADIUS_PX = 4.2;
    private static final double BULLET_RADIUS_PX = 1.8;

    StatusMark(ClaimStatus status) {
        getStyleClass().add("status-mark");
        boolean documented = status == ClaimStatus.DOCUMENTED;
        Circle circle = new Circle(MIDDLE_PX, MIDDLE_PX, documented ? BULLET_RADIUS_PX : RADIUS_PX);
        circle.getStyleClass().add(documented ? "bullet" : "status-outline");
        getChildren().add(circle);
        if (status == ClaimStatus.ALLEGED) {
            circle.getStrokeDashArray().addAll(2.2, 2.2);
        }
        if (status == ClaimStatus.DISPUTED) {
            Arc half = new Arc(MIDDLE_PX, MIDDLE_PX, RADIUS_PX, RADIUS_PX, 90, 180);
            half.setType(ArcType.CHORD);
            half.getStyleClass().add("status-half");
            getChildren().add(half);
        }
        getChildren().forEach(shape -> shape.setManaged(false));
        setMinSize(SIZE_PX, SIZE_PX);
        setMaxSize(SIZE_PX, SIZE_PX);
    }
}
