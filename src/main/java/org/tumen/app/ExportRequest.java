package org.tumen.app;

import java.nio.file.Path;
import java.util.List;
import org.tumen.cite.CitationStyle;
import org.tumen.export.ExportFormat;
import org.tumen.layout.PictureLook;

/// What is to be exported, and how.
///
/// @param files the timelines; without one, the built-in timeline
/// @param target a file, or a folder for a file of each timeline
record ExportRequest(List<Path> files, Path target, boolean isIntoFolder, ExportFormat format, EventChoice events,
        PageChoice page, PictureLook look, PictureExtras extras, ExportProduct product, CitationStyle style) {
    ExportRequest {
        files = List.copyOf(files);
        if (files.size() > 1 && !isIntoFolder) {
            throw new IllegalArgumentException("several timelines cannot be one file");
        }
    }
}
