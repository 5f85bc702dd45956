package org.tumen.integrity;

import java.util.List;
import java.util.function.Consumer;
import org.tumen.model.Claim;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Stance;

/// A claim cites a source that bears it out.
final class UnsupportedClaim implements IntegrityRule {
    @Override
    public void check(DocumentIndex index, Consumer<Finding> findings) {
        List<HistoricalEvent> events = index.document().events();
        for (int e = 0; e < events.size(); e++) {
            List<Claim> claims = events.get(e).claims();
            for (int c = 0; c < claims.size(); c++) {
                Claim claim = claims.get(c);
                if (claim.sources().stream().noneMatch(cited -> cited.stance() == Stance.SUPPORTS)) {
                    findings.accept(finding("/events/" + e + "/claims/" + c, claim));
                }
            }
        }
    }

    private static Finding finding(String pointer, Claim claim) {
        String text = Wording.quoted(claim.text());
        return claim.sources().isEmpty()
                ? new Finding(pointer, "the claim " + text + " cites no source",
                        "cite one under \"sources\", or leave the claim out")
                : new Finding(pointer, "the claim " + text + " cites only sources that contradict it",
                        "cite one that makes the claim, or leave it out");
    }
}
