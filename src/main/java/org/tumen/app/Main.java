package org.tumen.app;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? 0 : 2);
    }
}
