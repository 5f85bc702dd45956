package org.tumen.app;

import org.jspecify.annotations.Nullable;

/// How large a picture or its pages are, as far as somebody said so.
///
/// @param size in pixels; null if nobody said
/// @param paper a paper's name, such as `a3`; empty if nobody said
/// @param dpi dots per inch of a picture of pixels; null if nobody said
/// @param scale how many dots a pixel has; null if nobody said
record PageChoice(@Nullable PictureSize size, String paper, @Nullable Double dpi, @Nullable Double scale) {
    static final PageChoice USUAL = new PageChoice(null, "", null, null);

    PictureSize sizeOrUsual() {
        return size == null ? PictureSize.USUAL : size;
    }
}
