package org.tumen.layout;

import java.util.Collection;
import org.tumen.model.ClaimStatus;

/// How many events of each status a cluster counts.
record StatusMix(int documented, int disputed, int alleged, int assessed) {
    static final StatusMix NONE = new StatusMix(0, 0, 0, 0);

    static StatusMix of(Collection<TimelineEntry> entries) {
        StatusMix mix = NONE;
        for (TimelineEntry entry : entries) {
            mix = mix.plus(entry.status(), 1);
        }
        return mix;
    }

    StatusMix plus(ClaimStatus status, int count) {
        return switch (status) {
            case DOCUMENTED -> new StatusMix(documented + count, disputed, alleged, assessed);
            case DISPUTED -> new StatusMix(documented, disputed + count, alleged, assessed);
            case ALLEGED -> new StatusMix(documented, disputed, alleged + count, assessed);
            case ASSESSED -> new StatusMix(documented, disputed, alleged, assessed + count);
        };
    }

    int of(ClaimStatus status) {
        return switch (status) {
            case DOCUMENTED -> documented;
            case DISPUTED -> disputed;
            case ALLEGED -> alleged;
            case ASSESSED -> assessed;
        };
    }

    int total() {
        return documented + disputed + alleged + assessed;
    }
}
