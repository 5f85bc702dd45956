package org.tumen.io;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadMeterTest {
    private final List<Double> shares = new ArrayList<>();
    private final AtomicBoolean isCancelled = new AtomicBoolean();
    private final ReadProgress progress = new ReadProgress() {
        @Override
        public void reached(double share) {
            shares.add(share);
        }

        @Override
        public boolean isCancelled() {
            return isCancelled.get();
        }
    };

    @Test
    void tellsSharesThatRise() {
        ReadMeter meter = new ReadMeter(progress, 10);

        meter.read(0);
        meter.read(5);
        meter.read(0);
        meter.read(20);
        meter.read(1);

        assertThat(shares).containsExactly(0.5, 1.0);
    }

    @Test
    void anEmptyFileIsReadAtOnce() {
        new ReadMeter(progress, 0).read(0);

        assertThat(shares).isEmpty();
    }

    @Test
    void endsTheReadingWhenItIsCalledOff() {
        ReadMeter meter = new ReadMeter(progress, 10);
        isCancelled.set(true);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> meter.read(5));
        assertThat(shares).isEmpty();
    }
}
