package org.tumen.export;

import java.io.IOException;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlWriterTest {
    private final StringWriter out = new StringWriter();
    private final HtmlWriter html = new HtmlWriter(out);

    @Test
    void textAndAttributesAreEscapedAndEmptyAttributesLeftOut() throws IOException {
        html.open("p", "class", "a\"b", "title", "").text("1 < 2 & \"3\" > 0").close("p");

        assertThat(out).hasToString("<p class=\"a&quot;b\">1 &lt; 2 &amp; &quot;3&quot; &gt; 0</p>");
    }

    @Test
    void anElementOfBlankTextIsLeftOut() throws IOException {
        html.element("p", " ").element("b", "x", "class", "y");

        assertThat(out).hasToString("<b class=\"y\">x</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=1&c=2", "HTTP://example.org", "#e-1948.x",
            "https://пример.испытание/"})
    void aGoodAddressIsALink(String address) throws IOException {
        html.link(address, "x");

        assertThat(Jsoup.parse(out.toString()).expectFirst("a").attr("href")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "#a\"b", "", "ftp://example.org", "https:example.org",
            "https://example.org/\nx"})
    void anyOtherAddressIsText(String address) throws IOException {
        html.link(address, "<x>");

        assertThat(out).hasToString("&lt;x&gt;");
    }

    @Test
    void whatNoMarkupMayHoldIsDropped() throws IOException {
        html.text("a\u0000b\uD800c\u0085d\uFFFFe\tf\uD83D\uDE00");

        assertThat(out).hasToString("abcde\tf\uD83D\uDE00");
    }
}
