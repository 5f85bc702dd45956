package org.tumen.cite;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The Chicago Manual of Style, 17th edition, notes and bibliography (chapter 14). Titles keep their capitals.
final class Chicago implements Style {
    private static final int MOST_LISTED = 10;
    private static final int LISTED_OF_MORE = 7;
    private static final int MOST_IN_NOTE = 3;

    @Override
    public CitationText entry(CslItem item) {
        CitationBuilder out = new CitationBuilder().text(authors(item.authors()));
        boolean isWhole = isWhole(item);
        if (item.kind() == CslItem.Kind.LEGAL) {
            out.sentence(item.title());
        } else if (isWhole) {
            out.italicSentence(item.title());
        } else {
            out.then(".").quoted(item.title());
        }
        where(item, out, ".", "");
        return out.address(item.address(), ".").end(".").build();
    }

    @Override
    public CitationText note(CslItem item, String locator) {
        CitationBuilder out = new CitationBuilder().text(noteAuthors(item.authors()));
        if (item.kind() == CslItem.Kind.LEGAL) {
            out.comma(item.title());
        } else if (isWhole(item)) {
            out.italicComma(item.title());
        } else {
            out.then(",").quoted(item.title());
        }
        where(item, out, ",", withoutPage(locator));
        return out.address(item.address(), ",").end(".").build();
    }

    /// "p. 12" is only "12" here.
    private static String withoutPage(String locator) {
        return locator.strip().replaceFirst("^pp?\\. ?(?=\\d)", "");
    }

    static boolean isWhole(CslItem item) {
        return switch (item.kind()) {
            case BOOK, REPORT -> true;
            case BROADCAST, DOCUMENT -> item.container().isEmpty() && item.archive().isEmpty();
            default -> false;
        };
    }

    /// Where and when it appeared.
    ///
    /// @param mark between its parts
    private static void where(CslItem item, CitationBuilder out, String mark, String locator) {
        CitationDate date = CitationDate.of(item);
        boolean isNote = mark.equals(",");
        switch (item.kind()) {
            case JOURNAL -> journal(item, date, out, mark, locator);
            case BOOK, CHAPTER -> book(item, date, out, mark, locator);
            default -> {
                switch (item.kind()) {
                    case SPEECH -> part(out, mark,
                            item.field("genre").isEmpty() ? (isNote ? "speech" : "Speech") : item.field("genre"));
                    case INTERVIEW -> part(out, mark, interview(item, isNote));
                    case THESIS -> part(out, mark, item.field("genre").isEmpty() ? "PhD diss." : item.field("genre"));
                    default -> part(out, mark, item.field("genre"));
                }
                if (item.kind() == CslItem.Kind.PERIODICAL || item.kind() == CslItem.Kind.BROADCAST) {
                    if (!item.container().isEmpty()) {
                        out.then(mark).italic(item.container());
                    }
                    part(out, mark, item.publisher());
                    part(out, item.container().isEmpty() && item.publisher().isEmpty() ? mark : ",", date.american());
                } else {
                    if (item.kind() == CslItem.Kind.LEGAL) {
                        part(out, ",", legalDate(item, date));
                    }
                    part(out, mark, item.container());
                    part(out, mark, item.field("number"));
                    part(out, item.kind() == CslItem.Kind.THESIS ? "," : mark, item.publisher());
                    if (item.kind() != CslItem.Kind.LEGAL) {
                        part(out, item.publisher().isEmpty() ? mark : ",", date.american());
                    }
                }
                part(out, mark, item.archive());
                part(out, ",", locator);
            }
        }
    }

    /// Unless its title tells it.
    static String legalDate(CslItem item, CitationDate date) {
        return item.title().contains(date.american()) || item.title().contains(date.dayFirst()) ? "" : date.american();
    }

    private static String interview(CslItem item, boolean isNote) {
        List<PersonName> by = item.names("interviewer");
        String word = isNote ? "interview" : "Interview";
        return by.isEmpty() ? word : word + " by " + reading(by);
    }

