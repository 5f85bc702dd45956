package org.tumen.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tumen.display.FontSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FontSubsetsTest {
    private static final Pattern FILE = Pattern.compile("base64,([A-Za-z0-9+/=]+)\\)");

    private static byte[] file(String css) {
        Matcher file = FILE.matcher(css);
        assertThat(file.find()).isTrue();
        return Base64.getDecoder().decode(file.group(1));
    }

    private static Font font(String css) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file(css)));
    }

    @Test
    void nothingInTheFileNumbersTheLettersAsTheWholeFontDoes() {
        FontSubsets subsets = new FontSubsets();
        subsets.add("arms, Olympics", FontSpec.regular(10));

        ByteBuffer file = ByteBuffer.wrap(file(subsets.css()));
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < file.getShort(4); i++) {
            byte[] tag = new byte[4];
            file.get(12 + 16 * i, tag);
            tags.add(new String(tag, StandardCharsets.US_ASCII));
        }

        assertThat(tags).contains("glyf", "cmap", "OS/2", "name", "post").doesNotContain("GSUB", "GPOS", "GDEF", "kern",
                "hdmx", "VDMX", "LTSH");
        assertThat(file.capacity()).isLessThan(20_000);
    }

    @Test
    void theFileHasTheLettersAskedForAtTheirOwnWidthAndNoOthers() throws Exception {
        FontSubsets subsets = new FontSubsets();
        FontSpec spec = FontSpec.bold(20);
        subsets.add("Договор é", spec);
        subsets.add("ß", spec);

        Font font = font(subsets.css()).deriveFont(20f);

        assertThat(font.canDisplayUpTo("Договор éß")).isEqualTo(-1);
        assertThat(font.canDisplay('Q')).isFalse();
        double width = font.getStringBounds("Догр", new FontRenderContext(null, true, true)).getWidth();
        assertThat(width).isCloseTo(new OpenSans().widthPx("Догр", spec), within(0.05));
    }

    @Test
    void aLetterThatTheFontLacksCostsNothing() throws Exception {
        FontSubsets subsets = new FontSubsets();
        subsets.add("평a\uD83D\uDE00", FontSpec.regular(10));

        assertThat(font(subsets.css()).canDisplay('a')).isTrue();
    }

    @Test
    void whoAsksForNothingGetsNothing() {
        assertThat(new FontSubsets().css()).isEmpty();
    }

    @Test
    void theSameTextsMakeTheSameFile() {
        FontSubsets one = new FontSubsets();
        one.add("ab", FontSpec.regular(10));
        one.add("c", FontSpec.bold(10));
        FontSubsets other = new FontSubsets();
        other.add("c", FontSpec.bold(12));
        other.add("ba", FontSpec.regular(14));

        assertThat(one.css()).isEqualTo(other.css());
    }
}
