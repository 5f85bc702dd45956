package org.tumen.integrity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.Claim;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.RivalDate;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Precision;

/// An event is dated no more finely than its evidence. A document shows that it is in two ways: every source of its
/// claims stands under coarser `otherDates`; or the event has a day, while its main claim names the month only and no
/// claim names any day of it.
final class DateFinerThanSources implements IntegrityRule {
    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        NamedDates namedDates = new NamedDates(index.document().language());
        List<HistoricalEvent> events = index.document().events();
        for (int e = 0; e < events.size(); e++) {
            HistoricalEvent event = events.get(e);
            String pointer = "/events/" + e + "/date";
            String date = "the date " + DateText.describe(event.date()) + " of the event " + Wording.quoted(event);
            if (haveAllSourcesCoarserDates(event)) {
                findings.accept(new Finding(pointer,
                        date + " is finer than \"otherDates\" says of every source that its claims cite",
                        "date it as they do, or cite the source that gives the finer date"));
            } else if (namesMonthOnly(event, namedDates)) {
                findings.accept(new Finding(pointer,
                        date + " is exact to the day, but its main claim names the month only, and no claim a day of it",
                        "name the day in the claim whose source gives it, or date the event by the month"));
            }
        }
    }

    private static boolean haveAllSourcesCoarserDates(HistoricalEvent event) {
        Set<String> coarser = event.otherDates().stream()
                .filter(rival -> rival.date().precision().compareTo(event.date().precision()) < 0
                        && DaySpan.of(rival.date()).contains(DaySpan.of(event.date())))
                .map(RivalDate::sourceIds).flatMap(List::stream).collect(Collectors.toSet());
        List<String> cited = event.citedSourceIds();
        return !cited.isEmpty() && coarser.containsAll(cited);
    }

    private static boolean namesMonthOnly(HistoricalEvent event, NamedDates namedDates) {
        if (event.claims().isEmpty() || event.date().precision().compareTo(Precision.DAY) < 0) {
            return false;
        }
        LocalDate firstDay = LocalDate.ofEpochDay(event.date().earliestDay());
        DaySpan month = DaySpan.ofMonth(YearMonth.from(firstDay));
        DaySpan lastMonth = DaySpan.ofMonth(YearMonth.from(LocalDate.ofEpochDay(event.date().latestDay())));
        DaySpan months = new DaySpan(month.first(), lastMonth.last());
        int year = firstDay.getYear();
        return namedDates.in(event.claims().getFirst().text(), year).contains(month)
                && event.claims().stream().flatMap(DateFinerThanSources::texts)
                        .flatMap(text -> namedDates.in(text, year).stream())
                        .noneMatch(named -> named.isOneDay() && months.contains(named));
    }

    private static Stream<String> texts(Claim claim) {
        return Stream.of(claim.text(), claim.note());
    }
}
