package org.tumen.app;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the variable DISPLAY names: a display of an X server.
sealed interface DisplayAddress {
    /// A display on this machine.
    ///
    /// @param socket whether its local socket may be used; otherwise TCP on the loopback interface only
    record Local(int number, boolean socket) implements DisplayAddress {
        private static final int FIRST_PORT = 6000;

        int port() {
            return FIRST_PORT + number;
        }
    }

    /// A display that only the toolkit can try: on another machine, or named in a way that is not ours to read.
    record Elsewhere() implements DisplayAddress {}

    /// @return empty where no X client could make sense of `text`
    static Optional<DisplayAddress> parse(String text) {
        if (text.contains("/")) {
            return Optional.of(new Elsewhere());
        }
        Matcher matcher = Pattern.compile("(?<host>.*):(?<number>\\d{1,4})(\\.\\d{1,4})?").matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group("number"));
        return Optional.of(switch (matcher.group("host")) {
            case "", "unix" -> new Local(number, true);
            case "localhost", "127.0.0.1" -> new Local(number, false);
            default -> new Elsewhere();
        });
    }
}
