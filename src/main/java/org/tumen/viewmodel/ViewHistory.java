package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The views that rested, to go back and forward among them as in a browser. Bounded: the oldest are forgotten.
final class ViewHistory {
    static final int MOST_VIEWS = 200;

    private final List<RestedView> views = new ArrayList<>();
    private int current = -1;

    /// Takes a view at which the reader stopped. The same view again changes nothing; a new one ends the way forward.
    void rest(RestedView view) {
        if (current >= 0 && views.get(current).equals(view)) {
            return;
        }
        views.subList(current + 1, views.size()).clear();
        views.add(view);
        if (views.size() > MOST_VIEWS) {
            views.removeFirst();
        }
        current = views.size() - 1;
    }

    boolean canGoBack() {
        return current > 0;
    }

    boolean canGoForward() {
        return current < views.size() - 1;
    }

    /// The view before; null if there is none.
    @Nullable
    RestedView back() {
        return canGoBack() ? views.get(--current) : null;
    }

    /// The view after; null if there is none.
    @Nullable
    RestedView forward() {
        return canGoForward() ? views.get(++current) : null;
    }

    void forgetAll() {
        views.clear();
        current = -1;
    }
}
