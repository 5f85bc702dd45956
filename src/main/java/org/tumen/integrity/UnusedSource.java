package org.tumen.integrity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.RivalDate;
import org.tumen.model.Source;

/// A source is cited by a claim, by a rival date, or by an era in a field that is only kept.
final class UnusedSource implements IntegrityRule {
    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        Set<String> cited = new HashSet<>();
        for (HistoricalEvent event : index.document().events()) {
            cited.addAll(event.citedSourceIds());
            event.otherDates().stream().map(RivalDate::sourceIds).forEach(cited::addAll);
        }
        List<Source> sources = index.document().sources();
        for (int s = 0; s < sources.size(); s++) {
            if (!cited.contains(sources.get(s).id()) && !isNamedByAnEra(index, sources.get(s))) {
                findings.accept(new Finding("/sources/" + s,
                        "the source " + Wording.quoted(sources.get(s).id()) + " is never cited",
                        "cite it in a claim, or leave it out"));
            }
        }
    }

    private static boolean isNamedByAnEra(DocumentIndex index, Source source) {
        return index.document().eras().stream().flatMap(era -> era.extra().json().values().stream())
                .anyMatch(json -> json.contains('"' + source.id() + '"'));
    }
}
