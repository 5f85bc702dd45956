package org.tumen.layout;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;

/// The laws of the picture where a document is packed as a whole.
class LayoutPropertiesTest extends LayoutLaws {
    private static final OpenSans FONT = new OpenSans();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Override
    TimelineDocument document(RandomTimelines timelines, RandomGenerator random) {
        return timelines.document(random.nextInt(8) == 0 ? 800 : 120);
    }

    @Override
    TimelineLayout layoutOf(TimelineDocument document) {
        return new TimelineLayout(document, FONT);
    }
}
