package org.tumen.view;

import org.tumen.view.export.PagePrinting;
import org.tumen.viewmodel.BackgroundWork;

/// What the window needs of the world around it.
///
/// @param version of the program, for people
/// @param exit ends the program
public record WindowServices(FileDialogs fileDialogs, LinkOpening links, PagePrinting printing,
        BackgroundWork background, String version, Runnable exit, StayAwake stayAwake) {
    /// On a system that cannot be asked to stay awake.
    public WindowServices(FileDialogs fileDialogs, LinkOpening links, PagePrinting printing,
            BackgroundWork background, String version, Runnable exit) {
        this(fileDialogs, links, printing, background, version, exit, StayAwake.NONE);
    }
}
