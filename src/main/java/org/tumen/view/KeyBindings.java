package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Runs commands by their keys. Keys that a control uses itself do not arrive here; while somebody types into a text
/// field, only those work that are no part of a text.
final class KeyBindings {
    private record Binding(Trigger trigger, Command command) {}

    private final List<Binding> bindings = new ArrayList<>();

    KeyBindings(Function<CommandId, Command> commands) {
        for (CommandId id : CommandId.values()) {
            for (Trigger trigger : id.triggers()) {
                bindings.add(new Binding(trigger, commands.apply(id)));
            }
        }
    }

    void install(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::handle);
    }

    private void handle(KeyEvent event) {
        EventTarget target = event.getTarget();
        boolean typing = target instanceof TextInputControl;
        for (Binding binding : bindings) {
            if (binding.trigger.isIn(event) && (!typing || binding.trigger.worksWhileTyping())) {
                binding.command.run();
                event.consume();
                return;
            }
        }
    }
}
