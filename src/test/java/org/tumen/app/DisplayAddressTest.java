package org.tumen.app;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayAddressTest {
    @ParameterizedTest
    @CsvSource({":0, 0, true", ":0.0, 0, true", ":99, 99, true", ":1024.3, 1024, true", "unix:7, 7, true",
            "localhost:10.0, 10, false", "127.0.0.1:0, 0, false"})
    void aDisplayOfThisMachineHasANumber(String text, int number, boolean socket) {
        assertThat(DisplayAddress.parse(text)).contains(new DisplayAddress.Local(number, socket));
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:0", "10.0.0.7:0.0", "[::1]:0", "::1:0",
            "/private/tmp/com.apple.launchd.x/org.xquartz:0",
            "tcp/host:0", "unix/:0", "localhost.:0"})
    void whatOnlyTheToolkitCanTryIsElsewhere(String text) {
        assertThat(DisplayAddress.parse(text)).contains(new DisplayAddress.Elsewhere());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", ":", ":x", ":-1", ":0.", ":0.0.0", ":12345", "host", "wayland-0", ": 0", ":0 "})
    void whatNoClientUnderstandsIsNoDisplay(String text) {
        assertThat(DisplayAddress.parse(text)).isEmpty();
    }

    @Test
    void displaysHavePortsFrom6000On() {
        assertThat(new DisplayAddress.Local(0, true).port()).isEqualTo(6000);
        assertThat(new DisplayAddress.Local(10, false).port()).isEqualTo(6010);
    }
}
