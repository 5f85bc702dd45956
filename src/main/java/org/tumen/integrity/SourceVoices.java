package org.tumen.integrity;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.CslName;
import org.tumen.model.Nature;
import org.tumen.model.Source;

/// Who speaks in a source: its authors; in a news item also the paper or agency, which stands for its reporters. Without
/// an author it is the outlet, but in a primary source the perspective comes first, as its outlet is often an archive
/// that keeps many voices.
final class SourceVoices {
    private static final Pattern PASSED_ON_BY = Pattern.compile("\\bvia\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[()/]");

    private SourceVoices() {}

    /// The names in small letters; never empty.
    static Set<String> of(Source source) {
        List<String> authors = source.authors().stream().map(CslName::text).toList();
        String outlet = source.containerTitle().isBlank() ? source.publisher() : source.containerTitle();
        Stream<String> voices = source.nature() == Nature.NEWS
                ? Stream.concat(authors.stream(), Stream.of(outlet))
                : authors.isEmpty() ? speaker(source, outlet) : authors.stream();
        Set<String> names = voices.flatMap(SourceVoices::names).collect(Collectors.toUnmodifiableSet());
        return names.isEmpty()
                ? Set.of(Stream.of(source.perspective(), source.id())
                        .filter(name -> !name.isBlank()).findFirst().orElse("").toLowerCase(Locale.ROOT))
                : names;
    }

    private static Stream<String> speaker(Source source, String outlet) {
        return Stream.of(source.nature() == Nature.PRIMARY && !source.perspective().isBlank()
                ? source.perspective()
                : outlet);
    }

    /// "The Japan News (Reuters)" is the voice of both, "KCNA (via KCNA Watch)" of the first.
    private static Stream<String> names(String text) {
        return BETWEEN_NAMES.splitAsStream(text).map(name -> PASSED_ON_BY.matcher(name).replaceAll(""))
                .map(name -> name.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty());
    }

    /// Whether some two of the sources have no voice in common.
    static boolean areIndependent(Collection<Source> sources) {
        List<Set<String>> voices = sources.stream().map(SourceVoices::of).distinct().toList();
        for (int a = 1; a < voices.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (Collections.disjoint(voices.get(a), voices.get(b))) {
                    return true;
                }
            }
        }
        return false;
    }
}
