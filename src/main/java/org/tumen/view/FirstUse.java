package org.tumen.view;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part of the window that is made when it is first used, so that the window comes up without waiting for it.
final class FirstUse<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    FirstUse(Supplier<T> maker) {
        this.maker = maker;
    }

    /// The part, made now if it was not before.
    T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }

    /// Empty until somebody has used it.
    Optional<T> ifUsed() {
        return Optional.ofNullable(made);
    }
}
