package org.tumen;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tumen.integrity.IntegrityCheck;
import org.tumen.io.DocumentReader;
import org.tumen.io.ReadResult;

import static org.assertj.core.api.Assertions.assertThat;

class BuiltInTimelineIntegrityTest {
    /// What `tumen check --strict data/timeline.json` says, which also names the lines.
    @Test
    void theBuiltInTimelineHoldsEveryRuleOfIntegrity() {
        ReadResult result = new DocumentReader().read(Path.of("data", "timeline.json"));

        assertThat(result.problems()).isEmpty();
        assertThat(IntegrityCheck.check(Objects.requireNonNull(result.document()))).isEmpty();
    }
}
