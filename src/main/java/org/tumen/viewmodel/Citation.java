package org.tumen.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tumen.model.CslName;
import org.tumen.model.Source;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edtf;

/// A source as one line of plain text, to be pasted anywhere: authors, title, where it appeared, date, address.
public final class Citation {
    private static final int MOST_AUTHORS = 3;

    private Citation() {}

    /// @param locator where in the source; may be empty
    public static String of(Source source, String locator) {
        List<String> parts = new ArrayList<>();
        add(parts, authors(source));
        add(parts, "“" + (source.title().isEmpty() ? source.id() : source.title()) + "”");
        add(parts, source.containerTitle());
        add(parts, source.publisher().equals(source.containerTitle()) ? "" : source.publisher());
        add(parts, archive(source));
        add(parts, date(source));
        add(parts, locator);
        add(parts, source.url().isEmpty() ? source.archivedUrl() : source.url());
        String text = String.join(", ", parts);
        return text.endsWith(".") || !source.url().isEmpty() || !source.archivedUrl().isEmpty() ? text : text + ".";
    }

    /// Empty where the file names none.
    static String authors(Source source) {
        List<CslName> names = source.authors();
        String listed = names.stream().limit(MOST_AUTHORS).map(CslName::text).collect(Collectors.joining(", "));
        return names.size() > MOST_AUTHORS ? listed + " et al." : listed;
    }

    /// When it appeared, in words; empty where the file does not say it as a date.
    static String date(Source source) {
        Edtf date = source.issued() == null ? null : source.issued().date();
        return date == null ? "" : DateText.describe(date);
    }

    private static String archive(Source source) {
        return source.archiveLocation().isEmpty() || source.archive().isEmpty()
                ? source.archive() + source.archiveLocation()
                : source.archive() + ", " + source.archiveLocation();
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
