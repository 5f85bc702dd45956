package org.tumen.cite;

import java.util.List;
import org.tumen.model.Source;

/// What a timeline says for and against its sources, for which other programs' formats have no place.
final class Judgements {
    private Judgements() {}

    /// @return in a sentence, that a file does not have them; nothing where there are none
    static List<String> lostFrom(List<Source> sources) {
        long judged = sources.stream().filter(source -> !source.whyTrust().isEmpty() || !source.whyDoubt().isEmpty())
                .count();
        return judged == 0
                ? List.of()
                : List.of("what speaks for and against " + (judged == 1 ? "a source" : judged + " sources")
                        + " is not in it");
    }
}
