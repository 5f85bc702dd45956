/// What the user sees and touches: the window, its panes and dialogs, and the surface that shows display lists.
///
/// Pictures are painted by Java2D into pixels that JavaFX shows (`PixelSurface`), not on a JavaFX `Canvas`, so that the
/// screen and picture files have one painter. Measured in one run of the bench on the software pipeline of a busy machine
/// with two cores, in milliseconds of processor time a frame of marks on the move, at most 300 of them with a label:
/// 100 marks 4.0 on a canvas and 2.4 in pixels, 500 marks 7.0 and 4.7, 2,000 marks 12.0 and 8.3. Lines of text are
/// remembered as small pictures and start on whole pixels, and surfaces on whole pixels are filled without
/// anti-aliasing; without the first, pixels would lose. Where a graphics processor draws, a frame costs the upload of its
/// pixels. `mvn -Pbench verify` measures both again.
@NullMarked
package org.tumen.view;

import org.jspecify.annotations.NullMarked;
