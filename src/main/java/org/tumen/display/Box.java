package org.tumen.display;

/// A rectangle in pixels, y downwards. Its right and lower edges are outside of it.
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(Double.isFinite(x) && Double.isFinite(y) && width >= 0 && height >= 0 && Double.isFinite(width)
                && Double.isFinite(height))) {
            throw new IllegalArgumentException("no rectangle: " + x + ", " + y + ", " + width + " x " + height);
        }
    }

    public static Box ofEdges(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public Box union(Box other) {
        return ofEdges(Math.min(x, other.x), Math.min(y, other.y), Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    public Box moveBy(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    public Box growBy(double px) {
        return new Box(x - px, y - px, width + 2 * px, height + 2 * px);
    }
}
