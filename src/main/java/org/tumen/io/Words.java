package org.tumen.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.model.ActorKind;
import org.tumen.model.ClaimStatus;
import org.tumen.model.Nature;
import org.tumen.model.RelationKind;
import org.tumen.model.Stance;
import org.tumen.model.Symbol;

/// The words by which a file names the values of an enum: its constants' names in lower case, with hyphens.
final class Words<E extends Enum<E>> {
    static final Words<ClaimStatus> STATUS = new Words<>(ClaimStatus.values(), null);
    static final Words<Stance> STANCE = new Words<>(Stance.values(), null);
    static final Words<RelationKind> RELATION = new Words<>(RelationKind.values(), null);
    static final Words<Symbol> SYMBOL = new Words<>(Symbol.values(), null);
    static final Words<ActorKind> ACTOR_KIND = new Words<>(ActorKind.values(), ActorKind.UNSTATED);
    static final Words<Nature> NATURE = new Words<>(Nature.values(), Nature.UNSTATED);

    private final Map<String, E> values;

    /// @param unstated the value of a missing field, which has no word
    private Words(E[] all, @Nullable E unstated) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E value : all) {
            if (value != unstated) {
                byWord.put(word(value), value);
            }
        }
        values = Collections.unmodifiableMap(byWord);
    }

    @Nullable
    E value(String word) {
        return values.get(word);
    }

    /// In the order of the enum.
    Set<String> all() {
        return values.keySet();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
