package org.tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.display.Theme;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;

/// What a user gets where no window can be opened: a picture of the timeline.
///
/// @param folder where the picture goes if it can be written there; a fresh temporary folder otherwise
record WindowlessPicture(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(WindowlessPicture.class);
    private static final String NAME = "timeline.png";

    /// @param source the file that the document came from; null for the built-in one
    /// @return the picture, as an absolute path
    Path draw(TimelineDocument document, @Nullable Path source) throws CommandFailure {
        PictureFile picture = new PictureFile(PictureSize.USUAL, PictureLook.of(Theme.LIGHT));
        Path target = folder.toAbsolutePath().resolve(NAME).normalize();
        try {
            picture.write(document, source, null, target);
            return target;
        } catch (CommandFailure e) {
            LOG.info("{}", e.line(), e);
            Path instead = temporaryFolder(e).resolve(NAME);
            picture.write(document, source, null, instead);
            return instead;
        }
    }

    private static Path temporaryFolder(CommandFailure first) throws CommandFailure {
        try {
            return Files.createTempDirectory("tumen-").toAbsolutePath();
        } catch (IOException e) {
            e.addSuppressed(first);
            throw new CommandFailure("neither this folder nor the one for temporary files can be written",
                    "start the program in another folder", e);
        }
    }
}
