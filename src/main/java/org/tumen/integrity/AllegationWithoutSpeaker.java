package org.tumen.integrity;

import java.util.List;
import java.util.function.Consumer;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;

/// What is alleged says who alleges it: an alleged claim in its text or note; an event with nothing but alleged claims in
/// its title or summary too, which are all that many readers see. The rule knows English words only and leaves documents
/// in other languages alone.
final class AllegationWithoutSpeaker implements IntegrityRule {
    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        String language = index.document().language();
        if (!language.isEmpty() && !language.equals("en") && !language.startsWith("en-")) {
            return;
        }
        List<HistoricalEvent> events = index.document().events();
        for (int e = 0; e < events.size(); e++) {
            checkEvent(events.get(e), "/events/" + e, findings);
        }
    }

    private static void checkEvent(HistoricalEvent event, String pointer, Consumer<Finding> findings) {
        List<Claim> claims = event.claims();
        boolean isAllAlleged = !claims.isEmpty() && claims.stream().allMatch(AllegationWithoutSpeaker::isAlleged);
        if (isAllAlleged && !Attribution.isInTitle(event.title()) && !Attribution.isIn(event.summary())) {
            findings.accept(new Finding(pointer,
                    "the event " + Wording.quoted(event)
                            + " is only alleged, but neither its title nor its summary says by whom",
                    "write who says so, as in \"US: …\" or \"According to …\""));
        }
        for (int c = 0; c < claims.size(); c++) {
            Claim claim = claims.get(c);
            if (isAlleged(claim) && !Attribution.isIn(claim.text()) && !Attribution.isIn(claim.note())) {
                findings.accept(new Finding(pointer + "/claims/" + c,
                        "the claim " + Wording.quoted(claim.text())
                                + " is alleged, but neither its text nor its note says by whom",
                        "write who says so, as in \"The White House said that …\""));
            }
        }
    }

    private static boolean isAlleged(Claim claim) {
        return claim.status() == ClaimStatus.ALLEGED;
    }
}
