package org.tumen.view;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// A mouse over a node, whose places are the node's own. It fires events, as the headless platform sends no modifiers.
///
/// @param byTouch whether a finger on a touch screen is what moves it
public record Mouse(Node target, MouseButton button, boolean shift, boolean byTouch) {
    public Mouse(Node target) {
        this(target, MouseButton.PRIMARY, false, false);
    }

    public Mouse with(MouseButton other) {
        return new Mouse(target, other, shift, byTouch);
    }

    public Mouse withShift() {
        return new Mouse(target, button, true, byTouch);
    }

    public Mouse touching() {
        return new Mouse(target, button, shift, true);
    }

    public Mouse press(double x, double y) {
        return fire(MouseEvent.MOUSE_PRESSED, x, y, 1, true);
    }

    public Mouse drag(double x, double y) {
        return fire(MouseEvent.MOUSE_DRAGGED, x, y, 1, false);
    }

    public Mouse release(double x, double y) {
        return fire(MouseEvent.MOUSE_RELEASED, x, y, 1, false);
    }

    public Mouse move(double x, double y) {
        return fire(MouseEvent.MOUSE_MOVED, x, y, 0, true);
    }

    public Mouse exit() {
        return fire(MouseEvent.MOUSE_EXITED, -1, -1, 0, true);
    }

    public Mouse click(double x, double y) {
        return click(x, y, 1);
    }

    public Mouse doubleClick(double x, double y) {
        return click(x, y, 1).click(x, y, 2);
    }

    public Mouse click(double x, double y, int count) {
        fire(MouseEvent.MOUSE_PRESSED, x, y, count, true);
        fire(MouseEvent.MOUSE_RELEASED, x, y, count, true);
        return fire(MouseEvent.MOUSE_CLICKED, x, y, count, true);
    }

    private Mouse fire(EventType<MouseEvent> type, double x, double y, int clicks, boolean still) {
        Point2D place = target.localToScene(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED && clicks > 0;
        Event.fireEvent(target, new MouseEvent(type, place.getX(), place.getY(), place.getX(), place.getY(),
                clicks > 0 ? button : MouseButton.NONE, clicks, shift, false, false, false,
                down && button == MouseButton.PRIMARY, down && button == MouseButton.MIDDLE,
                down && button == MouseButton.SECONDARY, byTouch, false, still,
                new PickResult(target, place.getX(), place.getY())));
        return this;
    }
}
