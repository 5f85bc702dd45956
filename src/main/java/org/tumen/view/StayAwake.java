package org.tumen.view;

/// Asks the system to leave the screen on, not to sleep and, where it can be asked, to show no notifications.
public interface StayAwake {
    /// A system that cannot be asked.
    StayAwake NONE = new StayAwake() {
        @Override
        public boolean begin() {
            return false;
        }

        @Override
        public void end() {
            // Nothing was asked for.
        }

        @Override
        public String advice() {
            return "Before you present, set the computer not to sleep and switch notifications off.";
        }
    };

    /// Asks for it from now on, until each that began has ended.
    ///
    /// @return whether the system could be asked
    boolean begin();

    /// Ends what one has begun. All ends with the program too, however that ends.
    void end();

    /// What the system does by itself while something is presented, and what people have to set.
    String advice();
}
