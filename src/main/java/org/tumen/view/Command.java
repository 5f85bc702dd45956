package org.tumen.view;

import javafx.beans.value.ObservableValue;

/// Something that can be done, and whether it can be done now.
record Command(CommandId id, Runnable action, ObservableValue<Boolean> enabled) {
    void run() {
        if (enabled.getValue()) {
            action.run();
        }
    }
}
