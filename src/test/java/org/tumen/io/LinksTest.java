package org.tumen.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinksTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://a", "https://example.org", "https://example.org/", "HTTPS://EXAMPLE.ORG/A",
            "hTtP://a.b/c?d=e&f=%20#g", "https://пример.рф/путь", "https://user@example.org:8080/", "http://[::1]/",
            "https://example.org/a(b)'c;d", "https://web.archive.org/web/2020/https://example.org/"})
    void webAddressesAreLinks(String address) {
        assertThat(Links.isWeb(address)).isTrue();
        assertThat(Links.isWebOrRelative(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:", "http://", "https:///path", "https://?q", "https://#f", "http:/a", "http:a",
            "https://a b", "https://a\n", "https://a\r\n", "https://a/b\n", "https://a/\u2028x\n", "\nhttps://a",
            " https://a",
            "https://<a>", "https://a/\"b", "ftp://a/b", "javascript:alert(1)", "JAVASCRIPT://a/%0aalert(1)",
            "file:///etc/passwd", "data:text/html,x", "mailto:a@b", "vbscript:x", "blob:https://a", "httpss://a",
            "xhttp://a", "about:blank", "jar:file:///a.jar!/b", "C:/a.jpg", "c:\\a.jpg"})
    void othersWithASchemeAreNoLinksAtAll(String address) {
        assertThat(Links.isWeb(address)).isFalse();
        assertThat(Links.isWebOrRelative(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "pictures/a.jpg", "pictures/a b.jpg", "./a.jpg", "a/./b", "...", "a../b", "..a/b",
            "a/..b", "a/b..", ".hidden", "사진/조약.png", "1:2.jpg", "a/b:c", "?a", "#a", "~a"})
    void pathsWithinTheFolderAreLinksBesideADocument(String path) {
        assertThat(Links.isWebOrRelative(path)).isTrue();
        assertThat(Links.isWeb(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a.jpg", "\ta.jpg", "/a.jpg", "//host/a.jpg", "\\a.jpg", "\\\\host\\a.jpg", "..",
            "../a.jpg",
            "..\\a.jpg", "a/..", "a/../b", "a\\..\\b", "a/b/../../../c", "./../a", "a/..\\b", "../", "a\n", "a\r\nb",
            "a/..\n", "a\n/../b"})
    void pathsOutOfTheFolderAreNoLinks(String path) {
        assertThat(Links.isWebOrRelative(path)).isFalse();
    }

    /// Patterns that look ahead and back can take forever, or all of the stack.
    @Test
    void longAddressesAreJudgedLikeShortOnes() {
        assertThat(Links.isWebOrRelative("a/.".repeat(300_000))).isTrue();
        assertThat(Links.isWebOrRelative("..a/".repeat(250_000))).isTrue();
        assertThat(Links.isWebOrRelative("a/".repeat(400_000) + "..")).isFalse();
        assertThat(Links.isWeb("https://" + "a".repeat(900_000))).isTrue();
        assertThat(Links.isWeb("https://" + "a".repeat(900_000) + "<")).isFalse();
    }

    @Test
    void schemaHasTheSamePatterns() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(Links.class.getResourceAsStream("tumen-timeline.schema.json"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains(inSchema(Links.WEB),
                    inSchema(Links.RELATIVE));
        }
    }

    private static String inSchema(Pattern pattern) {
        String ended = pattern.pattern().replace("\\z", "$");
        return "\"pattern\": \"" + ended.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Test
    void linkThatIsNoneIsReportedAndLeftOut() {
        assertThat(Reading.opensWith(Reading.withTop("\"sources\": [{\"id\": \"s\", \"URL\": ▶\"www.example.org\"}]"),
                "/sources/0/URL", "the link \"www.example.org\" is not an http or https address",
                "write it as in \"https://example.org/page\"").sources().getFirst().url()).isEmpty();
        assertThat(Reading.opensWith(
                Reading.withTop("\"sources\": [{\"id\": \"s\", \"custom\": {\"archivedUrl\": ▶\"pictures/a.jpg\"}}]"),
                "/sources/0/custom/archivedUrl", "the link \"pictures/a.jpg\" is not an http or https address",
                "write it as in \"https://example.org/page\"").sources().getFirst().archivedUrl()).isEmpty();
        assertThat(Reading.opensWith(
                Reading.withEvent("\"media\": [{\"url\": ▶\"C:\\\\a.jpg\"}, {\"url\": \"a.jpg\"}]"),
                "/events/0/media/0/url",
                "the link \"C:\\a.jpg\" is not an http or https address, nor a path within the document's folder",
                "write it as in \"https://example.org/a.jpg\" or \"pictures/a.jpg\"").events().getFirst().media())
                .hasSize(1);
    }

    @Test
    void emptyLinkIsReported() {
        Reading.opensWith(Reading.withTop("\"sources\": [{\"id\": \"s\", \"URL\": ▶\"\"}]"), "/sources/0/URL",
                "the link \"\" is not an http or https address", "write it as in \"https://example.org/page\"");
    }
}
