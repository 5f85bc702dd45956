package org.tumen.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Source;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;

/// A source cannot witness what happened after it was made. There is a reason to cite it all the same where the citation
/// gives one as `why`, where the claim tells of an earlier time (it names a date, and none that the source came too early
/// for, except in a future beyond the event), or where the source is a law or treaty, which speaks as long as it is in
/// force. A day's difference is one of time zones; where either date is open or doubtful, nothing is certain.
final class SourceBeforeEvent implements IntegrityRule {
    private static final Set<String> LASTING_TEXTS = Set.of("treaty", "legislation");

    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        NamedDates namedDates = new NamedDates(index.document().language());
        List<HistoricalEvent> events = index.document().events();
        for (int e = 0; e < events.size(); e++) {
            HistoricalEvent event = events.get(e);
            if (event.date().startEdge() == Edge.EXACT) {
                List<Claim> claims = event.claims();
                for (int c = 0; c < claims.size(); c++) {
                    checkClaim(event, claims.get(c), "/events/" + e + "/claims/" + c, index, namedDates, findings);
                }
            }
        }
    }

    private static void checkClaim(HistoricalEvent event, Claim claim, String pointer, DocumentIndex index,
            NamedDates namedDates, Consumer<Finding> findings) {
        int year = LocalDate.ofEpochDay(event.date().earliestDay()).getYear();
        for (int s = 0; s < claim.sources().size(); s++) {
            CitedSource cited = claim.sources().get(s);
            Source source = index.source(cited.sourceId());
            Edtf issued = source == null ? null : certainDate(source);
            if (source == null || issued == null || !cited.why().isBlank() || LASTING_TEXTS.contains(source.type())) {
                continue;
            }
            long lastWitnessed = issued.latestDay() + DaySpan.TIME_ZONES;
            if (lastWitnessed < event.date().earliestDay()
                    && !tellsOfEarlierTime(namedDates.in(claim.text(), year), lastWitnessed,
                            event.date().latestDay())) {
                findings.accept(new Finding(pointer + "/sources/" + s,
                        "the source " + Wording.quoted(source.id()) + " of " + DateText.describe(issued)
                                + " is older than the event " + Wording.quoted(event) + " of "
                                + DateText.describe(event.date()),
                        "cite a later source, name the earlier time in the claim, or give the reason as \"why\" here"));
            }
        }
    }

    private static @Nullable Edtf certainDate(Source source) {
        Edtf date = source.issued() == null ? null : source.issued().date();
        return date == null || date.endEdge() != Edge.EXACT ? null : date;
    }

    private static boolean tellsOfEarlierTime(List<DaySpan> named, long lastWitnessed, long lastOfEvent) {
        return named.stream().anyMatch(date -> date.first() <= lastWitnessed)
                && named.stream().allMatch(date -> date.first() <= lastWitnessed || date.first() > lastOfEvent);
    }
}
