package org.tumen.app;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ToolkitLauncherTest {
    @Test
    void whatTheToolkitThrowsBeforeTheApplicationExistsIsItsOwn() {
        assertThat(ToolkitLauncher.isOfTheToolkit(new UnsupportedOperationException("Unable to open DISPLAY")))
                .isTrue();
        assertThat(ToolkitLauncher.isOfTheToolkit(new RuntimeException(new UnsatisfiedLinkError("libgtk-3.so.0"))))
                .isTrue();
        assertThat(ToolkitLauncher.isOfTheToolkit(new NoClassDefFoundError())).isTrue();
    }

    @Test
    void whatTheApplicationThrowsIsAFaultOfTheProgram() {
        RuntimeException inStart = new RuntimeException("Exception in Application start method",
                new NullPointerException());

        assertThat(ToolkitLauncher.isOfTheToolkit(inStart)).isFalse();
        assertThat(ToolkitLauncher.isOfTheToolkit(new IllegalStateException("outside", inStart))).isFalse();
    }

    @Test
    void onlyWindowsAndMacOsNeedWindowsOfAwtToPrint() {
        assertThat(ToolkitLauncher.printDialogIsOfAwt("Windows 11")).isTrue();
        assertThat(ToolkitLauncher.printDialogIsOfAwt("Mac OS X")).isTrue();
        assertThat(ToolkitLauncher.printDialogIsOfAwt("Linux")).isFalse();
        assertThat(ToolkitLauncher.printDialogIsOfAwt("FreeBSD")).isFalse();
    }

    @Test
    void theReasonForTheUserIsTheInnermostInItsOwnWords() {
        assertThat(new NoWindowException(new RuntimeException("outside",
                new UnsupportedOperationException("  Unable to open DISPLAY\n"))).reason()).isEqualTo(
                        "Unable to open DISPLAY");
        assertThat(new NoWindowException(new RuntimeException(new NoClassDefFoundError())).reason()).isEqualTo(
                "NoClassDefFoundError");
        assertThat(new NoWindowException(new UnsatisfiedLinkError(" ")).reason()).isEqualTo("UnsatisfiedLinkError");
    }
}
