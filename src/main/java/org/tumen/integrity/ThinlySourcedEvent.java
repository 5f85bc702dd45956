package org.tumen.integrity;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Source;

/// An event that is shown in wide views rests on two sources that do not depend on each other.
final class ThinlySourcedEvent implements IntegrityRule {
    private static final int LEAST_SHOWN_WIDELY = 2;

    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        List<HistoricalEvent> events = index.document().events();
        for (int e = 0; e < events.size(); e++) {
            HistoricalEvent event = events.get(e);
            List<Source> sources = event.citedSourceIds().stream().map(index::source).filter(Objects::nonNull)
                    .map(Objects::requireNonNull).toList();
            if (event.significance() <= LEAST_SHOWN_WIDELY && !SourceVoices.areIndependent(sources)) {
                findings.accept(new Finding("/events/" + e, "the event " + Wording.quoted(event)
                        + " has significance " + event.significance() + ", but " + lack(sources),
                        "cite a source by another author and publisher, or give it a significance of "
                                + (LEAST_SHOWN_WIDELY + 1) + " or more"));
            }
        }
    }

    private static String lack(List<Source> sources) {
        return switch (sources.size()) {
            case 0 -> "no source";
            case 1 -> "one source only";
            default -> "all its " + sources.size() + " sources have the same author or publisher";
        };
    }
}
