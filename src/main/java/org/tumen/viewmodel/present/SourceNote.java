package org.tumen.viewmodel.present;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.Source;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edtf;

/// A source in a few words for people who read from afar: who, when, and its title, which may be cut off.
final class SourceNote {
    private SourceNote() {}

    static String of(Source source) {
        // The file says in brackets that a title is paraphrased; from afar that is too much.
        String title = source.title().replaceAll("\\s*\\[[^\\]]*]$", "");
        Edtf date = source.issued() == null ? null : source.issued().date();
        String where = source.containerTitle().isEmpty() ? source.publisher() : source.containerTitle();
        String origin = Stream.of(where, date == null ? "" : DateText.describe(date)).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String name = title.isEmpty() ? source.id() : title;
        return origin.isEmpty() || origin.equals(name) ? name : origin + ": " + name;
    }
}
