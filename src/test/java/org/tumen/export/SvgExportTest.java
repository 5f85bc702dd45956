package org.tumen.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Box;
import org.tumen.display.Mark;
import org.tumen.display.Theme;
import org.tumen.io.DocumentReader;
import org.tumen.layout.Density;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    @Test
    void aPageHasItsTitleAndFooterAndItsMarksAreWhereTheyAreDrawn() throws IOException {
        PagePicture picture = new PagePicture(PictureSubject.whole(DOCUMENT), PageSize.A4, PictureLook.of(Theme.PRINT),
                new PageFurniture(true, true, false, CitationStyle.CHICAGO, LocalDate.of(2026, 1, 2)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgExport.write(picture, true, out);
        Document svg = Jsoup.parse(out.toString(StandardCharsets.UTF_8), "", Parser.xmlParser());

        assertThat(svg.select("text").eachText()).contains(DOCUMENT.title());
        assertThat(Double.parseDouble(svg.expectFirst("svg").attr("width"))).isCloseTo(PageSize.A4.widthPx(),
                within(0.01));
        assertThat(svg.select("style")).hasSize(1);
        Box lanes = picture.page(new OpenSans()).drawing().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.RULER)
                .findFirst().orElseThrow().bounds();
        assertThat(svg.select("title").eachText()).contains("Time axis");
        assertThat(svg.select("g[role=img]:has(title:containsOwn(Time axis)) path").attr("d"))
                .startsWith("M" + (int) lanes.x());
    }
}
