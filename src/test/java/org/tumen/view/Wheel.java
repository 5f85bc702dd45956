package org.tumen.view;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// A wheel, a touch pad or a touch screen over a node, at a place of the node's own.
///
/// @param direct whether the fingers are on the screen itself
/// @param inertia whether the fingers have left and the movement runs out
record Wheel(Node target, double x, double y, boolean shift, boolean control, boolean direct, boolean inertia) {
    Wheel(Node target, double x, double y) {
        this(target, x, y, false, false, false, false);
    }

    Wheel withShift() {
        return new Wheel(target, x, y, true, control, direct, inertia);
    }

    Wheel withControl() {
        return new Wheel(target, x, y, shift, true, direct, inertia);
    }

    Wheel onTouchScreen() {
        return new Wheel(target, x, y, shift, control, true, inertia);
    }

    Wheel runningOut() {
        return new Wheel(target, x, y, shift, control, direct, true);
    }

    Wheel turn(double deltaX, double deltaY) {
        return fire(ScrollEvent.SCROLL, deltaX, deltaY);
    }

    /// Two fingers touch the pad.
    Wheel start() {
        return fire(ScrollEvent.SCROLL_STARTED, 0, 0);
    }

    /// The fingers leave it.
    Wheel finish() {
        return fire(ScrollEvent.SCROLL_FINISHED, 0, 0);
    }

    Wheel pinch(double factor) {
        zoom(ZoomEvent.ZOOM, factor);
        return this;
    }

    Wheel finishPinch() {
        zoom(ZoomEvent.ZOOM_FINISHED, 1);
        return this;
    }

    private Wheel fire(EventType<ScrollEvent> type, double deltaX, double deltaY) {
        Point2D place = target.localToScene(x, y);
        Event.fireEvent(target, new ScrollEvent(type, place.getX(), place.getY(), place.getX(), place.getY(), shift,
                control, false, false, direct, inertia, deltaX, deltaY, deltaX, deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(target, place.getX(), place.getY())));
        return this;
    }

    private void zoom(EventType<ZoomEvent> type, double factor) {
        Point2D place = target.localToScene(x, y);
        Event.fireEvent(target,
                new ZoomEvent(type, place.getX(), place.getY(), place.getX(), place.getY(), false, false,
                        false, false, true, false, factor, factor, new PickResult(target, place.getX(), place.getY())));
    }
}
