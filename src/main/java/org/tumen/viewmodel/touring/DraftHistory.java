package org.tumen.viewmodel.touring;

import org.jspecify.annotations.Nullable;

/// A draft with all that it was before and all that was undone, without a limit. Letters typed one after the other into one
/// field are undone word by word. Immutable.
///
/// @param past the draft before the last edit; null where there is none
/// @param future the draft that was undone last; null where there is none
/// @param typing the field that is being typed into; empty where the next letter begins a new step
public record DraftHistory(TourDraft present, @Nullable Step past, @Nullable Step future, String typing) {
    /// A draft and those beyond it.
    public record Step(TourDraft draft, @Nullable Step next) {}

    public static DraftHistory of(TourDraft draft) {
        return new DraftHistory(draft, null, null, "");
    }

    public boolean canUndo() {
        return past != null;
    }

    public boolean canRedo() {
        return future != null;
    }

    /// After an edit. One that changes no tour is no step.
    public DraftHistory edit(TourDraft next) {
        return next.tours().equals(present.tours())
                ? choose(next)
                : new DraftHistory(next, new Step(present, past), null, "");
    }

    /// After a letter was typed or deleted.
    ///
    /// @param field that was typed into
    /// @param endsWord whether what is typed next is a step of its own
    public DraftHistory type(String field, TourDraft next, boolean endsWord) {
        if (next.tours().equals(present.tours())) {
            return this;
        }
        Step before = field.equals(typing) && past != null ? past : new Step(present, past);
        return new DraftHistory(next, before, null, endsWord ? "" : field);
    }

    /// After another tour or stop was chosen, which is no step.
    public DraftHistory choose(TourDraft next) {
        return new DraftHistory(next, past, future, "");
    }

    /// Back before the last step; the same where there is none.
    public DraftHistory undo() {
        Step back = past;
        return back == null ? this : new DraftHistory(back.draft, back.next, new Step(present, future), "");
    }

    /// The last step that was undone again; the same where there is none.
    public DraftHistory redo() {
        Step again = future;
        return again == null ? this : new DraftHistory(again.draft, new Step(present, past), again.next, "");
    }
}