    private static void journal(CslItem item, CitationDate date, CitationBuilder out, String mark, String locator) {
        if (!item.container().isEmpty()) {
            out.then(mark).italic(item.container());
        }
        String volume = item.field("volume");
        String issue = item.field("issue");
        out.text(volume.isEmpty() ? "" : " " + volume);
        part(out, ",", issue.isEmpty() ? "" : "no. " + issue);
        boolean hasNumbers = !volume.isEmpty() || !issue.isEmpty();
        if (date.isKnown()) {
            if (hasNumbers) {
                out.text(" (" + date.american() + ")");
            } else {
                part(out, ",", date.american());
            }
        }
        String pages = locator.isEmpty() ? range(item.field("page")) : locator;
        if (!pages.isEmpty()) {
            out.end(hasNumbers ? ":" : ",").text(" " + pages);
        }
    }

    private static void book(CslItem item, CitationDate date, CitationBuilder out, String mark, String locator) {
        boolean isNote = mark.equals(",");
        boolean isPart = item.kind() == CslItem.Kind.CHAPTER && !item.container().isEmpty();
        if (isPart) {
            out.then(mark).text(isNote ? "in " : "In ").italic(item.container());
        }
        List<PersonName> editors = item.names("editor");
        if (!editors.isEmpty()) {
            String by = reading(editors);
            out.then(isPart ? "," : mark).text(isNote ? "ed. " + by : (isPart ? "edited by " : "Edited by ") + by);
        }
        List<PersonName> translators = item.names("translator");
        if (!translators.isEmpty()) {
            out.then(mark).text((isNote ? "trans. " : "Translated by ") + reading(translators));
        }
        String edition = edition(item.field("edition"));
        part(out, mark, edition.isEmpty() ? "" : edition + " ed.");
        String volume = item.field("volume");
        part(out, isPart && !isNote ? "," : mark,
                volume.isEmpty() ? "" : (isNote || isPart ? "vol. " : "Vol. ") + volume);
        if (isPart && !isNote) {
            part(out, ",", range(item.field("page")));
        }
        String place = item.field("publisher-place");
        String publisher = place.isEmpty() || item.publisher().isEmpty()
                ? place + item.publisher()
                : place + ": " + item.publisher();
        String year = year(date);
        String imprint = publisher.isEmpty() ? year : year.isEmpty() ? publisher : publisher + ", " + year;
        if (isNote && !imprint.isEmpty()) {
            out.text(" (" + imprint + ")");
        } else {
            part(out, mark, imprint);
        }
        part(out, ",", locator);
    }

    private static String year(CitationDate date) {
        return date.isApproximate() ? "[ca. " + date.year() + "]" : date.isKnown() ? date.year() : "n.d.";
    }

    /// "45-67" with an en dash.
    static String range(String pages) {
        return pages.replaceAll("(?<=\\d)\\s*-{1,2}\\s*(?=\\d)", "–");
    }

    /// "2nd" of "2".
    static String edition(String edition) {
        if (!edition.matches("\\d{1,3}")) {
            return edition.replaceFirst("(?i)\\s*ed(ition|\\.)?$", "");
        }
        int number = Integer.parseInt(edition);
        boolean isTeen = number % 100 > 10 && number % 100 < 14;
        return number + (isTeen ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
    }

    private static void part(CitationBuilder out, String mark, String text) {
        if (!text.isEmpty()) {
            out.then(mark).text(text);
        }
    }

    /// Only the first is inverted.
    private static String authors(List<PersonName> names) {
        List<PersonName> listed = names.size() > MOST_LISTED ? names.subList(0, LISTED_OF_MORE) : names;
        List<String> texts = IntStream.range(0, listed.size())
                .mapToObj(i -> i == 0 ? listed.get(i).inverted() : listed.get(i).reading()).toList();
        return names.size() > MOST_LISTED
                ? String.join(", ", texts) + ", et al."
                : withAnd(texts, texts.size() == 2 && !names.getFirst().literal().isEmpty() ? " and " : ", and ");
    }

    private static String noteAuthors(List<PersonName> names) {
        return names.size() > MOST_IN_NOTE ? names.getFirst().reading() + " et al." : reading(names);
    }

    static String reading(List<PersonName> names) {
        return withAnd(names.stream().map(PersonName::reading).toList(), names.size() == 2 ? " and " : ", and ");
    }

    private static String withAnd(List<String> texts, String and) {
        return texts.size() < 2
                ? String.join("", texts)
                : texts.stream().limit(texts.size() - 1L).collect(Collectors.joining(", ")) + and + texts.getLast();
    }
}
