package org.tumen.view;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.FontSpec;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// Style sheets and fonts.
@ExtendWith(OnFxThread.class)
class WindowLookTest {
    private static Theme theme(boolean dark) {
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    private static Color color(Rgba rgba) {
        return Color.rgb(rgba.red(), rgba.green(), rgba.blue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void panesHaveTheColoursOfThePicture(boolean dark) {
        Label muted = Controls.label("muted", "muted");
        VBox root = new VBox(muted);
        root.getStyleClass().add("main-window");
        Scene scene = Nodes.show(root, 200, 100);

        WindowLook.apply(theme(dark), scene);
        Nodes.layOut(root);

        assertThat(muted.getTextFill()).isEqualTo(color(theme(dark).muted()));
        assertThat(root.getBackground().getFills().getFirst().getFill()).isEqualTo(color(theme(dark).paper()));
    }

    @Test
    void oneThemeTakesThePlaceOfTheOther() {
        Scene scene = new Scene(new VBox());

        WindowLook.apply(Theme.DARK, scene);
        WindowLook.apply(Theme.LIGHT, scene);

        assertThat(scene.getStylesheets()).extracting(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1))
                .containsExactly("light.css", "window.css");
        assertThat(WindowLook.userAgentStylesheet(Theme.DARK).toLowerCase(Locale.ROOT)).contains("dark");
        assertThat(WindowLook.userAgentStylesheet(Theme.LIGHT).toLowerCase(Locale.ROOT)).contains("light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css", "window.css"})
    void everyColourThatASheetLooksUpIsDefinedInBothThemes(String sheet) throws Exception {
        Pattern name = Pattern.compile("-tumen-[a-z-]+");
        List<String> used = name.matcher(text(sheet)).results().map(found -> found.group()).distinct().toList();

        assertThat(used).isNotEmpty();
        for (String theme : List.of("light.css", "dark.css")) {
            String definitions = text(theme);
            assertThat(used).as(theme).allMatch(each -> definitions.contains(each + ":"));
        }
    }

    @Test
    void theProjectorsPanesHaveItsColoursAndType() {
        Label muted = Controls.label("muted", "muted");
        VBox root = new VBox(muted);
        Scene scene = Nodes.show(root, 300, 100);

        WindowLook.apply(Theme.PROJECTOR, scene);
        Nodes.layOut(root);

        assertThat(muted.getTextFill()).isEqualTo(color(Theme.PROJECTOR.muted()));
        assertThat(muted.getFont().getSize()).isEqualTo(19.5);
    }

    @ParameterizedTest
    @CsvSource({"1, 13, 11.5", "0.8, 10.4, 9.2", "2, 26, 23", "3, 26, 23"})
    void panesFollowTheSizeOfType(double scale, double usual, double small) {
        Label plain = new Label("plain");
        Label chip = Controls.label("chip", "chip");
        VBox root = new VBox(plain, chip);
        Scene scene = Nodes.show(root, 300, 100);

        WindowLook.apply(Theme.LIGHT.withTypeTimes(scale), scene);
        Nodes.layOut(root);

        assertThat(plain.getFont().getSize()).isCloseTo(usual, Offset.offset(0.01));
        assertThat(chip.getFont().getSize()).isCloseTo(small, Offset.offset(0.01));
    }

    private static String text(String sheet) throws Exception {
        try (InputStream in = WindowLook.class.getResourceAsStream(sheet)) {
            return new String(Objects.requireNonNull(in).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(FontSpec.Weight.class)
    void everyWeightOfTheBundledFontIsLoadedUprightAndItalic(FontSpec.Weight weight) {
        WindowLook.loadFonts();
        ScreenFonts fonts = new ScreenFonts();
        FontSpec upright = new FontSpec(17, weight, false);

        assertThat(fonts.font(upright).getFamily()).startsWith("Open Sans");
        assertThat(fonts.font(upright).getSize()).isEqualTo(17);
        assertThat(fonts.font(upright.inItalics()).getStyle()).containsIgnoringCase("italic");
        assertThat(fonts.font(upright)).isSameAs(fonts.font(upright));
        assertThat(Font.getFamilies()).contains("Open Sans");
    }
}
