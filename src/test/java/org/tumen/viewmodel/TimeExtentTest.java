package org.tumen.viewmodel;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.model.Era;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TimeExtentTest {
    @Test
    void aYearIsAsLongAsAYear() {
        assertThat(TimeExtent.of(Samples.date("1960")).days()).isEqualTo(366);
    }

    @Test
    void aDayIsADay() {
        assertThat(TimeExtent.of(Samples.date("1970-01-01"))).isEqualTo(new TimeSpan(0, 1));
    }

    @Test
    void aDocumentReachesFromItsFirstToItsLastEvent() {
        TimeSpan extent = TimeExtent.of(Samples.alliance());

        assertThat(extent.startDay()).isEqualTo(Samples.date("1948-09-09").axisStartDay());
        assertThat(extent.endDay()).isEqualTo(Samples.date("2024-06-19").axisEndDay());
    }

    @Test
    void aDocumentOfErasReachesAsFarAsThey() {
        Era era = new Era("Rome", "Republic", Samples.date("-0508/-0026"), Samples.NONE);
        TimelineDocument eras = new TimelineDocument("", "", "", "", "", null, List.of(), List.of(era), List.of(),
                List.of(), List.of(), List.of(), List.of(), Samples.NONE);

        assertThat(TimeExtent.of(eras)).isEqualTo(TimeExtent.of(era.date()));
    }

    @Test
    void aSingleDayIsShownInItsYear() {
        TimelineDocument single = TimelineDocument.of("", List.of(Samples.event("a", "1950-06-25", "")));

        assertThat(TimeExtent.limits(single).days()).isCloseTo(365.2425, within(1e-6));
    }

    @Test
    void aSingleEventThatLastedIsShownWithItsSurroundings() {
        TimelineDocument single = TimelineDocument.of("", List.of(Samples.event("a", "1950/1953", "")));

        assertThat(TimeExtent.limits(single).days())
                .isCloseTo(3 * TimeExtent.of(Samples.date("1950/1953")).days(), within(1e-6));
    }
}
