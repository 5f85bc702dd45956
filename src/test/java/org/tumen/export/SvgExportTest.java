package org.tumen.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.Density;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

class SvgExportTest {
    private static final TimelineDocument DOCUMENT = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());

    private static Document svg(TimeSpan span, PictureLook look) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgExport.write(DOCUMENT, span, 1280, 720, look, false, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    @Test
    void aPictureHasTheTimelinesNameAndItsEventsLinkToTheirSources() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgExport.write(DOCUMENT, null, 1280, 720, PictureLook.of(Theme.LIGHT), false, out);
        Document svg = Jsoup.parse(out.toString(StandardCharsets.UTF_8), "", Parser.xmlParser());

        assertThat(svg.expectFirst("svg > title").text()).isEqualTo(DOCUMENT.title());
        assertThat(svg.select("a[href]")).hasSizeGreaterThan(50).allMatch(link -> link.attr("href").startsWith("http"));
        assertThat(svg.select("text").eachText()).contains("Diplomacy", "Treaties", "1960");
        assertThat(out.size()).isLessThan(150_000);
    }

    @Test
    void spanThemeDensityAndLegendAreThoseAskedFor() throws IOException {
        TimeSpan fifties = new TimeSpan(-7305, -3653);
        Document full = svg(fifties, PictureLook.of(Theme.DARK));
        Document few = svg(fifties, new PictureLook(Theme.LIGHT, Density.FEW, false));

        assertThat(full.select("text").eachText()).contains("1955", "several events").doesNotContain("1980");
        assertThat(full.expectFirst("path").attr("fill")).isEqualTo("#14171c");
        assertThat(few.select("text").eachText()).doesNotContain("several events");
        assertThat(few.select("text").size()).isLessThan(full.select("text").size());
        assertThat(few.expectFirst("path").attr("fill")).isEqualTo("#fcfbf8");
    }
}
